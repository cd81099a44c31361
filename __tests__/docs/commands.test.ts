import { expect, test } from '@jest/globals';
import { exitCodeOf } from '../../src/report/outcome.js';
import { isRendered } from '../../src/report/render.js';
import { renderReport } from '../../src/run/render-report.js';
import { readTexts, run } from '../../src/run.js';
import { readArguments } from '../../src/settings/arguments.js';
import { MemoryAccount } from '../fakes/memory-account.js';
import { MemoryFolder } from '../fakes/memory-folder.js';
import { fakeServices } from '../fakes/services.js';
import { World } from '../fakes/world.js';
import { allScenarios } from '../jobs/apply/crash/scenarios.js';
import { blocksOf, PAGES, type Block } from './pages.js';

/**
 * Runs what the pages show. A block with a title is a file of the reader's repository, from there on. A `console` block is
 * what they type, after `$`, and lines that the answer holds; `…` stands for what is left out, `[exit 1]` for the code. The
 * quick start has a test of its own, with a real clone; blocks of other kinds are for `snippets.test.ts`.
 */
const TYPED = PAGES.filter((page) => blocksOf(page).some(isTyped));

function isTyped({ language, title }: Block): boolean {
  return language === 'console' && title === undefined;
}

/** The commands that look at an account: they find the one of the page. */
const LIVE: ReadonlySet<string> = new Set(['plan', 'apply', 'drift']);

/** What is there when a page begins; left out: a bucket, and nothing else. */
async function worldOf(page: string): Promise<World> {
  const byHand = (await allScenarios()).find(({ name, mode }) => name === 'made by hand' && mode === 'adopt');
  const contents = page === 'docs/howto/adopt-existing.md' ? byHand?.start.account : undefined;
  const account = new MemoryAccount('111122223333', contents);
  account.contents.buckets = { 'acme-media-archive': undefined };
  account.contents.blockPublicPolicy = true;
  return new World({}, { account });
}

async function type(
  line: string,
  files: Readonly<Record<string, string>>,
  output: MemoryFolder,
  world: World,
): Promise<string> {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(words[0]).toBe('coactive-storage-access');
  const read = readArguments(words.slice(1), {});
  world.files = files;
  const live = LIVE.has(read.settings.command) ? world.services() : {};
  const services = { ...fakeServices(files), output, ...live };
  const result = await run(read, services);
  if ('text' in result) return `${result.text}\n[exit ${String(result.exitCode)}]`;
  if (!('report' in result)) throw new Error('a page shows no streams');
  const { report } = result;
  const { format, failOn, quiet, verbose } = read.settings;
  const textOf = await readTexts(report, services);
  const text = await renderReport(report, isRendered(format) ? format : 'text', services, {
    textOf,
    coloured: false,
    failOn,
    quiet,
    verbose,
  });
  return `${text}\n[exit ${String(exitCodeOf(report))}]`;
}

test.each(TYPED)('%s says what happens', async (page) => {
  const files: Record<string, string> = {};
  const output = new MemoryFolder(files);
  const world = await worldOf(page);
  for (const block of blocksOf(page)) {
    const { title, body } = block;
    if (title !== undefined) files[title] = body;
    if (!isTyped(block)) continue;
    for (const part of body.split(/^\$ /m).slice(1)) {
      const [line = '', ...expected] = part.trimEnd().split('\n');
      const answer = (await type(line, files, output, world)).replace(/\s+/g, ' ');
      for (const piece of expected.flatMap((one) => one.split('…'))) {
        expect(answer).toContain(piece.trim().replace(/\s+/g, ' '));
      }
    }
  }
});

test('every how-to page shows something that is run or parsed', () => {
  for (const page of PAGES.filter((name) => name.startsWith('docs/howto/'))) {
    expect({ page, blocks: blocksOf(page).length }).not.toEqual({ page, blocks: 0 });
  }
});
