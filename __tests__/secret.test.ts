import { expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { Secret } from '../src/secret.js';
import { readArguments } from '../src/settings/arguments.js';

const secret = new Secret('text-4711');

test('it shows itself to who asks for it by name, and to nothing else', () => {
  expect(secret.reveal()).toBe('text-4711');
  const shown = [
    JSON.stringify({ secret }),
    String(secret),
    inspect({ secret }, { depth: Infinity, showHidden: true, getters: true, customInspect: false }),
    inspect(secret),
    JSON.stringify(Object.entries(secret)),
    JSON.stringify(Object.assign({}, secret)),
  ];
  expect(shown.join('\n')).not.toContain('4711');
  expect(JSON.stringify({ secret })).toBe('{"secret":"[secret]"}');
});

test('a dump of the settings shows no credential, wherever it came from', () => {
  const env = { COACTIVE_TOKEN: 'ambient-4711' };
  const { settings } = readArguments(['drift', '--coactive-client-secret', 'given-4711'], env);
  expect(settings.coactiveToken?.reveal()).toBe('ambient-4711');
  expect(settings.coactiveClientSecret?.reveal()).toBe('given-4711');
  expect(`${JSON.stringify(settings)}${inspect(settings, { depth: Infinity })}`).not.toContain('4711');
});

test('a credential is used without the blanks around it; blanks alone are none', () => {
  const token = (text: string) => readArguments(['drift'], { COACTIVE_TOKEN: text }).settings.coactiveToken;
  expect(token(' given-4711\n')?.reveal()).toBe('given-4711');
  expect(token(' \n')).toBeUndefined();
});
