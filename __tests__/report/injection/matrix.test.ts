import { describe, expect, test } from '@jest/globals';
import type { CommentInput } from '../../../src/report/comment/input.js';
import { readTexts, run } from '../../../src/run.js';
import { readArguments } from '../../../src/settings/arguments.js';
import { fakeServices } from '../../fakes/services.js';
import { hostileInput } from './hostile-report.js';
import { hostileTexts } from './hostile-texts.js';
import { PLACES } from './places.js';
import { SINKS, type Said } from './sinks.js';

/** What a check of these files says. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<Said> {
  const services = fakeServices(files);
  const result = await run(readArguments(['check'], {}), services);
  if (!('report' in result)) throw new Error('is no report');
  const { report } = result;
  const links = { repositoryUrl: 'https://github.com/acme/infra', sha: '0'.repeat(40) };
  const input: CommentInput = { report, config: ['coactive.yml'], links };
  return { input, textOf: await readTexts(report, services) };
}

function problemsOf(said: Said, name: string): string[] {
  return Object.entries(SINKS).flatMap(([sink, judge]) =>
    judge(said).map((problem) => `${name} → ${sink}: ${problem}`),
  );
}

const TEXTS = hostileTexts();
const IS_WHOLE = process.env.INJECTION_MATRIX === 'whole';

/** Each text in one place, each place with its share of them; all in all places with INJECTION_MATRIX=whole (minutes). */
function textsFor(place: number): [string, string][] {
  return IS_WHOLE ? TEXTS : TEXTS.filter((_, index) => index % Object.keys(PLACES).length === place);
}

test('the corpus has its size, and every place and sink that a pull request reaches is there', () => {
  expect(new Set(TEXTS.map(([, text]) => text)).size).toBeGreaterThanOrEqual(60);
  expect(Object.keys(PLACES).length).toBeGreaterThanOrEqual(30);
  expect(Object.keys(SINKS)).toEqual(
    expect.arrayContaining([
      'comment',
      'review comment',
      'issue',
      'summary',
      'SARIF',
      'annotations',
      'terminal',
      'HTML',
    ]),
  );
});

describe('every hostile text, through a whole check, at every sink', () => {
  const places = Object.entries(PLACES).map(([name, filesWith], index) => [name, filesWith, index] as const);

  test.each(places)('in the place: %s', async (_, filesWith, index) => {
    const problems: string[] = [];
    for (const [name, text] of textsFor(index)) problems.push(...problemsOf(await saidOf(filesWith(text)), name));
    expect(problems).toEqual([]);
  });
});

test('every hostile text in all places of a report that no config reaches (live state, plans, branches), at every sink', () => {
  const texts = IS_WHOLE ? TEXTS : TEXTS.filter((_, index) => index % 6 === 0);
  const problems = texts.flatMap(([name, text]) => problemsOf({ input: hostileInput(text), textOf: () => text }, name));
  expect(problems).toEqual([]);
});

test.each([
  ['comment', '@octocat'],
  ['comment', '<img src=x>'],
  ['summary', '[x](https://evil.example)'],
])('in the %s, %j unescaped would be found', (sink, text) => {
  const { input, textOf } = { input: hostileInput('x'), textOf: () => undefined };
  // The command's name is our own and is escaped all the same: an outcome's icon is not.
  const broken = {
    ...input,
    report: { ...input.report, tool: { ...input.report.tool, version: text } },
  } as CommentInput;
  expect(SINKS[sink]?.({ input: broken, textOf })).not.toEqual([]);
});
