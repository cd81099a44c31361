/** The texts of licences beside a bundle, `licenses.txt`: for each package its name, the licence's id, and the text. */
import { bundledPackages } from './bill-of-materials.mjs';

/** Problems of the file, one line each. @param lock the parsed package-lock.json */
export function licenceProblems(text, lock) {
  const { entries, before } = parse(text, lock);
  const known = new Map(bundledPackages(lock).map(([, { name, license }]) => [name, license]));
  if (before !== '')
    return [`it does not begin with a package of the lock file: ${JSON.stringify(before.slice(0, 80))}`];
  return entries.flatMap(({ name, licence, body }) => [
    ...(licence === known.get(name) ? [] : [`${name} is under ${licence}, and ${known.get(name)} in the lock file`]),
    ...(isText(body) ? [] : [`${name} has no text of its licence`]),
  ]);
}

/**
 * Some packages of a family that is published from one repository lack the file with the licence that the others have: the
 * text of such another one, under the same licence, is put in and said to be it.
 */
export function completeLicences(text, lock) {
  const { entries, before } = parse(text, lock);
  const completed = entries.map(({ name, licence, body }) => {
    if (isText(body)) return `${name}\n${licence}\n${body}`;
    const other = entries.find((one) => one.licence === licence && isSameFamily(one.name, name) && isText(one.body));
    if (other === undefined) return `${name}\n${licence}\n${body}`;
    const origin = `(Its package holds no text; this is that of ${other.name}, which is published with it.)`;
    return `${name}\n${licence}\n${origin}\n${other.body}`;
  });
  return (before === '' ? completed : [before, ...completed]).join('\n');
}

function parse(text, lock) {
  const names = new Set(bundledPackages(lock).map(([, { name }]) => name));
  const lines = text.split('\n');
  const heads = lines.flatMap((line, index) => (names.has(line) && isHead(lines, index) ? [index] : []));
  const entries = heads.map((start, index) => {
    const [name, licence, ...body] = lines.slice(start, heads[index + 1]);
    return { name, licence, body: body.join('\n') };
  });
  return { entries, before: lines.slice(0, heads[0]).join('\n') };
}

/** A package's name stands on a line of its own, after an empty one, and an id of a licence follows. */
function isHead(lines, index) {
  return (index === 0 || lines[index - 1] === '') && /^[\w. ()-]{2,60}$/.test(lines[index + 1] ?? '');
}

function isSameFamily(one, other) {
  const [scope] = other.split('/');
  return other.startsWith('@') && one.startsWith(`${scope}/`);
}

/** The shortest licence (0BSD, ISC) has more than this. */
function isText(body) {
  return body.replace(/\s+/g, ' ').trim().length >= 200;
}
