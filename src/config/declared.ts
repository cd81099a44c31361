import { z } from 'zod';
import type { InputProblem } from '../errors.js';
import type { Pointer } from '../policy/types.js';
import type { ConfigDocument } from './document.js';
import { isRecord } from './record.js';
import { describeIssues } from './schema-problems.js';
import { PoliciesSchema, type DeclaredPolicies } from './policies-schema.js';
import * as schema from './schema.js';

/** One element of a list of a file, with its place. */
export interface Declared<T> {
  readonly value: T;
  readonly pointer: Pointer;
}

/** A connection that does not fit, as written, and what of its policies does. */
export interface UnfitConnection {
  readonly raw: unknown;
  readonly policies: DeclaredPolicies;
}

/** What a config file declares, as far as it fits the schema; the rest is in `problems`. */
export interface DeclaredFile {
  readonly document: ConfigDocument;
  readonly coactive: schema.DeclaredCoactive;
  readonly defaults: schema.DeclaredDefaults;
  readonly connections: readonly Declared<schema.DeclaredConnection>[];
  readonly unfit: readonly Declared<UnfitConnection>[];
  readonly rules: z.infer<typeof schema.RulesSchema>;
  readonly waivers: readonly Declared<z.infer<typeof schema.WaiverSchema>>[];
  readonly guardrails: readonly Declared<z.infer<typeof schema.GuardrailSchema>>[];
  readonly problems: readonly InputProblem[];
}

/** The root alone: its sections are read one by one, so that a problem in one does not hide the others. */
const RootSchema = z.strictObject({
  ...Object.fromEntries(Object.keys(schema.FileSchema.shape).map((key) => [key, z.unknown().optional()])),
  version: schema.VersionSchema,
});

/** Reads each part of a file on its own, so that one run tells every problem and the rest can still be looked at. */
export function readDeclarations(document: ConfigDocument): DeclaredFile {
  const problems: InputProblem[] = [];
  const check = <S extends z.ZodType>(type: S, value: unknown, at: Pointer): z.infer<S> | undefined => {
    const result = type.safeParse(value);
    if (result.success) return result.data;
    for (const problem of describeIssues(document, type, value, at, result.error.issues)) problems.push(problem);
    return undefined;
  };
  check(RootSchema, document.value, []);
  const root = isRecord(document.value) ? document.value : {};
  const section = (key: string): unknown => (Object.hasOwn(root, key) ? root[key] : undefined);
  const unfit: Declared<unknown>[] = [];
  const list = <S extends z.ZodType>(key: string, type: S, rest?: Declared<unknown>[]): Declared<z.infer<S>>[] => {
    const items = check(z.array(z.unknown()).optional(), section(key), [key]) ?? [];
    return items.flatMap((item, index) => {
      const pointer = [key, index];
      const value = check(type, item, pointer);
      if (value === undefined) rest?.push({ value: item, pointer });
      return value === undefined ? [] : [{ value, pointer }];
    });
  };
  const map = <S extends z.ZodObject>(key: string, type: S): z.infer<S> =>
    check(type.optional(), section(key), [key]) ?? salvage(type, section(key));
  return {
    document,
    coactive: map('coactive', schema.CoactiveSchema),
    defaults: map('defaults', schema.DefaultsSchema),
    connections: list('connections', schema.ConnectionSchema, unfit),
    unfit: unfit.map(({ value, pointer }) => ({ value: { raw: value, policies: policiesOf(value) }, pointer })),
    rules: check(schema.RulesSchema.optional(), section('rules'), ['rules']) ?? {},
    waivers: list('waivers', schema.WaiverSchema),
    guardrails: list('guardrails', schema.GuardrailSchema),
    problems,
  };
}

function policiesOf(connection: unknown): DeclaredPolicies {
  return salvage(PoliciesSchema, isRecord(connection) ? connection.policies : undefined);
}

/** The entries of a map that fit, each looked at alone; only for schemas whose keys are all optional. */
export function salvage<S extends z.ZodObject>(type: S, value: unknown): z.infer<S> {
  const fitting: Record<string, unknown> = {};
  if (isRecord(value)) {
    for (const [key, entry] of Object.entries(value)) {
      const shape: Readonly<Record<string, z.core.$ZodType>> = type.shape;
      const entryType = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (entryType !== undefined && z.safeParse(entryType, entry).success) fitting[key] = entry;
    }
  }
  const result = type.safeParse(fitting);
  return result.success ? result.data : type.parse({});
}
