import type { Finding } from '../report/finding.js';

/** Joins the findings that connections have in common because they share a document: one defect, one finding. */
export function mergeShared<T extends Finding>(findings: readonly T[]): T[] {
  const merged = new Map<string, T>();
  const owners = new Map<string, Set<string>>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (!merged.has(key)) merged.set(key, finding);
    if (finding.connection === undefined) continue;
    const names = owners.get(key);
    if (names === undefined) owners.set(key, new Set([finding.connection]));
    else names.add(finding.connection);
  }
  return [...merged].map(([key, finding]) => {
    const names = owners.get(key);
    if (names === undefined || names.size < 2) return finding;
    return { ...finding, connections: [...names] };
  });
}

function keyOf({ rule, severity, file, line, column, endLine, endColumn, message }: Finding): string {
  return `${rule}\0${severity}\0${file}\0${[line, column, endLine, endColumn].join(':')}\0${message}`;
}
