/** The section of a version in CHANGELOG.md, without its heading; undefined: there is none, or it is empty. */
export function releaseNotes(changelog, version) {
  const lines = changelog.split('\n');
  const start = lines.findIndex(
    (line) => line.replace(/^## \[?([^\s\]]+).*$/, '$1') === version && line.startsWith('## '),
  );
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const notes = rest
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim();
  return notes === '' ? undefined : `${notes}\n`;
}
