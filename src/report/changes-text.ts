import type { Change } from './change.js';
import { changeWitnesses, groupChanges } from './changes-wording.js';
import type { Paint } from './paint.js';
import type { Report } from './report.js';
import { visible } from './visible.js';

/** What differs from the declaration, by connection. */
export function changesBlock({ changes }: Report, paint: Paint): string {
  if (changes.length === 0) return '';
  const lines = [...groupChanges(changes)].flatMap(([connection, group]) => [
    `  ${connection === null ? 'of no connection' : paint('bold', visible(connection))}`,
    ...group.flatMap((change) => changeLines(change, paint)),
  ]);
  return [paint('bold', 'Differences between declared and live state'), ...lines].join('\n');
}

function changeLines(change: Change, paint: Paint): string[] {
  const { kind, target, resource, message, fix } = change;
  const title = `${paint(kind === 'unknown' ? 'yellow' : 'red', kind)} ${target}`;
  return [
    `    ${title}  ${visible(message)} ${paint('dim', `(${visible(resource)})`)}`,
    ...changeWitnesses(change).map((line) => `      ${visible(line)}`),
    ...(fix === undefined ? [] : [`      → ${visible(fix)}`]),
  ];
}

/** Texts that differ and mean the same, for those who ask. */
export function rewordingsBlock({ rewordings = [] }: Report, paint: Paint): string {
  if (rewordings.length === 0) return '';
  const lines = rewordings.map(
    ({ connection, target, resource }) => `  ${visible(connection)}: ${target} ${visible(resource)}`,
  );
  return [paint('bold', 'Written otherwise than declared, with the same meaning'), ...lines].join('\n');
}
