import { splitArn } from '../policy/arn.js';
import { Box, findOutside, narrowAll, type Space } from './box.js';
import type { Budget } from './budget.js';
import { callersOf, readingRole, spaceOf } from './callers.js';
import { requestFacts, undeclaredKeys } from './coactive-facts.js';
import { compileStatement } from './compile.js';
import { bucketArn, onAction, requiredAccess, type Need, type Operation } from './contract.js';
import type { Factors } from './factor.js';
import { combinePolicies, type Grant, type GrantReading, type Region } from './grant.js';
import { resourcePolicies, type AccessInput } from './input.js';
import type { Keys } from './keys.js';
import { callerLinks } from './links.js';
import { mayBeCut } from './may-be-cut.js';
import { nameCaller } from './naming.js';
import type { Caller } from './sets/caller.js';
import { PROVED, undecided, type AccessVerdict, type AccessWitness } from './verdict.js';
import type { WitnessHints } from './real-requests.js';
import { describeWitness } from './witness.js';

/** Whether everything that Coactive needs is allowed, whatever its requests carry that we do not know. */
export function judgeSufficiency(input: AccessInput, keys: Keys, hints: WitnessHints, budget: Budget): AccessVerdict {
  const witnesses: AccessWitness[] = [];
  const doubts: string[] = [];
  const check = new SufficiencyCheck(input, keys, hints, budget, doubts);
  for (const caller of callersOf(readingRole(input), resourcePolicies(input))) {
    for (const need of requiredAccess(input, keys)) {
      const facts = { caller, hasBoundary: input.method === 'iam-role' ? input.boundary !== undefined : undefined };
      const missing = check.find(need, caller, (reading) => combinePolicies(input, facts, keys, reading));
      if (missing !== undefined) witnesses.push(missing);
    }
    if (witnesses.length > 0) break;
  }
  if (input.method === 'iam-role') witnesses.push(...check.assumption());
  if (mayBeCut(input)) {
    // What is on for certain refutes; a fault that was found by itself says more.
    if (input.restrictPublicBuckets === undefined) doubts.push(UNKNOWN_BLOCK);
    else if (witnesses.length === 0) witnesses.push(...check.cut());
  }
  if (witnesses.length > 0) return { status: 'refuted', witnesses, more: 0 };
  return doubts.length === 0 ? PROVED : undecided(doubts);
}

const UNKNOWN_BLOCK =
  'whether RestrictPublicBuckets is on: the bucket policy is public by the definition of S3, and its access would be cut';

const SHOWS: Readonly<Record<Operation, string>> = {
  AssumeRole: 'Coactive cannot assume the role',
  GetObject: 'Coactive cannot read an object',
  ListBucket: 'Coactive cannot list the bucket',
  Decrypt: 'Coactive cannot decrypt the objects',
};

class SufficiencyCheck {
  readonly #input: AccessInput;
  readonly #keys: Keys;
  readonly #hints: WitnessHints;
  readonly #budget: Budget;
  readonly #doubts: string[];

  constructor(input: AccessInput, keys: Keys, hints: WitnessHints, budget: Budget, doubts: string[]) {
    this.#input = input;
    this.#keys = keys;
    this.#doubts = doubts;
    this.#budget = budget;
    const arn = bucketArn(input);
    this.#hints = { ...hints, resources: [`${arn}/${input.prefixes[0] ?? ''}file.jpg`, ...(hints.resources ?? [])] };
  }

