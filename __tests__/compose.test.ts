import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { createServices } from '../src/compose.js';
import { ConfigError } from '../src/errors.js';
import { readArguments } from '../src/settings/arguments.js';
import { CoactiveServer } from './peers/coactive-server.js';
import { failureOf } from './peers/open-coactive.js';

let server: CoactiveServer;
beforeEach(async () => {
  server = await CoactiveServer.start();
});
afterEach(async () => {
  await server.close();
});

const settingsOf = (...words: string[]) => readArguments(words, {}).settings;
const custom = '--allow-custom-api';

describe('Coactive', () => {
  test('is not there without credentials', () => {
    expect(createServices('.', { settings: settingsOf('drift') })).not.toHaveProperty('coactive');
    expect(createServices('.')).not.toHaveProperty('coactive');
  });

  test('is opened with a personal token, once for an address; every secret goes to the mask', async () => {
    const masked: string[] = [];
    const settings = settingsOf('drift', custom, '--coactive-token', server.personalToken);
    const { coactive } = createServices('.', { settings, mask: (text) => masked.push(text) });
    expect(server.calls).toEqual([]);
    const opened = await coactive?.open(server.url);
    expect(await coactive?.open(server.url)).toBe(opened);
    expect(await opened?.connections()).toEqual({ status: 'known', value: [] });
    expect(masked).toEqual([server.personalToken, server.secrets.at(-1)]);
    expect(inspect({ settings, coactive, opened }, { depth: Infinity })).not.toContain(server.personalToken);
  });

  test('is opened with system credentials', async () => {
    const { clientId, clientSecret, url } = server;
    const settings = settingsOf(
      'apply',
      custom,
      '--coactive-client-id',
      clientId,
      '--coactive-client-secret',
      clientSecret,
    );
    const opened = await createServices('.', { settings }).coactive?.open(url);
    expect(await opened?.connections()).toEqual({ status: 'known', value: [] });
  });

  test('another address than Coactive’s needs allow-custom-api: nothing is sent', async () => {
    const settings = settingsOf('drift', '--coactive-token', server.personalToken);
    const { coactive } = createServices('.', { settings });
    const error = await failureOf(Promise.resolve(coactive?.open(server.url)));
    expect(error).toBeInstanceOf(ConfigError);
    expect(server.calls).toEqual([]);
  });
});
