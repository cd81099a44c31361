import { nearest } from '../../policy/nearest.js';
import type { Json, Pointer, PolicyKind } from '../../policy/types.js';
import type { Extraction, FoundDocument, SourcePlace, UnknownValue } from '../infrastructure/extraction.js';
import { Names, type StackFacts } from './names.js';
import { ABSENT, functionOf, Resolver } from './resolve-value.js';
import { entries, field, items, plainText, type Node, type Template } from './template.js';

/** The property of a type that holds a document of a kind. Source: AWS CloudFormation Template Reference. */
const PROPERTIES: Readonly<Record<string, Readonly<Partial<Record<PolicyKind, string>>>>> = {
  'AWS::IAM::ManagedPolicy': { permissions: 'PolicyDocument', boundary: 'PolicyDocument' },
  'AWS::IAM::Policy': { permissions: 'PolicyDocument' },
  'AWS::IAM::RolePolicy': { permissions: 'PolicyDocument' },
  'AWS::IAM::Role': { permissions: 'Policies', trust: 'AssumeRolePolicyDocument' },
  'AWS::S3::BucketPolicy': { bucket: 'PolicyDocument' },
  'AWS::KMS::Key': { key: 'KeyPolicy' },
};

/** Transforms that leave the resources that we read as they are written. */
const HARMLESS: ReadonlySet<string> = new Set(['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31']);

/** The documents of a kind of a resource of a template. */
export function findTemplateDocuments(
  template: Template,
  file: string,
  resource: string,
  kind: PolicyKind,
  facts: StackFacts,
): Extraction {
  const names = new Names(template, facts);
  const node = names.resource(resource);
  if (node === undefined) return explainMissing(template, resource);
  const type = plainText(field(node, 'Type')) ?? '';
  const property = PROPERTIES[type]?.[kind];
  if (property === undefined) {
    const types = Object.entries(PROPERTIES).filter(([, kinds]) => kinds[kind] !== undefined);
    return {
      problem: `${resource} (${type}) has no ${kind} document`,
      fix: `name a resource of one of ${types.map(([name]) => name).join(', ')}`,
    };
  }
  const condition = plainText(field(node, 'Condition'));
  const holds = condition === undefined ? true : names.condition(condition);
  if (holds === false) {
    return {
      problem: `${resource} is not made: its condition ${condition ?? ''} does not hold`,
      fix: 'give other `parameters`',
    };
  }
  const reader = new DocumentReader(template, file, names);
  const at = (message: string, where: Node = node): UnknownValue => ({ message, place: reader.placeOf(where) });
  if (holds === undefined)
    reader.unknown.push(at(`whether ${resource} is made: its condition ${condition ?? ''} is not known`));
  for (const macro of macrosOf(template)) {
    if (!HARMLESS.has(macro)) reader.unknown.push(at(`what the macro ${macro} makes of ${resource}`));
  }
  const properties = field(node, 'Properties');
  if ([node, properties].some((one) => field(one, 'Fn::Transform') !== undefined || functionOf(one) !== undefined)) {
    reader.unknown.push(at(`what a macro makes of ${resource}`));
  }
  const value = field(properties, property);
  if (property !== 'Policies') {
    if (value === undefined)
      return { problem: `${resource} has no ${property}`, fix: 'name the resource that holds the document' };
    return { documents: [reader.read(value, resource)], unknown: reader.unknown };
  }
  const attached = field(properties, 'ManagedPolicyArns');
  if (attached !== undefined) {
    reader.unknown.push(at(`ManagedPolicyArns of ${resource}: the documents behind them are not part of it`, attached));
  }
  const policies = items(value);
  if (policies.length === 0)
    return { problem: `${resource} has no list of Policies`, fix: 'name the resource that holds the document' };
  const documents = policies.map((policy, index) => {
    const name = `${resource}.Policies[${String(index)}]`;
    const document = field(policy, 'PolicyDocument');
    // A policy that is itself a function may not be there at all.
    if (document === undefined) reader.unknown.push(at(`${name}: it is a function`, policy));
    return reader.read(document ?? policy, name);
  });
  return { documents, unknown: reader.unknown };
}

class DocumentReader {
  readonly unknown: UnknownValue[] = [];

  constructor(
    private readonly template: Template,
    private readonly file: string,
    private readonly names: Names,
  ) {}

  read(node: Node, name: string): FoundDocument {
    const values = new Map<string, Node>();
    const keys = new Map<string, Node>();
    const place: SourcePlace = {
      file: this.file,
      rangeOf: (pointer, part) => {
        const key = part === 'key' ? keys.get(JSON.stringify(pointer)) : undefined;
        return this.template.rangeOf(key ?? nearestNode(values, pointer) ?? node);
      },
    };
    const resolver = new Resolver(this.names, {
      placed: (pointer, value, key) => {
        values.set(JSON.stringify(pointer), value);
        if (key !== undefined) keys.set(JSON.stringify(pointer), key);
      },
      unknown: (pointer, what) => {
        this.unknown.push({ message: `${what}, in ${name}`, place, pointer });
      },
    });
    const value = resolver.resolve(node, []);
    const json: Json = value === ABSENT ? null : value;
    const text = JSON.stringify(json, null, 2);
    // Put together from parts, or the value of a parameter.
    if (text.includes('{{resolve:'))
      this.unknown.push({ message: `a dynamic reference ({{resolve:…}}), in ${name}`, place });
    return { text, name, place };
  }

  placeOf(node: Node): SourcePlace {
    const range = this.template.rangeOf(node);
    return { file: this.file, rangeOf: () => range };
  }
}

function nearestNode(nodes: ReadonlyMap<string, Node>, pointer: Pointer): Node | undefined {
  for (let length = pointer.length; length >= 0; length--) {
    const node = nodes.get(JSON.stringify(pointer.slice(0, length)));
    if (node !== undefined) return node;
  }
  return undefined;
}

function macrosOf(template: Template): string[] {
  const node = template.section('Transform');
  if (node === undefined) return [];
  const several = items(node);
  return (several.length > 0 ? several : [node]).map((one) => plainText(one) ?? 'of a function');
}

function explainMissing(template: Template, resource: string): Extraction {
  const known = entries(template.section('Resources'));
  const meant = nearest(
    resource,
    known.map(({ key }) => key),
  );
  const generated = known.some(({ key }) => key.startsWith('Fn::ForEach'));
  return {
    problem: `the template has no resource ${JSON.stringify(resource.slice(0, 200))}`,
    fix:
      meant !== undefined
        ? `did you mean ${meant}?`
        : generated
          ? 'resources made by Fn::ForEach cannot be read: write them out'
          : 'name a logical id of its Resources',
  };
}
