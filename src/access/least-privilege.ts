import { Box, findOutside, narrowAll, type Space } from './box.js';
import type { Budget } from './budget.js';
import { callersOf, readingRole, spaceOf } from './callers.js';
import { allowedAccess, bucketArn, onAction } from './contract.js';
import type { Factors } from './factor.js';
import { holdsAt } from './factor.js';
import { combinePolicies, type Grant, type Region } from './grant.js';
import { impossibleRequests } from './impossible.js';
import { resourcePolicies, type AccessInput } from './input.js';
import { ACTION, type Keys } from './keys.js';
import { callerLinks } from './links.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import type { Caller } from './sets/caller.js';
import { PROVED, undecided, type AccessVerdict, type AccessWitness } from './verdict.js';
import type { WitnessHints } from './real-requests.js';
import { describeWitness } from './witness.js';

/** Whether the policies together allow nothing beyond the contract. */
export function judgeLeastPrivilege(
  input: AccessInput,
  keys: Keys,
  hints: WitnessHints,
  budget: Budget,
): AccessVerdict {
  const doubts: string[] = [];
  const role = readingRole(input);
  for (const caller of callersOf(role, resourcePolicies(input))) {
    const facts = { caller, hasBoundary: input.method === 'iam-role' ? input.boundary !== undefined : undefined };
    const widest = combinePolicies(input, facts, keys, { isWide: true, missing: 'ignored' });
    const hunt = new Hunt(input, caller, widest, keys, hints, budget);
    if (hunt.findAny() === undefined) {
      // Where AWS would refuse a document, what it allows is not known.
      doubts.push(...widest.doubts.filter((doubt) => doubt.includes('would refuse')));
      continue;
    }
    const certain =
      widest.doubts.length === 0
        ? hunt
        : new Hunt(
            input,
            caller,
            combinePolicies(input, facts, keys, { isWide: false, missing: 'ignored' }),
            keys,
            hints,
            budget,
          );
    const { witnesses, more } = certain.list();
    if (witnesses.length > 0) return { status: 'refuted', witnesses, more };
    doubts.push(...widest.doubts);
  }
  return doubts.length === 0 ? PROVED : undecided(doubts);
}

/** Actions that tell most of what a person would mind, the worst first. */
const TELLING: readonly (readonly [action: string, shows: string])[] = [
  ['s3:PutBucketPolicy', 'changes the bucket policy'],
  ['s3:DeleteObject', 'deletes objects'],
  ['s3:PutObject', 'writes objects'],
  ['s3:GetBucketPolicy', 'reads the bucket policy'],
  ['s3:GetBucketAcl', 'reads the access control list'],
  ['s3:GetBucketLogging', 'reads the logging configuration'],
  ['s3:GetReplicationConfiguration', 'reads the replication configuration'],
  ['s3:GetBucketNotification', 'reads the notification configuration'],
  ['s3:GetObjectVersion', 'reads old versions of objects'],
  ['s3:ListBucketVersions', 'lists old versions of objects'],
  ['s3:ListBucket', 'lists what is not under a declared prefix'],
  ['s3:GetObject', 'reads objects that are not declared'],
  ['kms:Decrypt', 'decrypts otherwise than by S3 with the declared key'],
  ['sts:AssumeRole', 'assumes other roles'],
];
const MOST_SHOWN = 10;

interface Found {
  readonly region: Region;
  readonly box: Box;
  readonly base: Factors;
}

/** The search for what one caller may do beyond the contract. */
class Hunt {
  readonly #grant: Grant;
  readonly #space: Space;
  readonly #avoid: readonly Factors[];
  readonly #hints: WitnessHints;
  readonly #budget: Budget;
  readonly #known = new Map<string, boolean>();

