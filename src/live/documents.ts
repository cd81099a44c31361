import { parseOperator } from '../policy/operator.js';
import { parsePolicy } from '../policy/parse.js';
import type { Condition, Policy, PolicyDocument, PolicyKind, Statement } from '../policy/types.js';
import type { UniqueIds } from './canonical.js';

/** A live document, or why its text is none. */
export type LiveDocument = { readonly policy: Policy } | { readonly problem: string };

/**
 * Reads a text that AWS gave back; `label` takes the place of a file's name. IAM sends documents URL-encoded, and not every
 * client decodes them: a JSON text never begins with `%`. Source: IAM API Reference, GetPolicyVersion.
 */
export function readLive(text: string, kind: PolicyKind, label: string): LiveDocument {
  const result = parsePolicy(decode(text), kind, label);
  return 'policy' in result ? result : { problem: `what AWS has is no policy: ${result.problem.message}` };
}

function decode(text: string): string {
  if (!text.trimStart().startsWith('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The documents of one place read as one: what any allows is allowed, what any denies is denied. */
export function joinDocuments(documents: readonly PolicyDocument[], ids: UniqueIds): PolicyDocument {
  return {
    version: '2012-10-17',
    statements: documents.flatMap(({ version, statements }) =>
      statements.map((one) => withArns(version === '2012-10-17' ? one : withoutVariables(one), ids)),
    ),
    defects: documents.flatMap(({ defects }) => defects),
  };
}

/** Before version 2012-10-17 `${` is text; in it the same is written `${$}{`. */
function withoutVariables(statement: Statement): Statement {
  const { resource, notResource, conditions } = statement;
  const literal = (text: string): string => text.replaceAll('${', '${$}{');
  const inArn = (text: string): string => {
    const [, head = '', tail = ''] = /^((?:[^:]*:){5})(.*)$/s.exec(text) ?? [];
    return head + literal(tail) || text;
  };
  const inCondition = (condition: Condition): Condition => {
    const family = parseOperator(condition.operator)?.family;
    const hasVariables = family === 'String' || family === 'Arn';
    return hasVariables ? { ...condition, values: condition.values.map(literal) } : condition;
  };
  return {
    ...statement,
    resource: resource?.map(inArn),
    notResource: notResource?.map(inArn),
    conditions: conditions.map(inCondition),
  };
}

function withArns(statement: Statement, ids: UniqueIds): Statement {
  if (ids.size === 0) return statement;
  const { principal, notPrincipal } = statement;
  const resolve = (list: Statement['principal']): Statement['principal'] =>
    list?.map(({ type, value }) => ({ type, value: type === 'AWS' ? (ids.get(value) ?? value) : value }));
  return { ...statement, principal: resolve(principal), notPrincipal: resolve(notPrincipal) };
}
