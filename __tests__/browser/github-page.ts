import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * Comments as GitHub shows them: GitHub-flavoured Markdown, its style sheet, and the same Mermaid, all from node_modules.
 * Also a script loads this, by Node alone: no syntax that only TypeScript has.
 */
const require = createRequire(import.meta.url);
const STYLE = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
const MERMAID = pathToFileURL(require.resolve('mermaid/dist/mermaid.min.js')).href;

/** The Markdown as HTML. What GitHub would take out is left in, for the tests to find. */
export function githubHtml(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/**
 * A page with one comment each, by its name as id. `window.drawn` is a promise that holds once every Mermaid block is a
 * picture; it fails where one does not parse. The closed folds stay closed.
 */
export function githubPage(comments: Readonly<Record<string, string>>): string {
  const boxes = Object.entries(comments).map(
    ([name, markdown]) => `<article class="box markdown-body" id="${name}">${githubHtml(markdown)}</article>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><style>${STYLE}
body { margin: 0; padding: 16px; background: light-dark(#ffffff, #0d1117); color-scheme: light dark; }
.box { box-sizing: border-box; width: 862px; margin: 0 0 24px; padding: 16px; font-size: 14px;
  border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; }
.box pre.drawn { background: none; text-align: center; padding: 0; }
</style></head><body>
${boxes.join('\n')}
<script src="${MERMAID}"></script>
<script>
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: isDark ? 'dark' : 'default' });
async function draw() {
  let number = 0;
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const text = code.textContent;
    await mermaid.parse(text);
    const { svg } = await mermaid.render('diagram' + number++, text);
    const picture = document.createElement('pre');
    picture.className = 'drawn';
    picture.innerHTML = svg;
    code.parentElement.replaceWith(picture);
  }
  return number;
}
window.drawn = draw();
</script></body></html>
`;
}