  constructor(input: AccessInput, caller: Caller, grant: Grant, keys: Keys, hints: WitnessHints, budget: Budget) {
    this.#grant = grant;
    this.#space = spaceOf(caller, keys);
    this.#budget = budget;
    const arn = bucketArn(input);
    const prefix = input.prefixes[0] ?? '';
    this.#hints = {
      ...hints,
      resources: [arn, `${arn}/${prefix}file.jpg`, `${arn}/other/file.jpg`, ...(hints.resources ?? [])],
    };
    this.#avoid = [
      ...allowedAccess(input, keys),
      ...grant.denies.map(({ factors }) => factors),
      ...impossibleRequests(hints, keys, input.partition),
      ...callerLinks(this.#space),
    ];
  }

  /** Any excess at all. */
  findAny(): Box | undefined {
    for (const region of this.#grant.allows) {
      const box = this.#find(region, [], this.#avoid);
      if (box !== undefined) return box;
    }
    return undefined;
  }

  /** The telling actions that are in excess, then how many others are. */
  list(): { witnesses: readonly AccessWitness[]; more: number } {
    const witnesses: AccessWitness[] = [];
    const told = new Set(TELLING.map(([action]) => action.toLowerCase()));
    let more = 0;
    const show = (found: Found | undefined, shows: string): void => {
      if (found !== undefined) witnesses.push(this.#describe(found, shows));
    };
    for (const [action, shows] of TELLING) {
      if (witnesses.length < MOST_SHOWN) show(this.#excessOf(action), shows);
      else if (this.#isExcess(action)) more++;
    }
    const most = witnesses.length === 0 ? SOME : 0;
    for (const action of this.#hints.actions ?? []) {
      if (told.has(action.toLowerCase())) continue;
      if (witnesses.length < most) show(this.#excessOf(action), 'is not needed');
      else if (this.#isExcess(action)) more++;
    }
    const services = new Set(
      (this.#hints.actions ?? []).map((action) => action.slice(0, action.indexOf(':') + 1).toLowerCase()),
    );
    const known = new GlobTest([...services].map((service) => Glob.prefix(service)));
    show(
      this.#firstExcess([{ dimension: ACTION, test: known, inside: false }], this.#grant.allows, this.#avoid),
      'belongs to another service',
    );
    if (witnesses.length === 0) show(this.#firstExcess([], this.#grant.allows, this.#avoid), 'is not needed');
    return { witnesses, more };
  }

  #excessOf(action: string): Found | undefined {
    const { regions, avoid } = this.#speakingOf(action);
    return regions.length === 0 ? undefined : this.#firstExcess([onAction(action)], regions, avoid);
  }

  /** Two actions of which the same products speak are both excess, or neither: most of the 200 are looked up. */
  #isExcess(action: string): boolean {
    const { regions, avoid, signature } = this.#speakingOf(action);
    if (regions.length === 0) return false;
    let answer = this.#known.get(signature);
    if (answer === undefined) {
      answer = this.#firstExcess([onAction(action)], regions, avoid) !== undefined;
      this.#known.set(signature, answer);
    }
    return answer;
  }

  #speakingOf(action: string): { regions: readonly Region[]; avoid: readonly Factors[]; signature: string } {
    const point = { action: action.toLowerCase(), resource: '', caller: NOBODY, key: () => undefined };
    const speaks = (factors: Factors): boolean =>
      factors.every((factor) => factor.dimension !== ACTION || holdsAt(factor, point));
    let signature = '';
    const regions = this.#grant.allows.filter(({ factors }, i) => {
      if (!speaks(factors)) return false;
      signature += `${String(i)} `;
      return true;
    });
    if (regions.length === 0) return { regions, avoid: [], signature };
    signature += '/';
    const avoid = this.#avoid.filter((factors, i) => {
      if (!speaks(factors)) return false;
      signature += `${String(i)} `;
      return true;
    });
    return { regions, avoid, signature };
  }

  #firstExcess(factors: Factors, regions: readonly Region[], avoid: readonly Factors[]): Found | undefined {
    for (const region of regions) {
      const box = this.#find(region, factors, avoid);
      if (box !== undefined) return { region, box, base: [...region.factors, ...factors] };
    }
    return undefined;
  }

  #find({ factors: own }: Region, factors: Factors, avoid: readonly Factors[]): Box | undefined {
    const start = narrowAll(Box.all(this.#space), [...own, ...factors], this.#budget);
    return start && findOutside(start, avoid, this.#budget);
  }

  #describe({ region, box, base }: Found, shows: string): AccessWitness {
    const statements = region.sources.map(({ statement }) => statement);
    const excess = { space: this.#space, box, base, avoid: this.#avoid };
    const { witness } = describeWitness(excess, statements, this.#hints);
    const [source] = region.sources;
    const statement = source && { file: source.policy.file, index: source.statement.index };
    return { request: witness, ...(statement && { statement }), shows };
  }
}

/** Without a telling action, this many others are shown. */
const SOME = 3;
const NOBODY: Caller = { kind: 'other', text: '', account: undefined, arn: undefined };
