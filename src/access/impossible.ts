import type { Factors } from './factor.js';
import { ACTION, RESOURCE, type Keys } from './keys.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { KeyTest } from './sets/key-set.js';
import { compileAction } from './sets/pattern.js';
import { resourceGlob } from './arn-format.js';
import type { WitnessHints } from './real-requests.js';

/**
 * Requests that AWS never makes, which a policy may allow without harm: a resource of another partition, an action on a
 * resource that it does not take, and a listing's parameters on what is no listing. Used for the verdicts of a connection, where a person reads the answer.
 */
export function impossibleRequests(
  { actions = [], resourcesOf }: WitnessHints,
  keys: Keys,
  partition: string,
): readonly Factors[] {
  const own = new GlobTest([Glob.literal('*'), Glob.prefix(`arn:${partition}:`)]);
  const impossible: Factors[] = [
    [{ dimension: RESOURCE, test: own, inside: false }],
    [
      { dimension: ACTION, test: ASSUMPTIONS, inside: true },
      { dimension: RESOURCE, test: new GlobTest([Glob.literal('*')]), inside: true },
    ],
  ];
  if (resourcesOf !== undefined) {
    for (const [patterns, globs] of groupByResources(actions, resourcesOf)) {
      impossible.push([
        { dimension: ACTION, test: new GlobTest(globs), inside: true },
        { dimension: RESOURCE, test: new GlobTest(patterns), inside: false },
      ]);
    }
  }
  for (const key of ['s3:prefix', 's3:delimiter', 's3:max-keys']) {
    const use = keys.find(key);
    if (use === undefined) continue;
    impossible.push([
      { dimension: ACTION, test: NOT_LISTINGS, inside: true },
      { dimension: use.dimension, test: KeyTest.present, inside: true },
    ]);
  }
  return impossible;
}

const grouped = new WeakMap<readonly string[], [Glob[], Glob[]][]>();

function groupByResources(
  actions: readonly string[],
  resourcesOf: (action: string) => readonly string[] | undefined,
): readonly [Glob[], Glob[]][] {
  const known = grouped.get(actions);
  if (known !== undefined) return known;
  const groups = new Map<string, [Glob[], Glob[]]>();
  for (const action of actions) {
    const patterns = resourcesOf(action);
    const glob = compileAction(action);
    if (patterns === undefined || glob === undefined) continue;
    const taken = patterns.length === 0 ? ['*'] : patterns;
    const name = taken.join(' ');
    const group = groups.get(name) ?? [taken.map(resourceGlob), []];
    group[1].push(glob);
    groups.set(name, group);
  }
  const list = [...groups.values()];
  grouped.set(actions, list);
  return list;
}

function globs(...actions: readonly string[]): Glob[] {
  return actions.flatMap((action) => compileAction(action) ?? []);
}

/** These calls always name a role. */
const ASSUMPTIONS = new GlobTest(globs('sts:AssumeRole*', 'sts:TagSession', 'sts:SetSourceIdentity'));

/** Listing parameters exist on listings only; of these actions it is certain that they are none. */
const NOT_LISTINGS = new GlobTest(
  globs('s3:Get*', 's3:Put*', 's3:Delete*', 's3:Head*', 's3:Restore*', 'kms:*', 'sts:*'),
);
