import type { Origin } from '../connection.js';
import { isKnownRule } from '../known-rule.js';
import { suggest } from '../suggest.js';
import type { Guard } from './guard.js';

/** `rules` of all files: known ids, and one severity for each. */
export const ruleSeverities: Guard = {
  id: 'rule-severities',
  *check({ files, knownRules }) {
    const first = new Map<string, { readonly severity: string; readonly document: Origin }>();
    for (const { document, rules } of files) {
      for (const [id, severity] of Object.entries(rules)) {
        const at = { origin: document, pointer: ['rules', id] };
        if (knownRules !== undefined && !isKnownRule(id, knownRules)) {
          const fix = suggest(id, knownRules);
          yield { ...at, part: 'key', message: `no rule has the id ${JSON.stringify(id)}`, ...(fix && { fix }) };
        }
        const other = first.get(id);
        if (other === undefined) {
          first.set(id, { severity, document });
        } else if (other.severity !== severity) {
          const place = `${other.document.file}:${String(other.document.rangeOf(['rules', id]).line)}`;
          const message = `the rule "${id}" is "${severity}" here and "${other.severity}" at ${place}`;
          yield { ...at, message, fix: 'keep one of them' };
        }
      }
    }
  },
};
