import { isKnownRule } from '../known-rule.js';
import { suggest } from '../suggest.js';
import type { Guard } from './guard.js';

/** A waiver for a rule or a connection that does not exist accepts nothing, whatever its author believes. */
export const waiverTargets: Guard = {
  id: 'waiver-targets',
  *check({ config, unfit, knownRules }) {
    const names = new Set([...config.connections, ...unfit].map(({ name }) => name));
    const rules = [...(knownRules ?? []), ...config.guardrails.map(({ id }) => id)];
    for (const { rule, connection, origin } of config.waivers) {
      if (knownRules !== undefined && !isKnownRule(rule, rules)) {
        const fix = suggest(rule, rules);
        yield { origin, pointer: ['rule'], message: `no rule has the id ${JSON.stringify(rule)}`, ...(fix && { fix }) };
      }
      if (connection !== undefined && !names.has(connection)) {
        const fix = suggest(connection, [...names]);
        const message = `no connection is named ${JSON.stringify(connection)}`;
        yield { origin, pointer: ['connection'], message, ...(fix && { fix }) };
      }
    }
  },
};
