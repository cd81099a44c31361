import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes a generated file, given by its path from the root; with --check on the command line only compares, and sets the
 * exit code when the file is another. `note` says what the file holds.
 */
export async function generatedFile(name, text, note = '') {
  const target = path.join(root, name);
  const wanted = await formatted(target, text);
  if (existsSync(target) && readFileSync(target, 'utf8') === wanted) {
    if (!process.argv.includes('--check')) console.log(`${name}: unchanged`);
  } else if (process.argv.includes('--check')) {
    console.error(`${name} is not what its sources make: run \`npm run generate\` and commit it`);
    process.exitCode = 1;
  } else {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, wanted);
    console.log(`${name}: written${note && `, ${note}`}`);
  }
}

/** As `prettier --check` wants it, which ignores some of these files. */
async function formatted(target, text) {
  const { ignored, inferredParser } = await prettier.getFileInfo(target, {
    ignorePath: path.join(root, '.prettierignore'),
  });
  if (ignored || inferredParser === null) return text;
  return prettier.format(text, { ...(await prettier.resolveConfig(target)), filepath: target });
}
