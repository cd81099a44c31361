import { splitArn } from '../../policy/arn.js';
import { containsGlob } from '../../policy/containment.js';
import { toPlainGlob } from './plain-glob.js';

/**
 * Whether every resource that `inner` names is named by `outer` too: `*` covers all, ARNs compare part by part, since a
 * wildcard in one part does not run into the next. Source: IAM User Guide, elements_resource.
 */
export function coversResource(outer: string, inner: string, version: string | undefined): boolean {
  if (outer === '*') return true;
  const [one, other] = [splitArn(outer), splitArn(inner)];
  if (one === undefined || other === undefined) return outer === inner;
  // What a variable stands for is known to nobody here: as the outer side it covers nothing but itself.
  if (outer.replace(/\$\{[*?$]\}/g, '').includes('${')) return outer === inner;
  return PARTS.every((part) => containsGlob(toPlainGlob(one[part], version), toPlainGlob(other[part], version)));
}

const PARTS = ['prefix', 'partition', 'service', 'region', 'account', 'resource'] as const;
