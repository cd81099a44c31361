import { isAlias, isMap, isPair, isScalar, isSeq, type Pair } from 'yaml';
import type { Pointer } from '../policy/types.js';
import type { TextProblem, Tree } from './read-yaml.js';

/** The plain value of a YAML tree, without what we refuse. */
export interface Unwrapped {
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /** `keyOf` the places where a value was refused: that it is missing there need not be said again. */
  readonly refused: ReadonlySet<string>;
}

/**
 * Turns a YAML tree into plain values and refuses what makes a config hard to review or dangerous to read: anchors,
 * aliases (never expanded, so that they cannot multiply), merge keys, tags, double keys, `__proto__`. The depth of the
 * tree was bounded when it was read.
 */
export function unwrap(tree: Tree): Unwrapped {
  const reader = new Unwrapper();
  return { value: reader.read(tree.contents, []), problems: reader.problems, refused: reader.refused };
}

/** A pointer as the key of a set. */
export function keyOf(pointer: readonly PropertyKey[]): string {
  return JSON.stringify(pointer.map(String));
}

const WRITE_OUT = 'write the value out, or use `defaults` for what connections share';

class Unwrapper {
  readonly problems: TextProblem[] = [];
  readonly refused = new Set<string>();

  read(node: unknown, at: Pointer): unknown {
    if (isAlias(node)) {
      this.refuse(node.range, `an alias (*${node.source}), which we do not read`, WRITE_OUT);
      this.refused.add(keyOf(at));
      return undefined;
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
    if (node.anchor !== undefined) {
      this.refuse(node.range, `an anchor (&${node.anchor}), which we do not read`, WRITE_OUT);
    }
    if (node.tag !== undefined && node.tag !== '') {
      this.refuse(node.range, `a YAML tag (${node.tag}), which we do not read`, 'remove the tag');
      this.refused.add(keyOf(at));
    }
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...at, index]));
    return this.readMap(node.items, at);
  }

  private readMap(pairs: readonly Pair[], at: Pointer): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (const pair of pairs) {
      const key = this.readKey(pair, at);
      if (key === undefined) continue;
      if (Object.hasOwn(map, key)) {
        this.refuse(rangeOf(pair.key), `the key "${key}" stands twice in one map`, 'keep one of them');
        continue;
      }
      map[key] = this.read(pair.value, [...at, key]);
    }
    return map;
  }

  private readKey(pair: Pair, at: Pointer): string | undefined {
    const { key } = pair;
    if (!isPair(pair) || !isScalar(key) || key.value === null || typeof key.value === 'object') {
      this.refuse(
        rangeOf(key),
        'a key that is no text',
        'write `key: value`; a name with special characters in quotes',
      );
      return undefined;
    }
    const name = typeof key.value === 'string' ? key.value : JSON.stringify(key.value);
    if (name === '<<') {
      this.refuse(rangeOf(key), 'a merge key (<<), which we do not read', WRITE_OUT);
      // What it would have brought is not missing twice.
      this.refused.add(keyOf([...at, '<<']));
      return undefined;
    }
    if (name === '__proto__') {
      this.refuse(rangeOf(key), 'unknown key "__proto__"', 'remove it');
      return undefined;
    }
    if (key.anchor !== undefined || (key.tag !== undefined && key.tag !== '')) {
      this.refuse(rangeOf(key), `an anchor or a tag at the key "${name}", which we do not read`, WRITE_OUT);
    }
    return name;
  }

  private refuse(range: readonly number[] | null | undefined, message: string, fix: string): void {
    const [start = 0, end = start] = range ?? [];
    this.problems.push({ start, end, message, fix });
  }
}

function rangeOf(node: unknown): readonly number[] | null | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
}