  /** A request of the need that is not allowed; adds to the doubts where that is not certain. */
  find(need: Need, caller: Caller, grantOf: (reading: GrantReading) => Grant): AccessWitness | undefined {
    const undeclared = undeclaredKeys(need.operation, this.#input);
    const narrow = grantOf({ isWide: false, missing: 'may-allow', undeclared });
    const possible = this.#findIn(narrow, need, caller);
    if (possible === undefined) {
      this.#doubts.push(...narrow.doubts.filter((doubt) => doubt.includes('would refuse')));
      return undefined;
    }
    if (narrow.doubts.length === 0) return possible;
    const certain = this.#findIn(grantOf({ isWide: true, missing: 'may-allow', undeclared }), need, caller);
    if (certain === undefined) this.#doubts.push(...narrow.doubts);
    return certain;
  }

  /** What RestrictPublicBuckets keeps Coactive from: everything, so the first of its needs shows it. */
  cut(): readonly AccessWitness[] {
    const [need] = requiredAccess(this.#input, this.#keys);
    const [caller] = callersOf(readingRole(this.#input), resourcePolicies(this.#input));
    if (need === undefined || caller === undefined) return [];
    const found = this.#findIn({ allows: [], denies: [], doubts: [] }, need, caller);
    return found === undefined ? [] : [{ ...found, shows: 'RestrictPublicBuckets cuts what the public policy gives' }];
  }

  /** Whether the trust policy lets Coactive's role in. */
  assumption(): readonly AccessWitness[] {
    const { trust, coactiveRoleArn } = this.#input;
    if (trust === undefined) {
      this.#doubts.push('policies.trust, which is not declared');
      return [];
    }
    const found: AccessWitness[] = [];
    for (const caller of callersOf(coactiveRoleArn, [trust]).slice(0, 1)) {
      const need: Need = { operation: 'AssumeRole', factors: [onAction('sts:AssumeRole')] };
      const missing = this.find(need, caller, (reading) => this.#trustGrant(caller, reading));
      if (missing !== undefined)
        found.push({ ...missing, request: { ...missing.request, resource: this.#input.roleArn } });
    }
    return found;
  }

  #trustGrant(caller: Caller, { isWide, undeclared }: GrantReading): Grant {
    const { trust } = this.#input;
    const grant = { allows: [] as Region[], denies: [] as Region[], doubts: [] as string[] };
    for (const statement of trust?.statements ?? []) {
      const naming = nameCaller(statement, { caller, hasBoundary: undefined });
      if (naming === 'none') continue;
      const isAllow = statement.effect === 'Allow';
      // AWS does not delegate across partitions.
      if (isAllow && splitArn(this.#input.roleArn)?.partition !== splitArn(caller.text)?.partition) continue;
      if (naming === 'unclear') {
        grant.doubts.push('AWS refuses NotPrincipal in a trust policy');
        if (isAllow !== isWide) continue;
      }
      const reading = { over: isAllow === isWide, undeclared };
      const compiled = compileStatement(
        statement,
        'trust-element',
        trust?.version === '2012-10-17',
        this.#keys,
        reading,
      );
      if (compiled.doubt !== undefined) grant.doubts.push(compiled.doubt);
      const sources = trust === undefined ? [] : [{ policy: trust, statement }];
      (isAllow ? grant.allows : grant.denies).push({ factors: compiled.factors, sources });
    }
    for (const { message } of trust?.defects ?? [])
      grant.doubts.push(`the trust policy, which AWS would refuse: ${message}`);
    return grant;
  }

  #findIn(grant: Grant, need: Need, caller: Caller): AccessWitness | undefined {
    const space = spaceOf(caller, this.#keys);
    const base = [...need.factors, ...requestFacts(need.operation, this.#input, this.#keys)];
    const links = callerLinks(space);
    const start = narrowAll(Box.all(space), base, this.#budget);
    if (start === undefined) return undefined;
    for (const deny of grant.denies) {
      const narrowed = narrowAll(start, deny.factors, this.#budget);
      const box = narrowed && findOutside(narrowed, links, this.#budget);
      if (box !== undefined) return this.#describe(space, box, [...base, ...deny.factors], links, need, deny);
    }
    const avoid = [...links, ...grant.allows.map(({ factors }) => factors)];
    const box = findOutside(start, avoid, this.#budget);
    return box && this.#describe(space, box, base, avoid, need, undefined);
  }

  #describe(
    space: Space,
    box: Box,
    base: Factors,
    avoid: readonly Factors[],
    need: Need,
    deny: Region | undefined,
  ): AccessWitness {
    const statements = deny?.sources.map(({ statement }) => statement) ?? [];
    const { witness } = describeWitness({ space, box, base, avoid }, statements, this.#hints);
    const [source] = deny?.sources ?? [];
    const statement = source && { file: source.policy.file, index: source.statement.index };
    return { request: witness, ...(statement && { statement }), shows: SHOWS[need.operation] };
  }
}
