import type { Guard, GuardProblem } from './guard.js';

const MAX_TAGS = 50;
const MAX_KEY = 128;
const MAX_VALUE = 256;
/** Source: IAM API, `tagKeyType` and `tagValueType`. */
const ALLOWED = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Source: IAM User Guide, "Tags for AWS Identity and Access Management resources". */
export const roleTags: Guard = {
  id: 'role-tags',
  *check({ config }) {
    for (const { role, origin } of config.connections) {
      const tags = Object.entries(role.tags);
      if (tags.length > MAX_TAGS) {
        const message = `${String(tags.length)} tags; IAM takes at most ${String(MAX_TAGS)}`;
        yield { origin, pointer: ['role', 'tags'], message, fix: 'remove some' };
      }
      const seen = new Set<string>();
      for (const [key, value] of tags) {
        const pointer = ['role', 'tags', key];
        const message = whatIsWrong(key, value) ?? (seen.has(key.toLowerCase()) ? SAME : undefined);
        seen.add(key.toLowerCase());
        if (message !== undefined) yield { origin, pointer, part: 'key', message, fix: FIX } satisfies GuardProblem;
      }
    }
  },
};

const FIX = `use keys of 1 to ${String(MAX_KEY)} and values of at most ${String(MAX_VALUE)} letters, digits, blanks and _.:/=+-@`;
const SAME = 'two tags whose keys differ only in case, which IAM takes for one';

function whatIsWrong(key: string, value: string): string | undefined {
  if (/^aws:/i.test(key)) return `the tag "${key}" begins with "aws:", which AWS keeps for itself`;
  if (key.length < 1 || key.length > MAX_KEY) return `a tag key of ${String(key.length)} characters`;
  if (value.length > MAX_VALUE) return `the tag "${key}" has a value of ${String(value.length)} characters`;
  if (!ALLOWED.test(key) || !ALLOWED.test(value)) return `the tag "${key}" holds a character that IAM does not take`;
  return undefined;
}
