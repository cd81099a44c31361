import type { PolicyKind } from '../../policy/types.js';
import { nothing, undeclared, type Discovery, type DiscoveryTarget } from '../infrastructure/discovery.js';
import type { UnknownValue } from '../infrastructure/extraction.js';
import { list, type Plan, type PlannedResource } from './plan.js';
import { referencesOf } from './references.js';

/** The resources of a plan that hold a connection's documents of a kind, by what they are about. */
export function discoverInPlan(plan: Plan, kind: PolicyKind, target: DiscoveryTarget): Discovery {
  const search = new PlanSearch(plan, target);
  if (kind === 'bucket') return search.bucketPolicies();
  if (kind === 'trust' || kind === 'permissions') return search.ofRole(kind);
  return { problem: `discover finds no ${kind} document`, fix: 'name it by its address' };
}

/** Whether a value is the wanted one; undefined: that is not known before apply. */
type Match = boolean | undefined;

class PlanSearch {
  private readonly unknown: UnknownValue[] = [];
  private readonly resources: readonly PlannedResource[];

  constructor(
    private readonly plan: Plan,
    private readonly target: DiscoveryTarget,
  ) {
    this.resources = [...plan.resources.values()].filter(({ isDeleted }) => !isDeleted);
  }

  ofRole(kind: 'trust' | 'permissions'): Discovery {
    const { roleName, coactiveAccount, declaredRoles } = this.target;
    const roles = this.of('aws_iam_role');
    const own: PlannedResource[] = [];
    const others: string[] = [];
    const unnamed: PlannedResource[] = [];
    for (const role of roles) {
      const name = textOf(role, 'name');
      const trust = textOf(role, 'assume_role_policy') ?? '';
      if (name?.toLowerCase() === roleName.toLowerCase()) own.push(role);
      else if (name === undefined) unnamed.push(role);
      else if (trust.includes(coactiveAccount) && !declaredRoles.has(name.toLowerCase())) others.push(role.address);
    }
    if (others.length > 0) return undeclared(others, 'role');
    own.push(...this.choose(unnamed, own.length > 0));
    const [role, second] = own;
    if (second !== undefined)
      return { problem: `it has two roles of the name ${roleName}`, fix: 'name the documents by address' };
    if (role === undefined) return this.found([], `role with the name ${roleName}`);
    if (kind === 'trust') return this.found([role.address], '');
    return this.found(this.policiesOf(role), `policy of the role ${roleName}`);
  }

  /** Of roles whose name AWS makes up: the one that lets Coactive in, where it alone does and none has the name. */
  private choose(unnamed: readonly PlannedResource[], isFound: boolean): readonly PlannedResource[] {
    const { coactiveAccount, roleName } = this.target;
    const trustOf = (role: PlannedResource): string | undefined => textOf(role, 'assume_role_policy');
    const entered = unnamed.filter((role) => trustOf(role)?.includes(coactiveAccount) === true);
    const open = unnamed.filter((role) => trustOf(role) === undefined);
    if (!isFound && entered.length === 1 && open.length === 0) return entered;
    for (const role of isFound ? entered : [...entered, ...open])
      this.open(role, 'name', `whether ${role.address} is the role ${roleName}`);
    return [];
  }

  bucketPolicies(): Discovery {
    const { bucket, coactiveAccount, declaredBuckets } = this.target;
    const own: string[] = [];
    const others: string[] = [];
    for (const resource of [...this.of('aws_s3_bucket_policy'), ...this.of('aws_s3_bucket').filter(hasPolicy)]) {
      const match = this.isBucket(resource);
      if (match === true) own.push(resource.address);
      else if (match === undefined)
        this.open(resource, 'bucket', `whether ${resource.address} is about the bucket ${bucket}`);
      else if (
        (textOf(resource, 'policy') ?? '').includes(coactiveAccount) &&
        !declaredBuckets.has(this.bucketOf(resource))
      )
        others.push(resource.address);
    }
    if (others.length > 0) return undeclared(others, 'bucket policy');
    return this.found(own, `policy of the bucket ${bucket}`);
  }

