import type { Statement } from '../policy/types.js';
import type { Factors } from './factor.js';
import { ACTION } from './keys.js';
import { areTaking, formatsFor, sixthPart, type Format, type ResourcesOf } from './arn-format.js';
import type { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { compileAction } from './sets/pattern.js';

/** What is known of real requests. It makes witnesses readable and never changes an answer. */
export interface WitnessHints {
  /** Real actions as AWS spells them, the most telling first. */
  readonly actions?: readonly string[] | undefined;
  /** The ARN formats (`arn:${Partition}:s3:::${BucketName}`) that an action takes; none: only `*`; `undefined`: not known. */
  readonly resourcesOf?: ResourcesOf | undefined;
  /** Resources that the reader knows. */
  readonly resources?: readonly string[] | undefined;
}

/** Whether the action takes the resource; true of an action that is not known. */
export function isTaken(action: string, resource: string, { resourcesOf }: WitnessHints): boolean {
  return resourcesOf === undefined || areTaking(formatsFor(action, resourcesOf), resource, sixthPart(resource));
}

/** An action that AWS has. */
class RealAction {
  /** In lower case. */
  readonly name: string;
  #source: ResourcesOf | undefined;
  #formats: readonly Format[] | undefined;

  constructor(name: string) {
    this.name = name;
  }

  takes(resource: string, sixth: number, resourcesOf: ResourcesOf): boolean {
    if (this.#source !== resourcesOf) {
      this.#formats = formatsFor(this.name, resourcesOf);
      this.#source = resourcesOf;
    }
    return areTaking(this.#formats, resource, sixth);
  }
}

/** Hostile input must not grow a map for ever. */
const MAX_KEPT = 2_000;

interface KnownActions {
  /** As AWS spells them, by the lower-case text. */
  readonly real: ReadonlyMap<string, string>;
  readonly services: ReadonlySet<string>;
  /** In the order of the hints. */
  readonly all: readonly RealAction[];
  /** Those that pass a test, by the test and by what it says. */
  readonly byTest: WeakMap<GlobTest, readonly RealAction[]>;
  readonly byName: Map<string, readonly RealAction[]>;
}

const known = new WeakMap<readonly string[], KnownActions>();

function knownActions(actions: readonly string[]): KnownActions {
  let facts = known.get(actions);
  if (facts === undefined) {
    const real = new Map(actions.map((one) => [one.toLowerCase(), one]));
    const all = [...real.keys()].map((name) => new RealAction(name));
    const services = new Set(all.map(({ name }) => name.slice(0, name.indexOf(':'))));
    known.set(actions, (facts = { real, services, all, byTest: new WeakMap(), byName: new Map() }));
  }
  return facts;
}

/** The first real action (in lower case, in the order of the hints) that the factors let through and that fits. */
export function findRealAction(
  factors: Factors,
  resource: string,
  { actions = NONE, resourcesOf }: WitnessHints,
  fits: (action: string) => boolean,
): string | undefined {
  if (actions.length === 0) return undefined;
  const sixth = sixthPart(resource);
  for (const real of realActionsIn(factors, knownActions(actions))) {
    if (resourcesOf !== undefined && !real.takes(resource, sixth, resourcesOf)) continue;
    if (fits(real.name)) return real.name;
  }
  return undefined;
}

function realActionsIn(factors: Factors, facts: KnownActions): readonly RealAction[] {
  let found: readonly RealAction[] | undefined;
  for (const { dimension, test, inside } of factors) {
    if (dimension !== ACTION || !(test instanceof GlobTest)) continue;
    if (found === undefined && inside) found = passing(test, facts);
    else found = (found ?? facts.all).filter(({ name }) => test.has(name) === inside);
  }
  return found ?? facts.all;
}

/** Statements speak of the same actions all the time, mostly by the very same test. */
function passing(test: GlobTest, { all, byTest, byName }: KnownActions): readonly RealAction[] {
  let found = byTest.get(test);
  if (found !== undefined) return found;
  const text = test.globs.map(nameOf).join(' ');
  found = byName.get(text);
  if (found === undefined) {
    found = all.filter(({ name }) => test.has(name));
    if (byName.size < MAX_KEPT) byName.set(text, found);
  }
  byTest.set(test, found);
  return found;
}

/** Equal names, equal sets; a text of an action holds no space. */
function nameOf(glob: Glob): string {
  if (glob.shape === 'tokens') return glob.tokens.join();
  return glob.shape === 'literal' ? glob.stem : `${glob.stem}*`;
}

/** An action that AWS does not have, of a service whose actions are known. */
export function isInvented(action: string, { actions = NONE }: WitnessHints): boolean {
  const { real, services } = knownActions(actions);
  return !real.has(action) && services.has(action.slice(0, action.indexOf(':')));
}

/** AWS's spelling of an action where it is known; otherwise as the policies spell it, or its beginning. */
export function spell(action: string, statements: readonly Statement[], { actions = NONE }: WitnessHints): string {
  const real = knownActions(actions).real.get(action);
  if (real !== undefined) return real;
  let spelling = '';
  for (const { action: listed, notAction } of statements) {
    for (const text of listed ?? notAction ?? NONE) {
      const wildcard = text.search(/[*?]/);
      const head = wildcard === -1 ? text : text.slice(0, wildcard);
      if (head.length > spelling.length && action.startsWith(head.toLowerCase())) spelling = head;
    }
  }
  return spelling + action.slice(spelling.length);
}

const NONE: readonly string[] = [];
const groups = new WeakMap<readonly string[], ReadonlyMap<string, readonly Glob[]>>();

/** The real actions by the resources that they take. */
export function groupByResource(
  actions: readonly string[],
  resourcesOf: ResourcesOf,
): ReadonlyMap<string, readonly Glob[]> {
  const grouped = groups.get(actions);
  if (grouped !== undefined) return grouped;
  const made = new Map<string, Glob[]>();
  for (const action of actions) {
    const patterns = resourcesOf(action);
    const glob = compileAction(action);
    if (patterns === undefined || glob === undefined) continue;
    for (const pattern of patterns.length === 0 ? ['*'] : patterns) {
      const group = made.get(pattern);
      if (group === undefined) made.set(pattern, [glob]);
      else group.push(glob);
    }
  }
  groups.set(actions, made);
  return made;
}
