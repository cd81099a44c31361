/**
 * The page's script: the filter, and `/` and Escape for the keyboard. Without it the page shows everything. It reads
 * texts and hides elements; nothing is ever made into markup or code. Its hash stands in `page.ts`.
 */
export const SCRIPT = `
'use strict';
const search = document.getElementById('search');
const boxes = [...document.querySelectorAll('.filter input[type=checkbox]')];
const items = [...document.querySelectorAll('.item')].map((element) => ({
  element, kind: element.dataset.kind, text: element.textContent.toLowerCase() }));
const status = document.getElementById('status');
function apply() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let shown = 0;
  for (const { element, kind, text } of items) {
    const isShown = kinds.has(kind) && words.every((word) => text.includes(word));
    element.hidden = !isShown;
    if (isShown) shown += 1;
  }
  status.textContent = shown === items.length ? 'All ' + shown + ' shown' : shown + ' of ' + items.length + ' shown';
}
search.addEventListener('input', apply);
for (const box of boxes) box.addEventListener('change', apply);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== search && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  } else if (event.key === 'Escape' && document.activeElement === search) {
    search.value = '';
    apply();
  }
});
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
document.querySelector('.filter').hidden = false;
apply();
`;
