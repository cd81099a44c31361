import type { Statement } from '../policy/types.js';
import { resourceGlob } from './arn-format.js';
import { Box, findOutside, narrowAll } from './box.js';
import { Budget, TooComplex } from './budget.js';
import { ACTION, RESOURCE } from './keys.js';
import { makeReadable, type Excess } from './readable.js';
import { groupByResource, isInvented, isTaken, spell, type WitnessHints } from './real-requests.js';
import type { ContextValue, Request } from './request.js';
import { toRequestPrincipal, type Caller } from './sets/caller.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';

/** The member as a request that reads well. */
export function describeWitness(
  excess: Excess,
  statements: readonly Statement[],
  given: WitnessHints = {},
): { witness: Request; mismatch: boolean } {
  const { base, space } = excess;
  // `*` stands for the role in its own trust policy, whatever resources the action takes elsewhere.
  const hints = space.resources === 'own' ? { ...given, resourcesOf: undefined } : given;
  let point = makeReadable(excess, hints);
  let mismatch = !isTaken(point.action, point.resource, hints);
  // Mostly a real action fits as it is; only otherwise is one searched for.
  if (mismatch || isInvented(point.action, hints)) {
    const found = findMatching(excess, hints);
    if (found !== excess) {
      point = makeReadable({ ...found, base }, hints);
      mismatch = !isTaken(point.action, point.resource, hints);
    }
  }
  const context: Record<string, ContextValue> = {};
  for (const { name, dimension, isMultivalued } of space.keys.all()) {
    const value = point.key(dimension);
    if (value !== undefined) context[name] = typeof value === 'string' && isMultivalued ? [value] : value;
  }
  const { caller, resource } = point;
  // The ARN of a session lacks its role's path: the key says it.
  if (caller.kind === 'session' && caller.arn !== undefined) context['aws:PrincipalArn'] = caller.arn;
  const principal = toRequestPrincipal(nameSession(caller, context));
  return { witness: { principal, action: spell(point.action, statements, hints), resource, context }, mismatch };
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
    const own = [...services].map((service) => Glob.prefix(`${service}:`));
    return search(own, false, undefined) ?? excess;
  } catch (error) {
    if (error instanceof TooComplex) return excess;
    throw error;
  }
}

const POLISH_MS = 10;
