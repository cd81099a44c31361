import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Json, Pointer } from '../../policy/types.js';
import type { Names } from './names.js';
import { entries, isTagged, items, plainText, tagOf, type Node } from './template.js';

/** A value with its intrinsic functions resolved; `ABSENT` is `AWS::NoValue`. */
export type Value = Json | typeof ABSENT;
export const ABSENT = Symbol('AWS::NoValue');

/** Told of every value as it gets its place in the document, and of what cannot be told before deployment. */
export interface Listener {
  readonly placed: (pointer: Pointer, node: Node, key?: Node) => void;
  readonly unknown: (pointer: Pointer, what: string) => void;
}

/** Stands where the value is not known; a document with it is not judged. */
export const UNKNOWN = '(unknown)';

/** IAM takes 131,072 characters for a whole document. */
const MAX_TEXT = 131_072;

/**
 * Resolves the intrinsic functions of a template's value, in their short and long forms. Source: AWS CloudFormation
 * Template Reference, "Intrinsic function reference".
 */
export class Resolver {
  constructor(
    private readonly names: Names,
    private readonly listener: Listener,
  ) {}

  resolve(node: Node | undefined, at: Pointer): Value {
    if (node === undefined) return null;
    this.listener.placed(at, node);
    const call = functionOf(node);
    if (call !== undefined) {
      const value = this.call(call.name, call.argument, at);
      // Its arguments were placed there meanwhile.
      this.listener.placed(at, node);
      return this.bounded(value, at);
    }
    if (isAlias(node)) return this.unknown(at, 'an alias (*), which CloudFormation does not read');
    if (isSeq(node)) return this.list(items(node), at);
    if (isMap(node)) return this.map(node, at);
    if (!isScalar(node)) return null;
    if (typeof node.value !== 'string') return scalarOf(node);
    if (node.value.includes('{{resolve:')) return this.unknown(at, 'a dynamic reference ({{resolve:…}})');
    return node.value;
  }

  /** A value that must be a text: numbers and truth values become theirs, as CloudFormation makes them. */
  private text(node: Node | undefined, at: Pointer): string {
    const value = this.resolve(node, at);
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return plainText(node) ?? String(value);
    return this.unknown(at, 'a function whose argument is no text');
  }

  private list(nodes: readonly Node[], at: Pointer): Json {
    const values: Json[] = [];
    for (const node of nodes) {
      const value = this.resolve(node, [...at, values.length]);
      if (value !== ABSENT) values.push(value);
    }
    return values;
  }

  private map(node: Node, at: Pointer): Json {
    const pairs: [string, Json][] = [];
    for (const { key, keyNode, value: item } of entries(node)) {
      if (key === '<<') this.unknown(at, 'a merge key (<<), which CloudFormation does not read');
      if (item !== undefined) this.listener.placed([...at, key], item, keyNode);
      const value = this.resolve(item, [...at, key]);
      if (value !== ABSENT) pairs.push([key, value]);
    }
    // fromEntries makes an own property of `__proto__` too.
    return Object.fromEntries(pairs);
  }

  private call(name: string, argument: Node | undefined, at: Pointer): Value {
    switch (name) {
      case 'Ref':
        return this.reference(plainText(argument), at);
      case 'Fn::GetAtt':
        return this.attribute(argument, at);
      case 'Fn::Sub':
        return this.substitute(argument, at);
      case 'Fn::Join':
        return this.join(argument, at);
      case 'Fn::If': {
        const [condition, then, otherwise] = items(argument);
        const holds = this.names.condition(plainText(condition) ?? '');
        if (holds === undefined) return this.unknown(at, `the condition ${plainText(condition) ?? ''}`);
        return this.resolve(holds ? then : otherwise, at);
      }
      case 'Fn::Select': {
        const [index, list] = items(argument);
        const values = this.resolve(list, at);
        const position = Number(this.text(index, at));
        if (!isListOfTexts(values)) return this.unknown(at, 'a list for Fn::Select');
        return values[position] ?? this.unknown(at, `element ${String(position)} of a list for Fn::Select`);
      }
      case 'Fn::Split': {
        const [delimiter, text] = items(argument);
        return this.text(text, at).split(this.text(delimiter, at));
      }
      case 'Fn::FindInMap': {
        const [map, first, second] = items(argument);
        const keys = [this.text(map, at), this.text(first, at), this.text(second, at)] as const;
        return this.names.mapping(...keys) ?? this.unknown(at, `the mapping ${keys.join('.')}`);
      }
      default:
        return this.unknown(at, name);
    }
  }

