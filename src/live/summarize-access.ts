import type { PolicyDocument, Statement } from '../policy/types.js';

/**
 * What documents allow, in one line: actions, and where. Lists the allows as they are written, denies are only mentioned;
 * a long line is cut.
 */
export function summarizeAccess(documents: readonly Pick<PolicyDocument, 'statements'>[]): string {
  const statements = documents.flatMap((document) => document.statements);
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  if (allows.length === 0) return 'nothing';
  const parts = [...new Set(allows.map(summarize))];
  const shown = parts.slice(0, MOST_PARTS).join('; ');
  const rest = parts.length > MOST_PARTS ? `; and ${String(parts.length - MOST_PARTS)} more` : '';
  const denies = statements.length > allows.length ? ' (some of it denied)' : '';
  return clip(`${shown}${rest}`) + denies;
}

function summarize(statement: Statement): string {
  const { action, notAction, resource, notResource, conditions } = statement;
  const what = action !== undefined ? list(action) : `all but ${list(notAction ?? [])}`;
  const where =
    resource !== undefined
      ? ` on ${list(resource.map(shorten))}`
      : notResource === undefined
        ? ''
        : ` on all but ${list(notResource.map(shorten))}`;
  const prefixes = conditions.filter(({ key }) => key.toLowerCase() === 's3:prefix');
  const asked = prefixes.map(({ operator, values }) => ` (s3:prefix ${operator} ${list(values)})`).join('');
  const others = conditions.length > prefixes.length ? ' under conditions' : '';
  return what + where + asked + others;
}

/** A bucket or an object as S3 users know it: `acme-media/videos/*`. */
function shorten(arn: string): string {
  return arn.replace(/^arn:aws[a-z-]*:s3:::/, '');
}

function list(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_TEXTS).join(', ');
  return texts.length > MOST_TEXTS ? `${shown} and ${String(texts.length - MOST_TEXTS)} more` : shown;
}

function clip(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

const MOST_PARTS = 4;
const MOST_TEXTS = 6;
const MOST_CHARACTERS = 600;
