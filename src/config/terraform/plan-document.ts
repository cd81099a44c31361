import { nearest } from '../../policy/nearest.js';
import type { Json, PolicyKind } from '../../policy/types.js';
import type { Extraction, FoundDocument, UnknownValue } from '../infrastructure/extraction.js';
import { list, object, type Plan, type PlannedResource } from './plan.js';
import { referencesOf } from './references.js';

/** The attribute of a type that holds a document of a kind. Source: the provider hashicorp/aws's documentation. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Partial<Record<PolicyKind, string>>>>> = {
  aws_iam_policy: { permissions: 'policy', boundary: 'policy' },
  aws_iam_role_policy: { permissions: 'policy' },
  aws_iam_role: { trust: 'assume_role_policy', permissions: 'inline_policy' },
  aws_s3_bucket_policy: { bucket: 'policy' },
  aws_s3_bucket: { bucket: 'policy' },
  aws_kms_key: { key: 'policy' },
  aws_kms_key_policy: { key: 'policy' },
  aws_iam_policy_document: { permissions: 'json', trust: 'json', bucket: 'json', boundary: 'json', key: 'json' },
};

/** The documents of a kind that the resource with an address will have. */
export function findPlanDocuments(plan: Plan, address: string, kind: PolicyKind): Extraction {
  const resource = plan.resources.get(address);
  if (resource === undefined) return explainMissing(plan, address);
  if (resource.isDeleted) {
    return { problem: `the plan deletes ${address}`, fix: 'name a resource that is there after the plan' };
  }
  const attribute = ATTRIBUTES[resource.type]?.[kind];
  if (attribute === undefined) {
    const types = Object.entries(ATTRIBUTES).filter(([, kinds]) => kinds[kind] !== undefined);
    return {
      problem: `${address} has no ${kind} document`,
      fix: `name one of ${types.map(([type]) => type).join(', ')}`,
    };
  }
  const gap = plan.gap === undefined ? [] : [{ message: `${plan.gap}, so that ${address} may be another` }];
  if (attribute === 'inline_policy') return withUnknown(readInlinePolicies(plan, resource), gap);
  return withUnknown(readAttribute(plan, resource, attribute), gap);
}

function withUnknown(extraction: Extraction, more: readonly UnknownValue[]): Extraction {
  return 'problem' in extraction ? extraction : { ...extraction, unknown: [...extraction.unknown, ...more] };
}

function readAttribute(plan: Plan, resource: PlannedResource, attribute: string): Extraction {
  const { address, values, unknown, sensitive } = resource;
  const value = values[attribute];
  if (holdsTrue(unknown[attribute])) {
    return { documents: [], unknown: [{ message: afterApply(plan, resource, attribute) }] };
  }
  if (holdsTrue(sensitive[attribute]))
    return { documents: [], unknown: [{ message: isSensitive(address, attribute) }] };
  if (typeof value !== 'string' || value === '') {
    return { problem: `${address} has no ${attribute} in the plan`, fix: 'name the resource that holds the document' };
  }
  return { documents: [{ text: value, name: address }], unknown: [] };
}

/** A role's own documents; those attached to it are other resources. */
function readInlinePolicies(plan: Plan, resource: PlannedResource): Extraction {
  const { address, values, unknown, sensitive } = resource;
  const attached = list(values.managed_policy_arns);
  const gaps: UnknownValue[] = [];
  if (attached.length > 0 || holdsTrue(unknown.managed_policy_arns)) {
    const message = `managed_policy_arns of ${address}: the documents behind them are not part of it`;
    // Computed attributes are unknown in every new role; only what the configuration says counts.
    if (attached.length > 0 || referencesOf(plan, resource, 'managed_policy_arns').length > 0) gaps.push({ message });
  }
  if (holdsTrue(unknown.inline_policy)) gaps.push({ message: afterApply(plan, resource, 'inline_policy') });
  if (holdsTrue(sensitive.inline_policy)) gaps.push({ message: isSensitive(address, 'inline_policy') });
  if (gaps.length > 0) return { documents: [], unknown: gaps };
  const documents = list(values.inline_policy).flatMap((item, index): FoundDocument[] => {
    const { policy } = object(item);
    return typeof policy === 'string' && policy !== ''
      ? [{ text: policy, name: `${address}.inline_policy[${String(index)}]` }]
      : [];
  });
  if (documents.length > 0) return { documents, unknown: [] };
  return {
    problem: `${address} has no inline_policy in the plan`,
    fix: 'name the aws_iam_policy or aws_iam_role_policy',
  };
}

function afterApply(plan: Plan, resource: PlannedResource, attribute: string): string {
  const references = referencesOf(plan, resource, attribute).slice(0, 5);
  const why = references.length === 0 ? '' : `: it depends on ${references.join(', ')}`;
  return `${attribute} of ${resource.address} is known only after apply${why}`;
}

function isSensitive(address: string, attribute: string): string {
  return `${attribute} of ${address} is marked as sensitive, and findings would print it`;
}

/** `true` anywhere in it: a value that is unknown in part is unknown. */
function holdsTrue(json: Json | undefined): boolean {
  if (json === true) return true;
  if (Array.isArray(json)) return (json as readonly Json[]).some(holdsTrue);
  return Object.values(object(json)).some(holdsTrue);
}

function explainMissing(plan: Plan, address: string): Extraction {
  const known = [...plan.resources.values()].filter(({ type }) => Object.hasOwn(ATTRIBUTES, type));
  const instances = known.filter((resource) => resource.address.startsWith(`${address}[`));
  const meant =
    instances.length > 0
      ? instances.map((resource) => resource.address)
      : [
          nearest(
            address,
            known.map((resource) => resource.address),
          ),
        ].filter((one) => one !== undefined);
  return {
    problem: `the plan has no ${JSON.stringify(address.slice(0, 200))}`,
    fix:
      meant.length > 0
        ? `did you mean ${meant.slice(0, 3).join(' or ')}?`
        : 'take an address as `terraform plan` prints it, with its module and its key',
  };
}
