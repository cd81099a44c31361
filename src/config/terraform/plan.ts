import { isObject } from '../../policy/read.js';
import type { Json } from '../../policy/types.js';

type JsonObject = Readonly<Record<string, Json>>;

/** A resource or data source as it will be after the plan. */
export interface PlannedResource {
  /** For example `module.media["eu"].aws_iam_policy.reader[0]`. */
  readonly address: string;
  readonly type: string;
  readonly name: string;
  /** `module.media["eu"]`; empty for the root module. */
  readonly module: string;
  readonly values: JsonObject;
  /** As `values`, with `true` for what is known only after apply. */
  readonly unknown: JsonObject;
  /** As `values`, with `true` for what is sensitive. */
  readonly sensitive: JsonObject;
  readonly isDeleted: boolean;
}

export interface Plan {
  /** By address. */
  readonly resources: ReadonlyMap<string, PlannedResource>;
  /** The `configuration` of the root module. */
  readonly rootModule: JsonObject;
  /** Why parts of the plan are missing; undefined: it is whole. */
  readonly gap?: string;
}

/**
 * Reads the output of `terraform show -json` for a plan (or a state). What will change counts before what is planned and
 * what was there before. Source: Terraform, "JSON Output Format", format versions 0.x and 1.x.
 */
export function readPlan(text: string): Plan | { readonly problem: string } {
  const json = parse(text);
  if (!isObject(json) || typeof json.format_version !== 'string') {
    return { problem: 'is not what `terraform show -json` prints: it has no format_version' };
  }
  if (!/^[01]\./.test(json.format_version)) {
    return { problem: `has the format version ${json.format_version.slice(0, 20)}; this tool reads 1.x` };
  }
  const resources = new Map<string, PlannedResource>();
  const add = (resource: PlannedResource | undefined): void => {
    if (resource !== undefined && !resources.has(resource.address)) resources.set(resource.address, resource);
  };
  for (const change of list(json.resource_changes)) {
    // What is left of an object that was replaced has the address of the one that is there.
    if (object(change).deposed === undefined) add(readChange(change));
  }
  for (const values of [object(json.planned_values), object(object(json.prior_state).values), object(json.values)]) {
    for (const resource of listModule(object(values.root_module))) add(readValues(resource));
  }
  const gap =
    json.errored === true
      ? 'the plan ended with an error'
      : list(json.deferred_changes).length > 0
        ? 'the plan defers changes to a later one'
        : undefined;
  return {
    resources,
    rootModule: object(object(json.configuration).root_module),
    ...(gap !== undefined && { gap }),
  };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function readChange(json: Json): PlannedResource | undefined {
  const change = object(object(json).change);
  const isDeleted = change.after === null || change.after === undefined;
  return describe(json, change.after, change.after_unknown, change.after_sensitive, isDeleted);
}

function readValues(json: Json): PlannedResource | undefined {
  const { values, sensitive_values: sensitive } = object(json);
  return describe(json, values, {}, sensitive, false);
}

function describe(
  json: Json,
  values: Json | undefined,
  unknown: Json | undefined,
  sensitive: Json | undefined,
  isDeleted: boolean,
): PlannedResource | undefined {
  const { address, type, name } = object(json);
  if (typeof address !== 'string' || typeof type !== 'string' || typeof name !== 'string') return undefined;
  const own = /^((?:module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.)*)/.exec(address)?.[1] ?? '';
  return {
    address,
    type,
    name,
    module: own.replace(/\.$/, ''),
    values: object(values),
    unknown: object(unknown),
    sensitive: object(sensitive),
    isDeleted,
  };
}

/** The resources of a module and of those in it; the depth is that of the text, which `JSON.parse` has bounded. */
function* listModule(root: JsonObject): Generator<Json> {
  const open = [root];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    yield* list(module.resources);
    for (const child of list(module.child_modules)) open.push(object(child));
  }
}

/** An object, or an empty one for anything else. */
export function object(json: Json | undefined): JsonObject {
  return json !== undefined && isObject(json) ? json : {};
}

/** A list, or an empty one for anything else. */
export function list(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : [];
}
