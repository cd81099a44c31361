import type { Json } from '../../policy/types.js';
import { list, object, type Plan, type PlannedResource } from './plan.js';

/**
 * What an attribute refers to, from the plan's `configuration`, for example `aws_s3_bucket.media.arn`; through data
 * sources of the same module to what those refer to. Empty where the plan does not tell.
 */
export function referencesOf(plan: Plan, resource: PlannedResource, attribute: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open: { readonly address: string; readonly attribute?: string }[] = [
    { address: bareAddress(resource), attribute },
  ];
  const module = moduleOf(plan, resource.module);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { address, attribute: only } = next;
    if (seen.has(address) || seen.size > MAX_HOPS) continue;
    seen.add(address);
    const configured = list(module.resources).find((one) => object(one).address === address);
    const expressions = object(object(configured).expressions);
    for (const reference of collect(only === undefined ? expressions : expressions[only])) {
      const data = /^data\.[^.[]+\.[^.[]+/.exec(reference)?.[0];
      if (data === undefined) found.add(reference);
      else open.push({ address: data });
    }
  }
  // `aws_s3_bucket.media.arn` stands beside `aws_s3_bucket.media`, which says less.
  return [...found].filter((one) => ![...found].some((other) => other.startsWith(`${one}.`))).sort();
}

const MAX_HOPS = 50;

/** The address in the configuration: without the module and without the key of `count` or `for_each`. */
function bareAddress({ address, module }: PlannedResource): string {
  return (module === '' ? address : address.slice(module.length + 1)).replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]$/, '');
}

/** The configuration of a module by its address, `module.a["x"].module.b`. */
export function moduleOf(plan: Plan, address: string): Readonly<Record<string, Json>> {
  return callsTo(plan, address).reduce(
    (module, name) => object(object(object(module.module_calls)[name]).module),
    plan.rootModule,
  );
}

/** The local folder of a module, relative to the root module's; undefined where its source is no folder. */
export function moduleFolder(plan: Plan, address: string): string | undefined {
  let module = plan.rootModule;
  const steps: string[] = [];
  for (const name of callsTo(plan, address)) {
    const call = object(object(module.module_calls)[name]);
    if (typeof call.source !== 'string' || !/^\.{1,2}\//.test(call.source)) return undefined;
    for (const step of call.source.split('/')) {
      if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
      else if (step !== '.' && step !== '') steps.push(step);
    }
    module = object(call.module);
  }
  return steps.join('/');
}

function callsTo(_plan: Plan, address: string): string[] {
  return [...address.matchAll(/module\.([^.[\]]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g)].map(([, name = '']) => name);
}

/** Every `references` below an expression; blocks are objects and lists of expressions. */
function collect(expression: Json | undefined): string[] {
  if (Array.isArray(expression)) return (expression as readonly Json[]).flatMap(collect);
  return Object.entries(object(expression)).flatMap(([key, value]) =>
    key === 'references' ? list(value).filter((one) => typeof one === 'string') : collect(value),
  );
}
