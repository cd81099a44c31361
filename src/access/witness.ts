import type { Statement } from '../policy/types.js';
import { Box, findOutside, narrowAll, type Space } from './box.js';
import { Budget, TooComplex } from './budget.js';
import { contains, type Factors, type Point } from './factor.js';
import { ACTION, RESOURCE } from './keys.js';
import type { ContextValue, Request } from './request.js';
import { toRequestPrincipal, type Caller } from './sets/caller.js';
import { fill } from './sets/candidates.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { compileAction, compileArnFormat, EVERY_ARN } from './sets/pattern.js';

/** What is known of real requests. It makes witnesses readable and never changes an answer. */
export interface WitnessHints {
  /** Real actions as AWS spells them, the most telling first. */
  readonly actions?: readonly string[] | undefined;
  /** The ARN formats (`arn:${Partition}:s3:::${BucketName}`) that an action takes; none: only `*`; `undefined`: not known. */
  readonly resourcesOf?: ((action: string) => readonly string[] | undefined) | undefined;
  /** Resources that the reader knows. */
  readonly resources?: readonly string[] | undefined;
}

/** A box with a member that lies in none of the products to avoid, and how it came to be. */
export interface Excess {
  readonly space: Space;
  readonly box: Box;
  readonly base: Factors;
  readonly avoid: readonly Factors[];
}

/** The member as a request that reads well. */
export function describeWitness(
  excess: Excess,
  statements: readonly Statement[],
  given: WitnessHints = {},
): { witness: Request; mismatch: boolean } {
  const { base, avoid, space } = excess;
  // `*` stands for the role in its own trust policy, whatever resources the action takes elsewhere.
  const hints = space.resources === 'own' ? { ...given, resourcesOf: undefined } : given;
  const isExcess = (point: Point): boolean =>
    contains(base, point) && !avoid.some((factors) => contains(factors, point));
  let point = makeReadable(excess, hints, isExcess);
  // Mostly a real action fits as it is; only otherwise is one searched for.
  if (isInvented(point, hints) || !isTaken(point, hints)) {
    const found = findMatching(excess, hints);
    if (found !== excess) point = makeReadable({ ...found, base }, hints, isExcess);
  }
  const context: Record<string, ContextValue> = {};
  for (const { name, dimension, isMultivalued } of space.keys.all()) {
    const value = point.key(dimension);
    if (value !== undefined) context[name] = typeof value === 'string' && isMultivalued ? [value] : value;
  }
  // The ARN of a session lacks its role's path: the key says it.
  if (point.caller.kind === 'session' && point.caller.arn !== undefined) context['aws:PrincipalArn'] = point.caller.arn;
  const action = spell(point.action, statements, hints);
  const witness = {
    principal: toRequestPrincipal(nameSession(point.caller, context)),
    action,
    resource: point.resource,
    context,
  };
  return { witness, mismatch: !isTaken(point, hints) };
}

/** A session whose name is open has the one that the witness says. */
function nameSession(caller: Caller, context: Readonly<Record<string, ContextValue>>): Caller {
  if (caller.otherNames === undefined) return caller;
  const id = Object.entries(context).find(([key]) => key.toLowerCase() === 'aws:userid')?.[1];
  const name = typeof id === 'string' ? id.slice(id.indexOf(':') + 1) : '';
  return name === '' ? caller : { ...caller, text: caller.text.slice(0, caller.text.lastIndexOf('/') + 1) + name };
}

/** Prefers an excess with a real action on a resource that it takes; if there is none, the one at hand has to do. */
function findMatching(excess: Excess, hints: WitnessHints): Excess {
  const { actions = [], resourcesOf } = hints;
  if (resourcesOf === undefined) return excess;
  const budget = new Budget(POLISH_MS);
  const search = (actionGlobs: readonly Glob[], inside: boolean, pattern: string | undefined): Excess | undefined => {
    const base = [...excess.base, { dimension: ACTION, test: new GlobTest(actionGlobs), inside }];
    const resource = pattern === undefined ? undefined : resourceGlob(pattern);
    if (resource !== undefined) base.push({ dimension: RESOURCE, test: new GlobTest([resource]), inside: true });
    const start = narrowAll(Box.all(excess.space), base, budget);
    const box = start && findOutside(start, excess.avoid, budget);
    return box && { ...excess, box, base };
  };
  try {
    for (const [pattern, globs] of groupByResource(actions, resourcesOf)) {
      const found = search(globs, true, pattern);
      if (found !== undefined) return found;
    }
    const services = new Set(actions.map((action) => action.slice(0, action.indexOf(':')).toLowerCase()));
    return (
      search(
        [...services].map((service) => Glob.prefix(`${service}:`)),
        false,
        undefined,
      ) ?? excess
    );
  } catch (error) {
    if (error instanceof TooComplex) return excess;
    throw error;
  }
}

