import type { Policy, Statement } from '../policy/types.js';
import { accountOf, splitArn } from '../policy/arn.js';
import { compileStatement } from './compile.js';
import { bucketArn, bucketGlob, onAction, onResource } from './contract.js';
import type { Factor, Factors } from './factor.js';
import { isSameAccount, type AccessInput } from './input.js';
import type { Keys } from './keys.js';
import { nameCaller, type CallerFacts, type Naming } from './naming.js';
import type { Reading } from './reading.js';
import { Glob } from './sets/glob.js';
import { compileArnFormat, EVERY_ARN } from './sets/pattern.js';
import { ANY_RUN, SLASH } from './sets/token.js';

/** A statement and the policy that it stands in. */
export interface Source {
  readonly policy: Policy;
  readonly statement: Statement;
}

/** A product of factors that one statement, or several together, allow or deny. */
export interface Region {
  readonly factors: Factors;
  /** The first is the one to blame. */
  readonly sources: readonly Source[];
}

/** What the policies of a connection together allow one caller: the allows less the denies. */
export interface Grant {
  readonly allows: readonly Region[];
  readonly denies: readonly Region[];
  /** What could not be decided, if anything. */
  readonly doubts: readonly string[];
}

/** How a grant is read: as wide as it could be, or as narrow. */
export interface GrantReading {
  readonly isWide: boolean;
  readonly undeclared?: Reading['undeclared'];
  /** Whether a policy that is not in the input counts as allowing (when wide) and as a doubt: for what must be allowed. */
  readonly missing: 'ignored' | 'may-allow';
}

/** Combines the policies as AWS does. Source: IAM User Guide, reference_policies_evaluation-logic. */
export function combinePolicies(input: AccessInput, facts: CallerFacts, keys: Keys, reading: GrantReading): Grant {
  const compile = new Compiler(keys, reading);
  const bucketScope = onResource([bucketGlob(input), Glob.prefix(`${bucketArn(input)}/`, EVERY_ARN)]);
  // However its ARN is written: regions and accounts do not belong in it, and there is no such bucket elsewhere.
  const named = compileArnFormat(`arn:*:s3:*:*:${input.bucket}`);
  const anyBucketScope = onResource([named, Glob.of([...named.tokens, SLASH, ANY_RUN])]);
  const onKey = input.kmsKeyArn === undefined ? undefined : onResource([Glob.literal(input.kmsKeyArn, EVERY_ARN)]);
  const placedOnBucket = (policy: Policy | undefined): Placed =>
    compile.placed(policy, facts, [bucketScope, onAction('s3:*')]);
  const bucket = joined(placedOnBucket(input.bucketPolicy), placedOnBucket(input.besideBucketPolicy));
  const key =
    onKey === undefined
      ? compile.placed(undefined, facts, [])
      : compile.placed(input.keyPolicy, facts, [onKey, onAction('kms:*')]);
  // AWS does not delegate across partitions: there nothing that a policy says lets the caller in.
  const isReached = (arn: string): boolean => partitionOf(arn) === partitionOf(facts.caller.text);
  const isBucketReached = isReached(bucketArn(input));
  const isKeyReached = input.kmsKeyArn === undefined || isReached(input.kmsKeyArn);
  if (!isBucketReached) bucket.allows.length = 0;
  if (!isKeyReached) key.allows.length = 0;
  const denies = [...bucket.denies, ...key.denies];
  const allows: Region[] = [];
  const isMissing = (policy: Policy | undefined, scope: Factor | undefined, name: string): boolean => {
    if (reading.missing === 'ignored' || policy !== undefined || scope === undefined) return false;
    compile.doubts.push(`${name}, which is not declared`);
    return true;
  };
  const noBucket =
    isBucketReached &&
    (input.method === 'bucket-policy' || !isSameAccount(input)) &&
    isMissing(input.bucketPolicy, bucketScope, 'policies.bucket');
  const noKey = isKeyReached && isMissing(input.keyPolicy, onKey, 'policies.key');
  if (input.method === 'bucket-policy') {
    if (noBucket && reading.isWide) allows.push({ factors: [bucketScope], sources: [] });
    if (noKey && reading.isWide && onKey !== undefined) allows.push({ factors: [onKey], sources: [] });
    for (const { region } of [...bucket.allows, ...key.allows]) allows.push(region);
    return { allows, denies, doubts: compile.doubts };
  }
  const own = input.permissions.map((policy) => compile.own(policy));
  const boundary = input.boundary === undefined ? undefined : compile.own(input.boundary);
  denies.push(...own.flatMap((one) => one.denies), ...(boundary?.denies ?? []));
  const cut = (regions: readonly Region[]): readonly Region[] =>
    boundary === undefined ? regions : regions.flatMap((region) => boundary.allows.map((limit) => both(region, limit)));
  const identity = cut(own.flatMap((one) => one.allows));
  // A resource whose own policy speaks has its own rules; everywhere else the identity policies decide alone.
  let elsewhere: readonly Factors[] = [[]];
  const leaveOut = (...scope: readonly Factor[]): void => {
    elsewhere = elsewhere.flatMap((factors) => scope.map((factor) => [...factors, outside(factor)]));
  };
  // Whether the role may assume itself its trust policy decides, and nothing is won by it.
  leaveOut(onResource([Glob.literal(input.roleArn, EVERY_ARN)]), onAction('sts:*'));
  if (!isBucketReached) leaveOut(anyBucketScope, onAction('s3:*'));
  if (!isKeyReached && onKey !== undefined) leaveOut(onKey, onAction('kms:*'));
  if (!isSameAccount(input) && input.bucketPolicy !== undefined) {
    leaveOut(anyBucketScope, onAction('s3:*'));
    for (const { region } of bucket.allows) allows.push(...identity.map((own) => both(own, region)));
  } else if (isSameAccount(input)) {
    for (const { region, naming } of bucket.allows) {
      if (naming === 'direct') allows.push(region);
      else if (naming === 'role') allows.push(...cut([region]));
    }
  }
  if (onKey !== undefined && input.keyPolicy !== undefined) {
    leaveOut(onKey, onAction('kms:*'));
    const isOwnKey = accountOf(input.kmsKeyArn ?? '') === input.accountId;
    for (const { region, naming } of key.allows) {
      if (isOwnKey && naming === 'direct') allows.push(region);
      else if (isOwnKey && naming === 'role') allows.push(...cut([region]));
      else allows.push(...identity.map((own) => both(own, region)));
    }
  }
  if (noBucket && !reading.isWide) leaveOut(anyBucketScope, onAction('s3:*'));
  if (noKey && !reading.isWide && onKey !== undefined) leaveOut(onKey, onAction('kms:*'));
  // A key that delegates to nobody but names the role directly needs no identity policy: it may allow by itself.
  if (noKey && reading.isWide && onKey !== undefined) allows.push({ factors: [onKey], sources: [] });
  for (const factors of elsewhere) {
    for (const region of identity) allows.push({ ...region, factors: [...region.factors, ...factors] });
  }
  return { allows, denies, doubts: compile.doubts };
}