  /** Its own, those that stand beside it, and those that are attached to it. */
  private policiesOf(role: PlannedResource): readonly string[] {
    const addresses: string[] = [];
    if (list(role.values.inline_policy).length > 0 || list(role.values.managed_policy_arns).length > 0)
      addresses.push(role.address);
    for (const policy of this.of('aws_iam_role_policy')) {
      if (this.isOf(policy, 'role', role)) addresses.push(policy.address);
    }
    for (const attachment of this.of('aws_iam_role_policy_attachment')) {
      if (this.isOf(attachment, 'role', role)) addresses.push(...this.attached(attachment));
    }
    for (const attachment of this.of('aws_iam_policy_attachment')) {
      if (this.isOf(attachment, 'roles', role)) addresses.push(...this.attached(attachment));
    }
    return addresses;
  }

  /** Whether a resource is about the role; what is not known before apply is told and counts as not found. */
  private isOf(resource: PlannedResource, attribute: 'role' | 'roles', role: PlannedResource): boolean {
    const value = resource.values[attribute];
    const names = typeof value === 'string' ? [value] : list(value);
    const { roleName } = this.target;
    if (names.includes(roleName)) return true;
    if (resource.unknown[attribute] === undefined) return false;
    const [known] = this.referred(resource, attribute, 'aws_iam_role');
    if (known === undefined)
      this.open(resource, attribute, `whether ${resource.address} is about the role ${roleName}`);
    return known?.address === role.address;
  }

  private attached(attachment: PlannedResource): readonly string[] {
    const arn = textOf(attachment, 'policy_arn');
    const [policy] =
      arn === undefined
        ? this.referred(attachment, 'policy_arn', 'aws_iam_policy')
        : this.of('aws_iam_policy').filter((one) => textOf(one, 'arn') === arn);
    if (policy !== undefined) return [policy.address];
    if (arn === undefined) this.open(attachment, 'policy_arn', `which policy ${attachment.address} attaches`);
    else
      this.unknown.push({ message: `what ${arn} allows, which ${attachment.address} attaches: it is not in the plan` });
    return [];
  }

  private isBucket(resource: PlannedResource): Match {
    const name = textOf(resource, 'bucket');
    if (name !== undefined) return name === this.target.bucket;
    const [bucket] = this.referred(resource, 'bucket', 'aws_s3_bucket');
    const referred = bucket === undefined ? undefined : textOf(bucket, 'bucket');
    return referred === undefined ? undefined : referred === this.target.bucket;
  }

  private bucketOf(resource: PlannedResource): string {
    const [bucket] = this.referred(resource, 'bucket', 'aws_s3_bucket');
    return textOf(resource, 'bucket') ?? (bucket === undefined ? '' : (textOf(bucket, 'bucket') ?? ''));
  }

  /** The one instance of a type that an attribute refers to; none where that is not certain. */
  private referred(resource: PlannedResource, attribute: string, type: string): readonly PlannedResource[] {
    const references = referencesOf(this.plan, resource, attribute).filter((one) => !/^(each|count)\./.test(one));
    const names = new Set(references.map((one) => new RegExp(`^(${type}\\.[\\w-]+)`).exec(one)?.[1]));
    const [bare, another] = [...names];
    if (bare === undefined || another !== undefined) return [];
    const base = resource.module === '' ? bare : `${resource.module}.${bare}`;
    const key = /(\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/.exec(resource.address)?.[1] ?? '';
    const exact = this.plan.resources.get(base) ?? this.plan.resources.get(base + key);
    return exact === undefined || exact.isDeleted ? [] : [exact];
  }

  private open(resource: PlannedResource, attribute: string, what: string): void {
    const references = referencesOf(this.plan, resource, attribute).slice(0, 5);
    const why = references.length === 0 ? '' : `, which depends on ${references.join(', ')}`;
    this.unknown.push({ message: `${what}: ${attribute} is known only after apply${why}` });
  }

  private of(type: string): readonly PlannedResource[] {
    // A data source of the same type tells what is there, not what the plan makes.
    return this.resources.filter((one) => one.type === type && !/(^|\.)data\./.test(one.address));
  }

  private found(addresses: readonly string[], what: string): Discovery {
    if (addresses.length === 0 && this.unknown.length === 0) return nothing(what);
    return { addresses, unknown: this.unknown };
  }
}

function textOf({ values, unknown }: PlannedResource, attribute: string): string | undefined {
  const value = values[attribute];
  return typeof value === 'string' && unknown[attribute] !== true ? value : undefined;
}

function hasPolicy({ values }: PlannedResource): boolean {
  return typeof values.policy === 'string' && values.policy !== '';
}