  private reference(name: string | undefined, at: Pointer): Value {
    if (name === 'AWS::NoValue') return ABSENT;
    const value = name === undefined ? undefined : this.names.reference(name);
    return value ?? this.unknown(at, `the value of ${name ?? 'Ref'}${this.names.describe(name ?? '')}`);
  }

  private attribute(argument: Node | undefined, at: Pointer): Json {
    const short = plainText(argument);
    const [resource = '', ...rest] =
      short === undefined ? items(argument).map((item) => this.text(item, at)) : short.split('.');
    const attribute = rest.join('.');
    return this.names.attribute(resource, attribute) ?? this.unknown(at, `the attribute ${resource}.${attribute}`);
  }

  /** `${Name}`, `${Resource.Attribute}`, names of the map, and `${!Literal}`, which stands for `${Literal}`. */
  private substitute(argument: Node | undefined, at: Pointer): Json {
    const [first, map] = isSeq(argument) ? items(argument) : [argument];
    const template = plainText(first);
    if (template === undefined) return this.unknown(at, 'a text for Fn::Sub');
    const own = new Map(entries(map).map(({ key, value }) => [key, value] as const));
    let length = 0;
    const text = template.replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, content: string) => {
      if (literal !== '') return `\${${content}}`;
      const name = content.trim();
      if (own.has(name)) {
        const value = this.text(own.get(name), at);
        return (length += value.length) > MAX_TEXT ? '' : value;
      }
      const dot = name.indexOf('.');
      const value =
        dot === -1
          ? this.reference(name, at)
          : (this.names.attribute(name.slice(0, dot), name.slice(dot + 1)) ?? undefined);
      if (typeof value === 'string') return (length += value.length) > MAX_TEXT ? '' : value;
      return this.unknown(at, `the value of ${name}${this.names.describe(name)}`);
    });
    return length > MAX_TEXT ? this.unknown(at, 'a text longer than a policy may be') : text;
  }

  private join(argument: Node | undefined, at: Pointer): Json {
    const [delimiter, list] = items(argument);
    const values =
      functionOf(list) === undefined ? items(list).map((item) => this.resolve(item, at)) : this.resolve(list, at);
    const present = isList(values) ? values.filter((value) => value !== ABSENT) : [null];
    const texts = present.map(scalarText).filter((text) => text !== undefined);
    if (texts.length < present.length) return this.unknown(at, 'a list of texts for Fn::Join');
    const between = plainText(delimiter);
    if (between === undefined) return this.unknown(at, 'a delimiter for Fn::Join');
    const length = texts.reduce((sum, text) => sum + text.length + between.length, 0);
    return length > MAX_TEXT ? this.unknown(at, 'a text longer than a policy may be') : texts.join(between);
  }

  private bounded(value: Value, at: Pointer): Value {
    const size = typeof value === 'string' ? value.length : isList(value) ? value.length * 8 : 1;
    return this.names.spend(size) ? value : this.unknown(at, 'a value longer than a policy may be');
  }

  private unknown(at: Pointer, what: string): string {
    this.listener.unknown(at, what);
    return UNKNOWN;
  }
}

/** `!Sub x` and `{ Fn::Sub: x }` are the same. */
export function functionOf(
  node: Node | undefined,
): { readonly name: string; readonly argument: Node | undefined } | undefined {
  if (node === undefined || isAlias(node)) return undefined;
  if (isTagged(node)) {
    const name = tagOf(node).slice(1);
    const untagged = Object.create(Object.getPrototypeOf(node) as object, {
      ...Object.getOwnPropertyDescriptors(node),
      tag: { value: undefined },
    }) as Node;
    return { name: /^(Ref|Condition)$/.test(name) ? name : `Fn::${name}`, argument: untagged };
  }
  const [only, second] = entries(node);
  if (only === undefined || second !== undefined) return undefined;
  return /^(Ref|Fn::.+)$/.test(only.key) ? { name: only.key, argument: only.value } : undefined;
}

/** Digits that begin with 0 are an account id that lost its quotes, never a number. */
function scalarOf(node: Node): Json {
  if (!isScalar(node)) return null;
  const { value, source } = node;
  if (typeof value === 'number' && /^0\d/.test(source)) return source;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function scalarText(value: Json): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

function isListOfTexts(value: Value): value is readonly string[] {
  return Array.isArray(value) && (value as readonly Json[]).every((one) => typeof one === 'string');
}