const POLISH_MS = 10;
const groups = new WeakMap<readonly string[], ReadonlyMap<string, readonly Glob[]>>();

/** The real actions by the resources that they take. */
function groupByResource(
  actions: readonly string[],
  resourcesOf: (action: string) => readonly string[] | undefined,
): ReadonlyMap<string, readonly Glob[]> {
  const known = groups.get(actions);
  if (known !== undefined) return known;
  const made = new Map<string, Glob[]>();
  for (const action of actions) {
    const patterns = resourcesOf(action);
    const glob = compileAction(action);
    if (patterns === undefined || glob === undefined) continue;
    for (const pattern of patterns.length === 0 ? ['*'] : patterns)
      made.set(pattern, [...(made.get(pattern) ?? []), glob]);
  }
  groups.set(actions, made);
  return made;
}

const formats = new Map<string, Glob>();

/** The resources of one type; `*` here means the resource `*` itself. */
export function resourceGlob(format: string): Glob {
  let glob = formats.get(format);
  if (glob === undefined) formats.set(format, (glob = format === '*' ? Glob.literal('*') : compileArnFormat(format)));
  return glob;
}

function isTaken({ action, resource }: Point, hints: WitnessHints): boolean {
  return takersOf(resource, hints)(action);
}

/** Which actions take the resource. Hundreds of actions share a dozen formats: each is compared once. */
function takersOf(resource: string, { resourcesOf }: WitnessHints): (action: string) => boolean {
  const compared = new Map<string, boolean>();
  const has = (pattern: string): boolean => {
    let isOne = compared.get(pattern);
    if (isOne === undefined) compared.set(pattern, (isOne = resourceGlob(pattern).matches(resource)));
    return isOne;
  };
  return (action) => {
    const patterns = resourcesOf?.(action);
    if (patterns === undefined) return true;
    return patterns.length === 0 ? resource === '*' : patterns.some(has);
  };
}

/** An action that AWS does not have, of a service whose actions are known. */
function isInvented({ action }: Point, { actions = NO_ACTIONS }: WitnessHints): boolean {
  const { real, services } = knownActions(actions);
  return !real.has(action) && services.has(action.slice(0, action.indexOf(':')));
}

/** Tries plainer members, one dimension after the other. */
function makeReadable({ box, base, space }: Excess, hints: WitnessHints, isExcess: (point: Point) => boolean): Point {
  let point: Point = box;
  const isBetter = (next: Point): boolean => isTaken(next, hints) && isExcess(next);
  const isTakenBy = takersOf(point.resource, hints);
  for (const action of realActionsIn(base, hints.actions ?? NO_ACTIONS)) {
    if (!isTakenBy(action)) continue;
    const next = withAction(point, action);
    if (!isExcess(next)) continue;
    point = next;
    break;
  }
  const resource = space.resources === 'own' ? undefined : findResource(base, hints, point, isBetter);
  return resource === undefined ? point : withResource(point, resource);
}

/** The real actions that a statement speaks of, in the order of the hints. Statements speak of the same ones all the time. */
function realActionsIn(base: Factors, actions: readonly string[]): readonly string[] {
  if (actions.length === 0) return actions;
  const tests = base.flatMap(({ dimension, test, inside }) =>
    dimension === ACTION && test instanceof GlobTest ? [{ test, inside }] : [],
  );
  const known = knownActions(actions);
  const key = tests.map(({ test, inside }) => `${String(inside)} ${test.globs.map(nameOf).join(' ')}`).join(';');
  let found = known.matching.get(key);
  if (found === undefined) {
    found = [...known.real.keys()].filter((action) => tests.every(({ test, inside }) => test.has(action) === inside));
    if (known.matching.size < MAX_KEPT) known.matching.set(key, found);
  }
  return found;
}

