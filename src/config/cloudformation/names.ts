import type { Json, Pointer } from '../../policy/types.js';
import { ABSENT, functionOf, Resolver } from './resolve-value.js';
import { entries, field, items, plainText, type Node, type Template } from './template.js';

/** What is known of the stack beside the template. */
export interface StackFacts {
  readonly accountId?: string | undefined;
  readonly partition: string;
  readonly region?: string | undefined;
  /** Values of the template's parameters, as the config gives them. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The names of a template: parameters, pseudo parameters, resources with a name of their own, mappings, conditions. */
export class Names {
  private readonly conditions = new Map<string, boolean | undefined>();
  /** A resource's name may refer to another resource, and that to the first: it is not known while it is worked out. */
  private readonly properties = new Map<string, string | undefined>();
  private depth = 0;
  private spent = 0;

  constructor(
    private readonly template: Template,
    private readonly facts: StackFacts,
  ) {}

  /** What `Ref` makes of a name; undefined: not known before deployment. */
  reference(name: string): Json | undefined {
    const pseudo = this.pseudo(name);
    if (pseudo !== undefined) return pseudo;
    const parameter = field(this.template.section('Parameters'), name);
    if (parameter !== undefined) return this.parameter(name, parameter);
    return this.nested(() => this.resourceName(name));
  }

  /** What `Fn::GetAtt` makes of an attribute; known for ARNs of resources whose name is in the template. */
  attribute(resource: string, attribute: string): Json | undefined {
    return this.nested(() => {
      const type = plainText(field(this.resource(resource), 'Type'));
      if (attribute !== 'Arn') return undefined;
      const { partition, accountId } = this.facts;
      if (type === 'AWS::S3::Bucket') {
        const name = this.property(resource, 'BucketName');
        return name === undefined ? undefined : `arn:${partition}:s3:::${name}`;
      }
      if (type !== 'AWS::IAM::Role' || accountId === undefined) return undefined;
      const [name, path] = [this.property(resource, 'RoleName'), this.property(resource, 'Path', '/')];
      if (name === undefined || path === undefined) return undefined;
      return `arn:${partition}:iam::${accountId}:role${path}${name}`;
    });
  }

  mapping(map: string, first: string, second: string): Json | undefined {
    const node = field(field(field(this.template.section('Mappings'), map), first), second);
    const text = plainText(node);
    if (text !== undefined) return text;
    const list = items(node).map(plainText);
    return list.length > 0 && list.every((one) => one !== undefined) ? list : undefined;
  }

  /** Whether a condition holds; undefined: it depends on what is not known. */
  condition(name: string): boolean | undefined {
    if (!this.conditions.has(name)) {
      // Stands while it is worked out: a condition that needs itself is not known.
      this.conditions.set(name, undefined);
      this.conditions.set(
        name,
        this.nested(() => this.test(field(this.template.section('Conditions'), name))),
      );
    }
    return this.conditions.get(name);
  }

  /** Why a name is not known, in brackets. */
  describe(name: string): string {
    const parameter = field(this.template.section('Parameters'), name);
    if (parameter === undefined) return '';
    const type = plainText(field(parameter, 'Type')) ?? '';
    if (plainText(field(parameter, 'NoEcho')) === 'true') return ' (a parameter with NoEcho)';
    return type.startsWith('AWS::SSM::')
      ? ' (a parameter of the Systems Manager)'
      : ' (a parameter without a value: give it in `parameters`)';
  }

  resource(name: string): Node | undefined {
    return field(this.template.section('Resources'), name);
  }

  /** Counts what values come to; false: more than any template needs, so that texts which double each other end. */
  spend(characters: number): boolean {
    this.spent += characters + 1;
    return this.spent <= MAX_CHARACTERS;
  }

  private nested<T>(work: () => T | undefined): T | undefined {
    if (this.depth >= MAX_DEPTH) return undefined;
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
    }
  }

