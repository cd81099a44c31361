import { isCoactive } from '../../live/bucket-statements.js';
import { canonicalize } from '../../live/canonical.js';
import { eachStatement } from '../../policy/elements.js';
import type { Json, Policy } from '../../policy/types.js';
import { ownSid } from './own-sid.js';
import type { BucketSubject } from './plan-bucket.js';

/**
 * The statements of the declared document that let Coactive in, each with a Sid by which it is found again. A document may
 * show the whole policy of the bucket: its statements for others must be there already, since this tool never writes them.
 */
export function declaredStatements(
  { connection, documents, refusals }: BucketSubject,
  live: Policy | undefined,
): Json[] {
  const document = documents.find(({ kind }) => kind === 'bucket');
  if (document === undefined) return [];
  const present = new Set(live === undefined ? [] : [...eachStatement(live)].map(({ json }) => meaningOf(json)));
  return [...eachStatement(document)].flatMap(({ json, index }): Json[] => {
    const statement = document.statements.find((one) => one.index === index);
    const { effect, principal = [], sid } = statement ?? {};
    if (effect === 'Allow' && principal.some((one) => isCoactive(one, connection.coactiveRoleArn))) {
      return [{ Sid: ownSid(sid, connection, index), ...withoutSid(json) }];
    }
    if (!present.has(meaningOf(json))) {
      const name = sid === undefined || sid === '' ? `number ${String(index + 1)}` : sid;
      refusals.add(
        'not-made-by-this-tool',
        `the statement ${name} of the declared bucket policy is for others than Coactive, and the bucket ${connection.bucket} does not have it`,
        'put it in place by hand, or take it out of the document: this tool writes only what lets Coactive in',
        ['policies', 'bucket'],
      );
    }
    return [];
  });
}

function meaningOf(statement: Readonly<Record<string, Json>>): string {
  return JSON.stringify(canonicalize({ Version: '2012-10-17', Statement: withoutSid(statement) }));
}

function withoutSid(statement: Readonly<Record<string, Json>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
}
