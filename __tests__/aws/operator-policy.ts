import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../src/policy/parse.js';
import { matchesWildcard } from '../../src/policy/wildcard.js';
import type { Decide } from './aws-server.js';

/** What a document of `policies/operator/` allows, its placeholders filled in. */
export interface OperatorPolicy {
  readonly actions: readonly string[];
  /** What AWS decides by it, less one action. */
  without(action?: string): Decide;
}

/**
 * @param account for `ACCOUNT`
 * @param buckets for `BUCKET`: a statement about it stands for each of them
 */
export function operatorPolicy(name: string, account: string, buckets: readonly string[] = []): OperatorPolicy {
  const file = `policies/operator/${name}.json`;
  const parsed = parsePolicy(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), 'permissions', file);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  const statements = parsed.policy.statements.map(({ action = [], resource = [], conditions }) => ({
    actions: action,
    conditions,
    resources: resource
      .map((one) => one.replace('ACCOUNT', account))
      .flatMap((one) => (one.includes('BUCKET') ? buckets.map((bucket) => one.replace('BUCKET', bucket)) : [one])),
  }));
  return {
    actions: [...new Set(statements.flatMap(({ actions }) => actions))],
    without:
      (left) =>
      ({ action, resource, call }) =>
        action !== left &&
        statements.some(
          ({ actions, resources, conditions }) =>
            actions.includes(action) &&
            resources.some((pattern) => matchesWildcard(pattern, resource)) &&
            conditions.every(({ operator, key, values }) => {
              if (operator !== 'ArnLike' || key !== 'iam:PolicyARN') throw new Error(`not known here: ${key}`);
              const policy = call.parameters.get('PolicyArn') ?? '';
              return values.some((value) => matchesWildcard(value.replace('ACCOUNT', account), policy));
            }),
        ),
  };
}
