import { expect } from '@jest/globals';
import { type LoadOptions } from '../../src/config/load.js';
import { readConfig } from '../../src/config/read-config.js';

/** The problems of a config as `line:column message`, or with several files as `file:line:column message`. */
export function problemsIn(config: string | Readonly<Record<string, string>>, options: LoadOptions = {}): string[] {
  const texts = typeof config === 'string' ? { '': config } : config;
  const list = Object.entries(texts).map(([file, text]) => ({ file, text }));
  return readConfig(list, options).problems.map(({ file, line, column, message }) => {
    const place = line === undefined ? '' : `${file ? `${file}:` : ''}${String(line)}:${String(column)} `;
    return `${place}${message}`;
  });
}

/** A config of one connection on lines 3 to 5, with further lines of it from line 6 on. */
export function configOf(
  { name = 'media_archive', method = 'iam-role', bucket = 'acme-media' } = {},
  ...lines: readonly string[]
): string {
  return ['version: 1', 'connections:', ...connectionOf({ name, method, bucket }, ...lines)].join('\n');
}

/** The lines of one connection, for configs of several. */
export function connectionOf(
  { name = 'media_archive', method = 'iam-role', bucket = 'acme-media' } = {},
  ...lines: readonly string[]
): string[] {
  return [`  - name: ${name}`, `    method: ${method}`, `    bucket: ${bucket}`, ...lines.map((line) => `    ${line}`)];
}

/** A problem at a place whose message holds a text. */
export function at(place: string, text: string): unknown {
  return expect.stringMatching(new RegExp(`^${place} .*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 's'));
}
