/**
 * Turns TypeScript into JavaScript for jest, one file at a time; `npm run types` checks the types. The compiler itself,
 * since faster ones are native packages that a lock file made on one platform does not have for the others.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
  inlineSources: true,
};
const ownText = readFileSync(new URL(import.meta.url), 'utf8');

function compile(text, fileName) {
  return { code: ts.transpileModule(text, { fileName, compilerOptions }).outputText };
}

export default {
  process: compile,
  processAsync: (text, fileName) => Promise.resolve(compile(text, fileName)),
  /** The same text is compiled once, until this file or the compiler changes. */
  getCacheKey(text, fileName) {
    const hash = createHash('sha256');
    for (const part of [text, fileName, ownText, ts.version]) hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 32);
  },
};
