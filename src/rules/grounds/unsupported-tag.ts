import { eachKnownSite, isFalseWhenAbsent, type ConditionSite } from '../../policy/condition-site.js';
import type { Policy } from '../../policy/types.js';
import { actionsWithoutKey } from './supported-actions.js';

/** A condition on the resource's tags, and the statement's actions that cannot see them. */
export interface UnsupportedTag {
  readonly site: ConditionSite;
  readonly actions: readonly string[];
}

/**
 * The `aws:ResourceTag` conditions of one effect that are false for some of the statement's actions, because these are
 * not about a resource with tags. Conditions that are true without the key work otherwise, and AWS does not report them.
 */
export function* eachUnsupportedTag(policy: Policy, effect: 'Allow' | 'Deny'): Generator<UnsupportedTag> {
  for (const site of eachKnownSite(policy)) {
    if (site.statement.json.Effect !== effect || !/^aws:resourcetag\/./i.test(site.key)) continue;
    if (site.values.length === 0 || !isFalseWhenAbsent(site)) continue;
    const actions = actionsWithoutKey(site.statement, 'aws:resourcetag/*');
    if (actions.length > 0) yield { site, actions };
  }
}