function partitionOf(arn: string): string | undefined {
  return splitArn(arn)?.partition;
}

function outside({ dimension, test, inside }: Factor): Factor {
  return { dimension, test, inside: !inside };
}

function both(one: Region, two: Region): Region {
  return { factors: [...one.factors, ...two.factors], sources: [...one.sources, ...two.sources] };
}

interface Placed {
  readonly allows: { readonly region: Region; readonly naming: Naming }[];
  readonly denies: Region[];
}

/** Two parts of one policy: AWS reads the statements of a document one by one. */
function joined(one: Placed, two: Placed): Placed {
  return { allows: [...one.allows, ...two.allows], denies: [...one.denies, ...two.denies] };
}

class Compiler {
  readonly doubts: string[] = [];
  readonly #keys: Keys;
  readonly #reading: GrantReading;

  constructor(keys: Keys, reading: GrantReading) {
    this.#keys = keys;
    this.#reading = reading;
  }

  /** A policy of the role itself. What a short ARN means is documented for permissions, not for a boundary. */
  own(policy: Policy): { allows: Region[]; denies: Region[] } {
    const allows: Region[] = [];
    const denies: Region[] = [];
    this.#noteDefects(policy);
    for (const statement of policy.statements) {
      (statement.effect === 'Allow' ? allows : denies).push(
        this.#region(policy, statement, policy.kind === 'boundary' ? 'placed' : 'identity', []),
      );
    }
    return { allows, denies };
  }

  /** A policy of a resource: it speaks of its own resource only, and of the callers that it names. */
  placed(policy: Policy | undefined, facts: CallerFacts, scope: readonly Factor[]): Placed {
    const placed: Placed = { allows: [], denies: [] };
    if (policy === undefined) return placed;
    this.#noteDefects(policy);
    for (const statement of policy.statements) {
      const naming = nameCaller(statement, facts);
      if (naming === 'none') continue;
      const isAllow = statement.effect === 'Allow';
      if (naming === 'unclear') {
        this.doubts.push('whether a NotPrincipal speaks of the caller');
        if (isAllow !== this.#reading.isWide) continue;
      }
      const region = this.#region(policy, statement, 'placed', scope);
      if (isAllow) placed.allows.push({ region, naming: naming === 'unclear' ? 'direct' : naming });
      else placed.denies.push(region);
    }
    return placed;
  }

  #region(policy: Policy, statement: Statement, kind: 'identity' | 'placed', scope: readonly Factor[]): Region {
    const { isWide, undeclared } = this.#reading;
    const over = (statement.effect === 'Allow') === isWide;
    const hasVariables = policy.version === '2012-10-17';
    const compiled = compileStatement(statement, kind, hasVariables, this.#keys, { over, undeclared });
    if (compiled.doubt !== undefined) this.doubts.push(compiled.doubt);
    return { factors: [...compiled.factors, ...scope], sources: [{ policy, statement }] };
  }

  #noteDefects({ file, defects }: Policy): void {
    for (const { message } of defects) this.doubts.push(`${file}, which AWS would refuse: ${message}`);
  }
}
