import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { exitCodeOf } from '../src/report/outcome.js';
import { isRendered } from '../src/report/render.js';
import { renderReport } from '../src/run/render-report.js';
import { readTexts, run } from '../src/run.js';
import { readArguments } from '../src/settings/arguments.js';
import { MemoryAccount } from './fakes/memory-account.js';
import { MemoryFolder } from './fakes/memory-folder.js';
import { fakeServices } from './fakes/services.js';
import { World } from './fakes/world.js';
import { allScenarios } from './jobs/apply/crash/scenarios.js';

/**
 * Runs the pages of docs/howto. A block with a title is a file of the reader's repository, from there on. A `console` block
 * is what they type, after `$`, and lines that the answer holds; `…` stands for what is left out, `[exit 1]` for the code.
 */
const FOLDER = new URL('../docs/howto/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const BLOCK = /^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm;

/** The commands that look at an account: they find the one of the page. */
const LIVE: ReadonlySet<string> = new Set(['plan', 'apply', 'drift']);

/** What is there when a page begins; left out: a bucket, and nothing else. */
async function worldOf(page: string): Promise<World> {
  const byHand = (await allScenarios()).find(({ name, mode }) => name === 'made by hand' && mode === 'adopt');
  const contents = page === 'adopt-existing.md' ? byHand?.start.account : undefined;
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

test.each(PAGES)('docs/howto/%s says what happens', async (page) => {
  const files: Record<string, string> = {};
  const output = new MemoryFolder(files);
  const world = await worldOf(page);
  let commands = 0;
  for (const [, language, title, body = ''] of readFileSync(new URL(page, FOLDER), 'utf8').matchAll(BLOCK)) {
    if (title !== undefined) {
      files[title] = body;
      continue;
    }
    expect({ page, language }).toEqual({ page, language: 'console' });
    for (const part of body.split(/^\$ /m).slice(1)) {
      const [line = '', ...expected] = part.trimEnd().split('\n');
      const answer = (await type(line, files, output, world)).replace(/\s+/g, ' ');
      for (const piece of expected.flatMap((one) => one.split('…'))) {
        expect(answer).toContain(piece.trim().replace(/\s+/g, ' '));
      }
      commands++;
    }
  }
  expect(commands).toBeGreaterThan(0);
});
