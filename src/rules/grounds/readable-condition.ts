import { eachCondition, type PlacedCondition, type RawStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { Condition, Json } from '../../policy/types.js';

/** A condition as written, as the evaluation reads it. */
export function toCondition({ operator, key, values }: PlacedCondition): Condition {
  return { operator, key, values: values.map(({ value }) => toText(value)) };
}

/** Numbers and booleans are texts to AWS; anything else is a defect of the document. */
function toText(value: Json): string {
  return typeof value === 'object' ? '' : String(value);
}

/** A statement without one of its conditions, and without Condition when it was the last. */
export function withoutCondition(raw: RawStatement, { operator, key }: PlacedCondition): Json {
  const { Condition: written, ...rest } = raw.json;
  if (!isObject(written)) return raw.json;
  const kept: Record<string, Json> = {};
  for (const { operator: other, key: otherKey, json } of eachCondition(raw)) {
    if (other === operator && otherKey === key) continue;
    const block = kept[other];
    kept[other] = { ...(isObject(block) ? block : {}), [otherKey]: json };
  }
  return Object.keys(kept).length === 0 ? rest : { ...rest, Condition: kept };
}

/** Why Coactive's requests do not meet a condition, by lower-case key, as the end of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  'sts:externalid': 'Coactive sends no external id',
  'aws:multifactorauthpresent': "Coactive's requests carry no MFA",
  'aws:multifactorauthage': "Coactive's requests carry no MFA",
  'aws:sourceip': 'the address that Coactive calls from is not known',
  'aws:sourcevpc': "Coactive's requests do not come from a VPC of yours",
  'aws:sourcevpce': "Coactive's requests do not come through a VPC endpoint of yours",
  'aws:vpcsourceip': "Coactive's requests do not come from a VPC of yours",
  'aws:principalorgid': 'the role that asks is not known to be in that organisation',
  'aws:sourcearn': 'Coactive sends no aws:SourceArn',
  'aws:sourceaccount': 'Coactive sends no aws:SourceAccount',
  'sts:rolesessionname': 'the name that Coactive gives its sessions is not known',
  'aws:securetransport': 'Coactive uses TLS',
};

export function explainKey(key: string): string {
  const lower = key.toLowerCase();
  if (lower.startsWith('aws:principaltag/')) return 'the tags of the role that asks are not known';
  if (lower.startsWith('aws:requesttag/') || lower === 'aws:tagkeys') return 'Coactive sends no session tags';
  return REASONS[lower] ?? `what Coactive's requests carry as ${key} decides it`;
}

/** Whether nobody can say what Coactive's requests carry as a key: no declaration decides a condition on it. */
export function isUnknowable(key: string): boolean {
  const lower = key.toLowerCase();
  return lower === 'aws:sourceip' || lower === 'sts:rolesessionname' || lower.startsWith('aws:principaltag/');
}
