import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/report/finding.js';
import { CONFIG, GOOD, PERMISSIONS, TRUST } from './repository.js';
import { removeWorkspaces, start, workspace, type Ended } from './start.js';

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly args?: readonly string[];
  /** What else the workspace needs. */
  readonly prepare?: (folder: string) => void;
  /** Every mistake that must be reported: file (empty: the inputs), line, and a part of the message. */
  readonly expected: readonly (readonly [file: string, line: number, message: RegExp])[];
}

const withConfig = (text: string | Uint8Array) => ({ ...GOOD, 'coactive.yml': text });
const withMedia = (text: string | Uint8Array) => ({ ...GOOD, 'iam/media.json': text });
/** The config with another path for the permissions, which line 8 names. */
const naming = (file: string) => withConfig(CONFIG.replace('iam/media.json', JSON.stringify(file)));
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const CONFIGS: readonly Case[] = [
  { name: 'no config at all', files: {}, expected: [['', 1, /no config/i]] },
  {
    name: 'a named config that is missing',
    files: GOOD,
    args: ['--config', 'other.yml'],
    expected: [['other.yml', 1, /does not exist/]],
  },
  { name: 'an empty config', files: withConfig(''), expected: [['coactive.yml', 1, /empty/]] },
  { name: 'a config of comments', files: withConfig('# later\n'), expected: [['coactive.yml', 1, /empty|nothing/]] },
  {
    name: 'a binary config',
    files: withConfig(new Uint8Array([0x76, 0x00, 0x01, 0xff, 0x00])),
    expected: [['coactive.yml', 1, /binary|NUL|UTF-8/]],
  },
  {
    name: 'a config of 10 MB',
    files: withConfig(`${CONFIG}${'# filling\n'.repeat(1_000_000)}`),
    expected: [['coactive.yml', 1, /bytes/]],
  },
  { name: 'a UTF-16 config', files: withConfig(utf16(CONFIG)), expected: [['coactive.yml', 1, /UTF-16/]] },
  {
    name: 'YAML with tabs',
    files: withConfig(CONFIG.replace('    method', '\tmethod')),
    expected: [['coactive.yml', 4, /tab/i]],
  },
  {
    name: 'duplicate keys',
    files: withConfig(CONFIG.replace('    bucket:', '    method: iam-role\n    bucket:')),
    expected: [['coactive.yml', 5, /twice|unique|duplicate/i]],
  },
  {
    name: 'anchors',
    files: withConfig(CONFIG.replace('prefixes: [videos/]', 'prefixes: &p [videos/]')),
    expected: [['coactive.yml', 6, /anchor/i]],
  },
  {
    name: 'an alias bomb',
    files: withConfig(
      ['a: &a [x, x, x, x, x, x, x, x, x]']
        .concat(Array.from({ length: 20 }, (_, i) => alias(i)))
        .concat(CONFIG)
        .join('\n'),
    ),
    expected: [['coactive.yml', 1, /anchor|alias/i]],
  },
  {
    name: 'several documents',
    files: withConfig(`${CONFIG}---\n${CONFIG}`),
    expected: [['coactive.yml', 10, /document/i]],
  },
  {
    name: 'a scalar at the root',
    files: withConfig('hello\n'),
    expected: [['coactive.yml', 1, /map|mapping|object/i]],
  },
  {
    name: 'unknown keys, each with a guess',
    files: withConfig(CONFIG.replace('bucket:', 'bukket:').replace('version:', 'verzion:')),
    expected: [
      ['coactive.yml', 1, /verzion/],
      ['coactive.yml', 5, /bukket/],
    ],
  },
  {
    name: 'a __proto__ key',
    files: withConfig(CONFIG.replace('    bucket:', '    __proto__: { bucket: evil }\n    bucket:')),
    expected: [['coactive.yml', 5, /__proto__/]],
  },
  {
    name: 'a config of 100,000 brackets',
    files: withConfig(`version: 1\nconnections: ${'['.repeat(100_000)}`),
    expected: [['coactive.yml', 2, /nest|deep/i]],
  },
  {
    name: 'a glob that matches nothing',
    files: GOOD,
    args: ['--config', 'configs/*.yml'],
    expected: [['', 1, /"configs\/\*\.yml"/]],
  },
];

function alias(index: number): string {
  const [name, before] = [index + 1, index].map((i) => String.fromCharCode(97 + i));
  return `${name ?? ''}: &${name ?? ''} [${Array(9)
    .fill(`*${before ?? ''}`)
    .join(', ')}]`;
}

