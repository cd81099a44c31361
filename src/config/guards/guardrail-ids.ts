import type { Origin } from '../connection.js';
import { GUARDRAIL_ID } from '../patterns.js';
import type { Guard } from './guard.js';

/** A guardrail's id names it in findings and waivers: one meaning each, and none of our rules'. */
export const guardrailIds: Guard = {
  id: 'guardrail-ids',
  *check({ config, knownRules = [] }) {
    const first = new Map<string, Origin>();
    for (const { id, origin } of config.guardrails) {
      const at = { origin, pointer: ['id'] };
      const other = first.get(id);
      first.set(id, other ?? origin);
      if (other !== undefined) {
        const place = `${other.file}:${String(other.rangeOf(['id']).line)}`;
        yield {
          ...at,
          message: `the guardrail "${id}" is declared twice: also at ${place}`,
          fix: 'rename one of them',
        };
      } else if (!GUARDRAIL_ID.test(id)) {
        const message = `${JSON.stringify(id.slice(0, 80))} is no id of a guardrail`;
        yield { ...at, message, fix: 'use lower-case letters, digits and "-", for example acme-needs-prefix' };
      } else if (knownRules.includes(id)) {
        yield { ...at, message: `"${id}" is the id of a rule of ours`, fix: 'begin it with a name of yours' };
      }
    }
  },
};
