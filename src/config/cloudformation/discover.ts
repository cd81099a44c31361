import type { PolicyKind } from '../../policy/types.js';
import { nothing, undeclared, type Discovery, type DiscoveryTarget } from '../infrastructure/discovery.js';
import type { UnknownValue } from '../infrastructure/extraction.js';
import { Names, type StackFacts } from './names.js';
import { functionOf } from './resolve-value.js';
import { entries, field, items, plainText, type Node, type Template } from './template.js';
import { findTemplateDocuments } from './template-document.js';

/** The resources of a template that hold a connection's documents of a kind, by what they are about. */
export function discoverInTemplate(
  template: Template,
  file: string,
  kind: PolicyKind,
  target: DiscoveryTarget,
  facts: StackFacts,
): Discovery {
  const search = new TemplateSearch(template, file, target, facts);
  if (kind === 'bucket') return search.bucketPolicies();
  if (kind === 'trust' || kind === 'permissions') return search.ofRole(kind);
  return { problem: `discover finds no ${kind} document`, fix: 'name it by its logical id' };
}

interface Resource {
  readonly id: string;
  readonly type: string;
  readonly node: Node | undefined;
}

class TemplateSearch {
  private readonly names: Names;
  private readonly resources: readonly Resource[];
  private readonly unknown: UnknownValue[] = [];

  constructor(
    private readonly template: Template,
    private readonly file: string,
    private readonly target: DiscoveryTarget,
    private readonly facts: StackFacts,
  ) {
    this.names = new Names(template, facts);
    this.resources = entries(template.section('Resources'))
      .map(({ key: id, value: node }) => ({ id, node, type: plainText(field(node, 'Type')) ?? '' }))
      .filter(({ node }) => this.isMade(node));
  }

  ofRole(kind: 'trust' | 'permissions'): Discovery {
    const { roleName, coactiveAccount, declaredRoles } = this.target;
    const own: Resource[] = [];
    const others: string[] = [];
    const unnamed: Resource[] = [];
    for (const role of this.of('AWS::IAM::Role')) {
      const name = this.names.reference(role.id);
      if (typeof name !== 'string') unnamed.push(role);
      else if (name.toLowerCase() === roleName.toLowerCase()) own.push(role);
      else if (this.text(role, 'trust').includes(coactiveAccount) && !declaredRoles.has(name.toLowerCase()))
        others.push(role.id);
    }
    if (others.length > 0) return undeclared(others, 'role');
    own.push(...this.choose(unnamed, own.length > 0));
    const [role, second] = own;
    if (second !== undefined)
      return { problem: `it has two roles of the name ${roleName}`, fix: 'name the documents by logical id' };
    if (role === undefined) return this.found([], `role with the name ${roleName}`);
    return kind === 'trust'
      ? this.found([role.id], '')
      : this.found(this.policiesOf(role), `policy of the role ${roleName}`);
  }

  /** Of roles whose name CloudFormation makes up: the one that lets Coactive in, where it alone does and none has the name. */
  private choose(unnamed: readonly Resource[], isFound: boolean): readonly Resource[] {
    const entered = unnamed.filter((role) => this.text(role, 'trust').includes(this.target.coactiveAccount));
    const open = unnamed.filter((role) => !this.isTold(role));
    if (!isFound && entered.length === 1 && open.every((role) => entered.includes(role))) return entered;
    for (const role of new Set(isFound ? entered : [...entered, ...open]))
      this.open(role, `whether ${role.id} is the role ${this.target.roleName}: its RoleName`);
    return [];
  }

  /** Whether all of its trust policy is known. */
  private isTold({ id }: Resource): boolean {
    const found = findTemplateDocuments(this.template, this.file, id, 'trust', this.facts);
    return !('problem' in found) && found.unknown.length === 0;
  }

