import type { Finding } from '../report/finding.js';
import type { ConnectionPolicies } from '../rules/rule.js';

/** For `rules:` and waivers; it looks at what is no document yet, and so is no `Rule`. */
export const UNKNOWN_RULES = ['unknown-value'] as const;

/**
 * A warning for each value that only a deployment tells, so that it is known what the verdicts of its connection wait for.
 * With `strict` an error, as every undecided verdict is.
 */
export function findUnknownValues(subjects: readonly ConnectionPolicies[]): Finding[] {
  return subjects.flatMap(({ connection, unknown = [] }) =>
    unknown.slice(0, MAX_PER_CONNECTION).map(({ message, place, pointer = [] }, index): Finding => {
      const left = index + 1 === MAX_PER_CONNECTION ? unknown.length - MAX_PER_CONNECTION : 0;
      const more = left === 0 ? '' : `; and ${String(left)} further values`;
      const { origin } = connection;
      return {
        rule: 'unknown-value',
        severity: 'warning',
        message: `Not known before it is deployed: ${message.slice(0, 1_000)}${more}.`,
        connection: connection.name,
        file: place?.file ?? origin.file,
        ...(place?.rangeOf(pointer) ?? origin.rangeOf(['policies'])),
        sources: ['proof'],
        fix: 'Write the value out (a bucket or role has a name of your own), or check again after it is deployed, with drift.',
      };
    }),
  );
}

const MAX_PER_CONNECTION = 20;
