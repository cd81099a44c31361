/**
 * Makes the pictures of the documentation again: the rendered comment of a pull request, as the golden file has it, and the
 * HTML report of the examples. Needs Node 24, a build (`npm run generate` makes one), and Debian's `chromium` and
 * `fonts-noto-color-emoji`. Look at what it made before you commit it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BrowserPage } from '../__tests__/browser/browser-page.ts';
import { githubPage } from '../__tests__/browser/github-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const MAX_BYTES = 200_000;
const EXAMPLES = 'examples/{from-the-guide,bucket-policy,several-prefixes-and-kms}/coactive.yml';
const folder = mkdtempSync(path.join(tmpdir(), 'coactive-pictures-'));
const page = await BrowserPage.open();
try {
  const golden = (name) => readFileSync(path.join(root, `__tests__/report/comment/golden/${name}.md`), 'utf8');
  const comment = githubPage({ comment: golden('widened') + golden('footer') });
  const report = spawnSync(
    process.execPath,
    ['build/cli.js', 'check', '--config', EXAMPLES, '--format', 'html', '--access-analyzer', 'off'],
    { cwd: root, encoding: 'utf8' },
  );
  if (report.status !== 1) throw new Error(`check of the examples ended with ${report.status}: ${report.stderr}`);
  for (const [scheme, suffix] of [
    ['light', ''],
    ['dark', '-dark'],
  ]) {
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await show('comment', comment);
    await page.evaluate('window.drawn');
    await take(`pull-request-comment${suffix}`, await partOf('#comment', 4));
    await show('report', report.stdout);
    await take(`report-page${suffix}`, { x: 0, y: 0, width: 1100, height: 900 });
  }
} finally {
  await page.close();
  rmSync(folder, { recursive: true, force: true });
}

async function show(name, html) {
  const file = path.join(folder, `${name}.html`);
  writeFileSync(file, html);
  await page.visit(pathToFileURL(file).href);
}

async function partOf(selector, margin) {
  const { x, y, width, height } = await page.evaluate(
    `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${selector}').getBoundingClientRect())`,
  );
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

async function take(name, part) {
  const picture = await page.screenshot(part);
  if (picture.length > MAX_BYTES) throw new Error(`${name}.png has ${picture.length} bytes, more than ${MAX_BYTES}`);
  writeFileSync(path.join(root, `docs/images/${name}.png`), picture);
  console.log(`docs/images/${name}.png: ${picture.length} bytes`);
}