  bucketPolicies(): Discovery {
    const { bucket, coactiveAccount, declaredBuckets } = this.target;
    const own: string[] = [];
    const others: string[] = [];
    for (const policy of this.of('AWS::S3::BucketPolicy')) {
      const name = this.nameOf(field(field(policy.node, 'Properties'), 'Bucket'));
      if (name === undefined) this.open(policy, `whether ${policy.id} is about the bucket ${bucket}: its Bucket`);
      else if (name === bucket) own.push(policy.id);
      else if (this.text(policy, 'bucket').includes(coactiveAccount) && !declaredBuckets.has(name))
        others.push(policy.id);
    }
    if (others.length > 0) return undeclared(others, 'bucket policy');
    return this.found(own, `policy of the bucket ${bucket}`);
  }

  /** Its own, those that name it, and those of the template that it names. */
  private policiesOf(role: Resource): readonly string[] {
    const ids: string[] = [];
    const properties = field(role.node, 'Properties');
    const named = items(field(properties, 'ManagedPolicyArns'));
    if (items(field(properties, 'Policies')).length > 0) ids.push(role.id);
    for (const arn of named) {
      const id = referenceOf(arn);
      if (id !== undefined && this.of('AWS::IAM::ManagedPolicy').some((one) => one.id === id)) ids.push(id);
      else this.open(role, `what a policy of ManagedPolicyArns of ${role.id} allows: it is not in the template and`);
    }
    for (const policy of [...this.of('AWS::IAM::Policy'), ...this.of('AWS::IAM::ManagedPolicy')]) {
      const roles = field(field(policy.node, 'Properties'), 'Roles');
      const list = items(roles);
      // `Roles: !If […]` and the like are no list that can be read here.
      if (roles !== undefined && list.length === 0)
        this.open(policy, `whether ${policy.id} is about ${role.id}: its Roles`);
      if (list.some((one) => this.isRole(one, role, policy))) ids.push(policy.id);
    }
    for (const policy of this.of('AWS::IAM::RolePolicy')) {
      const one = field(field(policy.node, 'Properties'), 'RoleName');
      if (one !== undefined && this.isRole(one, role, policy)) ids.push(policy.id);
    }
    return [...new Set(ids)];
  }

  private isRole(node: Node, role: Resource, policy: Resource): boolean {
    const id = referenceOf(node);
    if (id === role.id) return true;
    // Another role of the template, whose name AWS may make up.
    if (this.of('AWS::IAM::Role').some((one) => one.id === id && this.names.reference(one.id) === undefined))
      return false;
    const name = this.nameOf(node);
    if (name === undefined) this.open(policy, `whether ${policy.id} is about ${role.id}: a role's name`);
    return name?.toLowerCase() === this.target.roleName.toLowerCase();
  }

  /** A text, or what `Ref` makes of it; undefined: that is not known before deployment. */
  private nameOf(node: Node | undefined): string | undefined {
    const plain = plainText(node);
    if (plain !== undefined) return plain;
    const id = referenceOf(node);
    const value = id === undefined ? undefined : this.names.reference(id);
    return typeof value === 'string' ? value : undefined;
  }

  private text({ id }: Resource, kind: PolicyKind): string {
    const found = findTemplateDocuments(this.template, this.file, id, kind, this.facts);
    return 'problem' in found ? '' : found.documents.map(({ text }) => text).join('\n');
  }

  private isMade(node: Node | undefined): boolean {
    const condition = plainText(field(node, 'Condition'));
    return condition === undefined || this.names.condition(condition) !== false;
  }

  private open({ node }: Resource, what: string): void {
    const range = node === undefined ? undefined : this.template.rangeOf(node);
    this.unknown.push({
      message: `${what} is known only after it is deployed`,
      ...(range && { place: { file: this.file, rangeOf: () => range } }),
    });
  }

  private of(type: string): readonly Resource[] {
    return this.resources.filter((one) => one.type === type);
  }

  private found(addresses: readonly string[], what: string): Discovery {
    if (addresses.length === 0 && this.unknown.length === 0) return nothing(what);
    return { addresses, unknown: this.unknown };
  }
}

/** The logical id of a `Ref`. */
function referenceOf(node: Node | undefined): string | undefined {
  const call = functionOf(node);
  return call?.name === 'Ref' ? plainText(call.argument) : undefined;
}