  private pseudo(name: string): string | undefined {
    const { accountId, partition, region } = this.facts;
    switch (name) {
      case 'AWS::AccountId':
        return accountId;
      case 'AWS::Partition':
        return partition;
      case 'AWS::Region':
        return region;
      case 'AWS::URLSuffix':
        return SUFFIXES[partition];
      default:
        return undefined;
    }
  }

  private parameter(name: string, node: Node): Json | undefined {
    const type = plainText(field(node, 'Type')) ?? 'String';
    if (type.startsWith('AWS::SSM::') || plainText(field(node, 'NoEcho')) === 'true') return undefined;
    const given = this.facts.parameters[name];
    const text = Object.hasOwn(this.facts.parameters, name) ? given : plainText(field(node, 'Default'));
    if (text === undefined || !this.spend(text.length)) return undefined;
    const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
    return isList ? text.split(',').map((one) => one.trim()) : text;
  }

  private resourceName(name: string): string | undefined {
    const type = plainText(field(this.resource(name), 'Type'));
    if (type === 'AWS::S3::Bucket') return this.property(name, 'BucketName');
    if (type === 'AWS::IAM::Role') return this.property(name, 'RoleName');
    const { partition, accountId } = this.facts;
    if (type !== 'AWS::IAM::ManagedPolicy' || accountId === undefined) return undefined;
    const [policy, path] = [this.property(name, 'ManagedPolicyName'), this.property(name, 'Path', '/')];
    if (policy === undefined || path === undefined) return undefined;
    return `arn:${partition}:iam::${accountId}:policy${path}${policy}`;
  }

  /** A text property of a resource; undefined where it is missing or not known. */
  private property(resource: string, property: string, missing?: string): string | undefined {
    const key = `${resource}.${property}`;
    if (!this.properties.has(key)) {
      this.properties.set(key, undefined);
      const node = field(field(this.resource(resource), 'Properties'), property);
      const value = node === undefined ? missing : this.quietly(node);
      this.properties.set(key, typeof value === 'string' ? value : undefined);
    }
    return this.properties.get(key);
  }

  /** A value; undefined where a part of it is not known. */
  private quietly(node: Node | undefined): Json | undefined {
    const unknown: string[] = [];
    const listener = { placed: () => undefined, unknown: (_: Pointer, what: string) => unknown.push(what) };
    const value = new Resolver(this, listener).resolve(node, []);
    return unknown.length === 0 && value !== ABSENT ? value : undefined;
  }

  private test(node: Node | undefined): boolean | undefined {
    const call = conditionOf(node);
    if (call === undefined) return undefined;
    const { name, argument } = call;
    if (name === 'Condition') return this.condition(plainText(argument) ?? '');
    const parts = items(argument);
    if (name === 'Fn::Equals') {
      const [one, other] = parts.map((part) => this.quietly(part));
      if (one === undefined || other === undefined) return undefined;
      return asText(one) === asText(other);
    }
    const results = parts.map((part) => this.nested(() => this.test(part)));
    if (name === 'Fn::Not') return results[0] === undefined ? undefined : !results[0];
    if (name !== 'Fn::And' && name !== 'Fn::Or') return undefined;
    const decisive = name === 'Fn::Or';
    if (results.includes(decisive)) return decisive;
    return results.includes(undefined) ? undefined : !decisive;
  }
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const MAX_DEPTH = 40;

/** Of a template, AWS takes a million bytes. */
const MAX_CHARACTERS = 2_000_000;

/** Source: AWS CloudFormation, "Pseudo parameters reference". */
const SUFFIXES: Readonly<Record<string, string>> = {
  aws: 'amazonaws.com',
  'aws-us-gov': 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
};

/** A function of conditions; `{ Condition: Name }` is one here, while in a policy it is an element. */
function conditionOf(
  node: Node | undefined,
): { readonly name: string; readonly argument: Node | undefined } | undefined {
  const call = functionOf(node);
  if (call !== undefined) return call;
  const [only, second] = entries(node);
  return only?.key === 'Condition' && second === undefined ? { name: 'Condition', argument: only.value } : undefined;
}
