import { parseDocument } from 'yaml';
import { isObject } from '../policy/read.js';
import type { Json, PolicyKind } from '../policy/types.js';
import { compareDocuments } from './compare-documents.js';

/** How a CloudFormation template on disk differs from the generated one: policies by meaning, the rest by value. */
export function compareTemplates(kinds: TemplateKinds, found: string, generated: string): string | undefined {
  const [file, ours] = [readTemplate(found), readTemplate(generated)];
  if (file === undefined || ours === undefined) return 'is no YAML of plain values';
  return compareValues(kinds, file, ours, '');
}

/** What the documents of a template are: a role's are permissions and trust, a bucket policy's a bucket policy. */
export type TemplateKinds = Readonly<Record<string, PolicyKind>>;

/** A tag (`!Sub`) would silently be read as the text behind it, an alias could multiply: neither is plain. */
function readTemplate(text: string): Json | undefined {
  try {
    const document = parseDocument(text, { logLevel: 'silent', version: '1.1', schema: 'core', merge: false });
    if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
    return document.toJS({ maxAliasCount: 0 }) as Json;
  } catch {
    return undefined;
  }
}

function compareValues(kinds: TemplateKinds, found: Json, generated: Json, at: string): string | undefined {
  const kind = Object.entries(kinds).find(([ending]) => at.endsWith(`.${ending}`))?.[1];
  if (kind !== undefined) {
    const difference = compareDocuments(kind, found, generated);
    return difference === undefined ? undefined : `${at} ${difference}`;
  }
  if (!isNested(found) || !isNested(generated) || Array.isArray(found) !== Array.isArray(generated)) {
    return found === generated ? undefined : `${at} is another value`;
  }
  const keys = new Set([...Object.keys(found), ...Object.keys(generated)]);
  for (const key of keys) {
    const [one, other] = [valueOf(found, key), valueOf(generated, key)];
    const place = at === '' ? key : `${at}.${key}`;
    if (one === undefined) return `${place} is missing`;
    if (other === undefined) return `${place} is not generated`;
    const difference = compareValues(kinds, one, other, place);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isNested(value: Json): value is readonly Json[] | Readonly<Record<string, Json>> {
  return isObject(value) || Array.isArray(value);
}

function valueOf(value: object, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Json>>)[key] : undefined;
}
