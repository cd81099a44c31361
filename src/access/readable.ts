import { resourceGlob } from './arn-format.js';
import type { Box, Space } from './box.js';
import { contains, type Factors, type Point } from './factor.js';
import { RESOURCE } from './keys.js';
import { findRealAction, isTaken, type WitnessHints } from './real-requests.js';
import type { ContextValue } from './request.js';
import type { Caller } from './sets/caller.js';
import { fill } from './sets/candidates.js';
import type { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { EVERY_ARN } from './sets/pattern.js';

/** A box with a member that lies in none of the products to avoid, and how it came to be. */
export interface Excess {
  readonly space: Space;
  readonly box: Box;
  readonly base: Factors;
  readonly avoid: readonly Factors[];
}

/** A member of the excess with an action that people know, if one fits, and a resource that reads well. */
export function makeReadable(excess: Excess, hints: WitnessHints): Point {
  const { box, base, space } = excess;
  const { resource } = box;
  const real = findRealAction(base, resource, hints, (name) => isMember(excess, new Variant(box, name, resource)));
  const action = real ?? box.action;
  const better = space.resources === 'own' ? undefined : findResource(excess, hints, action);
  return new Variant(box, action, better ?? resource);
}

function isMember({ base, avoid }: Excess, point: Point): boolean {
  if (!contains(base, point)) return false;
  for (const factors of avoid) if (contains(factors, point)) return false;
  return true;
}

/** A request with another action or resource, and the rest as it was. */
class Variant implements Point {
  readonly action: string;
  readonly resource: string;
  readonly #other: Point;

  constructor(other: Point, action: string, resource: string) {
    this.#other = other;
    this.action = action;
    this.resource = resource;
  }

  get caller(): Caller {
    return this.#other.caller;
  }

  key(dimension: number): ContextValue | undefined {
    return this.#other.key(dimension);
  }
}

/** A resource that reads better than the one at hand: one that the reader knows, or one out of the policy's patterns. */
function findResource(excess: Excess, hints: WitnessHints, action: string): string | undefined {
  const { box, base } = excess;
  const fits = (resource: string): boolean =>
    resource === box.resource ||
    (isMember(excess, new Variant(box, action, resource)) &&
      (resource === '*' || EVERY_ARN.matches(resource)) &&
      isTaken(action, resource, hints));
  for (const resource of hints.resources ?? []) if (fits(resource)) return resource;
  if (action.startsWith('s3:')) for (const resource of USUAL) if (fits(resource)) return resource;
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
  const taken = hints.resourcesOf?.(action);
  if (taken !== undefined) {
    for (const pattern of taken) {
      const text = fillReadably(resourceGlob(pattern), fits);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  const service = action.slice(0, action.indexOf(':'));
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
const WORDS = ['example', 'example/file.jpg', ''];
