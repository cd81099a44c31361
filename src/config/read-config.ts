import { readDeclarations } from './declared.js';
import { readConfigDocument } from './document.js';
import type { ConfigText } from './find-files.js';
import { joinConfig, type LoadedConfig, type LoadOptions } from './join-config.js';

/** `loadConfig` for texts that are at hand, all of it through the schema library. */
export function readConfig(texts: readonly ConfigText[], options: LoadOptions = {}): LoadedConfig {
  const results = texts.map(({ file, text }) => readConfigDocument(file, text));
  return joinConfig(texts, results, readDeclarations, options);
}
