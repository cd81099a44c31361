import type { Change } from '../../report/change.js';
import { isUnknown, NOTHING_FOUND, unknownChange, valueOf, type DriftSubject, type Found } from '../subject.js';

/**
 * Path, description, session length and tags of the role. A description or tag that is not declared is somebody's own and
 * is not compared; the session length has a declared default.
 */
export function compareAttributes({ connection, live }: DriftSubject): Found {
  const role = valueOf(live.role);
  if (role === undefined || connection.state === 'absent') return NOTHING_FOUND;
  const { name, description, role: declared } = connection;
  const changes: Change[] = [];
  const add = (what: string, found: string, wanted: string, fix = `Set it to ${wanted}, or declare what is there.`) =>
    changes.push({
      connection: name,
      target: 'role',
      resource: role.arn,
      kind: 'changed',
      message: `The ${what} is ${found}; declared is ${wanted}.`,
      fix,
    });
  if (role.path !== declared.path) {
    const fix = 'A path can not be changed: declare this one, or make the role anew.';
    add('path of the role', JSON.stringify(role.path), JSON.stringify(declared.path), fix);
  }
  if (description !== undefined) {
    if (isUnknown(role.description)) {
      changes.push(unknownChange(name, 'role', role.arn, 'The description', role.description));
    } else if ((valueOf(role.description) ?? '') !== description) {
      add('description', JSON.stringify(valueOf(role.description) ?? ''), JSON.stringify(description));
    }
  }
  const seconds = valueOf(role.maxSessionDuration);
  if (isUnknown(role.maxSessionDuration)) {
    changes.push(unknownChange(name, 'role', role.arn, 'The maximum session duration', role.maxSessionDuration));
  } else if (seconds !== undefined && seconds !== declared.maxSessionDuration) {
    add('maximum session duration', `${String(seconds)} s`, `${String(declared.maxSessionDuration)} s`);
  }
  const wanted = Object.entries(declared.tags);
  if (wanted.length > 0 && isUnknown(role.tags)) {
    changes.push(unknownChange(name, 'role', role.arn, 'The tags', role.tags));
  } else {
    const tags = valueOf(role.tags) ?? {};
    for (const [key, value] of wanted) {
      const found = Object.hasOwn(tags, key) ? tags[key] : undefined;
      if (found === value) continue;
      add(`tag ${JSON.stringify(key)}`, found === undefined ? 'missing' : JSON.stringify(found), JSON.stringify(value));
    }
  }
  return { changes };
}