const POLICIES: readonly Case[] = [
  { name: 'a missing file', files: naming('iam/medai.json'), expected: [['coactive.yml', 8, /does not exist/]] },
  { name: 'a file above the workspace', files: naming('../media.json'), expected: [['coactive.yml', 8, /outside/]] },
  { name: 'an absolute path', files: naming('/etc/hostname'), expected: [['coactive.yml', 8, /outside/]] },
  {
    name: 'a symbolic link out of the workspace',
    files: naming('iam/link.json'),
    prepare: (folder) => {
      symlinkSync('/etc/hostname', path.join(folder, 'iam/link.json'));
    },
    expected: [['coactive.yml', 8, /symbolic link/]],
  },
  {
    name: 'a directory',
    files: naming('iam/folder'),
    prepare: (folder) => {
      mkdirSync(path.join(folder, 'iam/folder'));
    },
    expected: [['coactive.yml', 8, /directory/]],
  },
  { name: 'a text that is not JSON', files: withMedia('Version: 1\n'), expected: [['iam/media.json', 1, /JSON/]] },
  {
    name: 'a truncated document',
    files: withMedia(PERMISSIONS.slice(0, -5)),
    expected: [['iam/media.json', PERMISSIONS.slice(0, -5).split('\n').length, /ends before/]],
  },
  {
    name: 'a document of 100,000 brackets',
    files: withMedia('['.repeat(100_000)),
    expected: [['iam/media.json', 1, /nested/]],
  },
  {
    name: 'a document of 1 MB',
    files: withMedia(`${PERMISSIONS}${' '.repeat(1_000_000)}`),
    expected: [['coactive.yml', 8, /bytes/]],
  },
  {
    name: 'duplicate keys',
    files: withMedia(PERMISSIONS.replace('"Version"', '"Version": "2008-10-17",\n  "Version"')),
    expected: [['iam/media.json', 3, /twice/]],
  },
  { name: 'a byte-order mark', files: withMedia(`\ufeff${PERMISSIONS}`), expected: [['iam/media.json', 1, /BOM/]] },
  { name: 'a UTF-16 document', files: withMedia(utf16(PERMISSIONS)), expected: [['coactive.yml', 8, /UTF-16/]] },
  { name: 'an empty document', files: withMedia(''), expected: [['iam/media.json', 1, /empty/]] },
];

const FLAGS: readonly Case[] = [
  { name: 'an unknown flag', files: GOOD, args: ['--confg', 'x'], expected: [['', 1, /unknown flag --confg/]] },
  {
    name: 'an unknown value',
    files: GOOD,
    args: ['--fail-on', 'all'],
    expected: [['', 1, /--fail-on cannot be "all"/]],
  },
  {
    name: 'an unknown connection',
    files: GOOD,
    args: ['--connection', 'media_archiv'],
    expected: [['', 1, /"media_archiv"/]],
  },
  {
    name: 'several at once: a flag, the config, two documents',
    files: {
      'coactive.yml': CONFIG.replace('bucket:', 'bukket:'),
      'iam/media.json': '{',
      'iam/trust.json': `${TRUST}x`,
    },
    args: ['--config', 'coactive.yml', '--fail-on', 'all'],
    expected: [
      ['', 1, /--fail-on/],
      ['coactive.yml', 5, /bukket/],
      ['iam/media.json', 1, /ends before/],
      ['iam/trust.json', TRUST.split('\n').length, /JSON|nothing more/],
    ],
  },
];

/** Two at a time, as many as the machines have cores; each test then looks at one. */
const CASES = [...CONFIGS, ...POLICIES, ...FLAGS];
const results = new Map<Case, Ended & { readonly left: readonly string[]; readonly before: readonly string[] }>();
const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

beforeAll(async () => {
  const queue = [...CASES];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const folder = workspace(next.files);
      next.prepare?.(folder);
      const before = list(folder);
      const args = ['check', '--format', 'json', ...(next.args ?? [])];
      const ended = await start('cli', { cwd: folder, args });
      results.set(next, { ...ended, before, left: list(folder) });
    }
  };
  await Promise.all([work(), work()]);
}, 120_000);

afterAll(removeWorkspaces);

describe.each<[string, readonly Case[]]>([
  ['config', CONFIGS],
  ['policy', POLICIES],
  ['flags', FLAGS],
])('bad %s', (_, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const ended = results.get(each);
    if (ended === undefined) throw new Error('was not run');
    const { findings } = JSON.parse(ended.stdout) as { findings: Finding[] };
    const mistakes = findings.filter(({ sources }) => sources.includes('config'));
    for (const [file, line, message] of each.expected) {
      expect(mistakes).toContainEqual(expect.objectContaining({ file, line, message: expect.stringMatching(message) }));
    }
    expect(mistakes.every(({ message }) => message.length < 1_000)).toBe(true);
    expect(ended.stderr).toMatch(/^error: /);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.status).toBe(2);
    expect(ended.left).toEqual(ended.before);
  });
});
