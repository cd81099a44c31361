import type { Change } from '../../report/change.js';
import { compareCoactive, wantedConnection, type CoactiveDifference } from '../coactive-difference.js';
import { NOTHING_FOUND, unknownChange, type DriftSubject, type Found } from '../subject.js';

/** The connection at Coactive; nothing where Coactive was not asked, or where the method has none. */
export function compareCoactiveConnection({ connection, live }: DriftSubject): Found {
  const { coactive } = live;
  const wanted = wantedConnection(connection);
  if (coactive === undefined || wanted === undefined) return NOTHING_FOUND;
  const { name } = connection;
  const place = { connection: name, target: 'coactive-connection', resource: name } as const;
  if (coactive.status === 'unknown') {
    return { changes: [unknownChange(name, place.target, name, 'The connection at Coactive', coactive)] };
  }
  const found = coactive.status === 'known' ? coactive.value.find((one) => one.name === name) : undefined;
  if (connection.state === 'absent') {
    if (found === undefined || compareCoactive(wanted, found).kind === 'foreign') return NOTHING_FOUND;
    const message = `Coactive still has the connection ${name} although it is declared absent.`;
    return { changes: [{ ...place, kind: 'undeclared', message, fix: 'Remove it with apply --allow-destroy.' }] };
  }
  const changes: Change[] = [];
  const difference = compareCoactive(wanted, found);
  const described = describe(difference);
  if (described !== undefined) changes.push({ ...place, ...described });
  if (found?.status === 'error' && difference.kind !== 'foreign') {
    changes.push({
      ...place,
      kind: 'changed',
      message: `Coactive says that the connection ${name} does not work (status error).`,
      fix: 'See what else differs, then test the connection at Coactive.',
    });
  }
  return { changes };
}

function describe(difference: CoactiveDifference): Pick<Change, 'kind' | 'message' | 'fix'> | undefined {
  switch (difference.kind) {
    case 'equal':
      return undefined;
    case 'missing':
      return { kind: 'missing', message: 'Coactive has no such connection.', fix: 'Create it with apply.' };
    case 'description': {
      const found = JSON.stringify(difference.found ?? '');
      const message = `Coactive's description is ${found}; declared is ${JSON.stringify(difference.wanted)}.`;
      return { kind: 'changed', message, fix: 'Update it with apply.' };
    }
    case 'config': {
      const fields = difference.fields.map(
        ({ name, wanted, found }) =>
          `${name} is ${found === undefined ? 'not set' : JSON.stringify(found)}; declared is ${JSON.stringify(wanted)}`,
      );
      const message = `The connection at Coactive differs: ${fields.join('; ')}.`;
      return { kind: 'changed', message, fix: 'Replace it with apply --allow-replace: datasets ingest by its name.' };
    }
    case 'foreign': {
      const message = `The name belongs to ${difference.what} at Coactive.`;
      return { kind: 'changed', message, fix: 'Give the declared connection another name.' };
    }
  }
}