/** Equal names, equal sets; a text of an action holds no space. */
function nameOf(glob: Glob): string {
  if (glob.shape === 'tokens') return glob.tokens.join();
  return glob.shape === 'literal' ? glob.stem : `${glob.stem}*`;
}

/** Policies name few sets of actions; hostile input must not grow the map for ever. */
const MAX_KEPT = 1_000;

/** A resource that reads better than the one at hand: one that the reader knows, or one out of the policy's patterns. */
function findResource(
  base: Factors,
  { resources = NO_TEXTS, resourcesOf }: WitnessHints,
  point: Point,
  isBetter: (next: Point) => boolean,
): string | undefined {
  const fits = (resource: string): boolean =>
    resource === point.resource ||
    ((resource === '*' || EVERY_ARN.matches(resource)) && isBetter(withResource(point, resource)));
  for (const resource of resources) if (fits(resource)) return resource;
  if (point.action.startsWith('s3:')) for (const resource of USUAL) if (fits(resource)) return resource;
  let tried = 0;
  for (const { dimension, test, inside } of base) {
    if (dimension !== RESOURCE || !inside || !(test instanceof GlobTest)) continue;
    for (const glob of test.globs) {
      if (tried++ > MAX_TRIED) return undefined;
      const text = fillReadably(glob, fits);
      if (text !== undefined) return text;
    }
  }
  if (tried > 0) return undefined;
  const taken = resourcesOf?.(point.action);
  if (taken !== undefined) {
    for (const pattern of taken) {
      const text = fillReadably(resourceGlob(pattern), fits);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  const service = point.action.slice(0, point.action.indexOf(':'));
  const usual = `arn:aws:${service}:us-east-1:999988887777:example`;
  return fits(usual) ? usual : undefined;
}

function fillReadably(glob: Glob, fits: (text: string) => boolean): string | undefined {
  if (glob.shape === 'literal') return fits(glob.stem) ? glob.stem : undefined;
  for (const word of WORDS) {
    const text = fill(glob, word);
    if (fits(text)) return text;
  }
  return undefined;
}

/** What people think of first with S3, where a policy names no resource. */
const USUAL = ['arn:aws:s3:::example/file.jpg', 'arn:aws:s3:::example'];
const MAX_TRIED = 20;
const NO_TEXTS: readonly string[] = [];
const WORDS = ['example', 'example/file.jpg', ''];

function withAction(point: Point, action: string): Point {
  return { action, resource: point.resource, caller: point.caller, key: (dimension) => point.key(dimension) };
}

function withResource(point: Point, resource: string): Point {
  return { action: point.action, resource, caller: point.caller, key: (dimension) => point.key(dimension) };
}

interface KnownActions {
  /** As AWS spells them, by the lower-case text, in the order of the hints. */
  readonly real: ReadonlyMap<string, string>;
  readonly services: ReadonlySet<string>;
  /** Those that pass some tests, by what the tests say. */
  readonly matching: Map<string, readonly string[]>;
}

const spellings = new WeakMap<readonly string[], KnownActions>();

function knownActions(actions: readonly string[]): KnownActions {
  let known = spellings.get(actions);
  if (known === undefined) {
    const real = new Map(actions.map((one) => [one.toLowerCase(), one]));
    const services = new Set([...real.keys()].map((one) => one.slice(0, one.indexOf(':'))));
    spellings.set(actions, (known = { real, services, matching: new Map() }));
  }
  return known;
}

/** AWS's spelling of an action where it is known; otherwise as the policies spell it, or its beginning. */
function spell(action: string, statements: readonly Statement[], { actions = NO_ACTIONS }: WitnessHints): string {
  const real = knownActions(actions).real.get(action);
  if (real !== undefined) return real;
  let spelling = '';
  for (const { action: listed, notAction } of statements) {
    for (const text of listed ?? notAction ?? []) {
      const wildcard = text.search(/[*?]/);
      const head = wildcard === -1 ? text : text.slice(0, wildcard);
      if (head.length > spelling.length && action.startsWith(head.toLowerCase())) spelling = head;
    }
  }
  return spelling + action.slice(spelling.length);
}

const NO_ACTIONS: readonly string[] = [];
