import { ConfigError, type InputProblem } from '../errors.js';
import { parsePolicy } from '../policy/parse.js';
import { indexLines } from '../policy/range.js';
import { MAX_POLICY_CHARACTERS } from '../policy/syntax.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { NamedFiles } from '../ports.js';

/** How a document is read when it is judged alone; the kinds of `check` are one of these three. */
export type DocumentKind = 'identity' | 'resource' | 'trust';

/** `permissions` and `boundary` are identity policies, `bucket` and `key` resource policies. */
export function documentKind(kind: PolicyKind | DocumentKind): DocumentKind {
  if (kind === 'trust') return 'trust';
  return kind === 'bucket' || kind === 'key' || kind === 'resource' ? 'resource' : 'identity';
}

/** The policies that the command line names. Throws ConfigError with the problems of all of them. */
export async function readPolicies(
  names: readonly string[],
  kind: DocumentKind,
  files: Pick<NamedFiles, 'read'>,
): Promise<readonly Policy[]> {
  const problems: InputProblem[] = [];
  const policies: Policy[] = [];
  for (const file of names) {
    const read = await files.read(file, MAX_POLICY_CHARACTERS * 4);
    if ('problem' in read) {
      problems.push({
        rule: 'invalid-policy-file',
        message: `the policy ${JSON.stringify(file)} ${read.problem}`,
        fix: 'correct its path',
      });
      continue;
    }
    const parsed = parsePolicy(read.text, KINDS[kind], file);
    if ('policy' in parsed) {
      policies.push(parsed.policy);
    } else {
      const { offset, length, message } = parsed.problem;
      problems.push({ rule: 'JSON_SYNTAX_ERROR', file, message, ...indexLines(read.text)(offset, length) });
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return policies;
}

const KINDS: Readonly<Record<DocumentKind, PolicyKind>> = {
  identity: 'permissions',
  resource: 'bucket',
  trust: 'trust',
};
