import type { Environment, ParseResult } from '@marcbachmann/cel-js';

/** Decides one expression over the variables; throws what CEL throws. */
export type Expression = (variables: Record<string, unknown>) => unknown;

/** Far more than a guardrail needs; what is compiled must also be evaluated within its time. */
const LIMITS = { maxAstNodes: 1000, maxDepth: 64, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 16 };
const MAX_CHARACTERS = 10_000;

/** Compiles expressions. CEL is loaded here, since most configs have no guardrails. */
export async function createCompiler(): Promise<(text: string) => Expression | { readonly problem: string }> {
  const { Environment } = await import('@marcbachmann/cel-js');
  const environment = new Environment({ limits: LIMITS })
    .registerVariable('connection', 'map')
    .registerVariable('policies', 'list');
  return (text) => compile(environment, text);
}

function compile(environment: Environment, text: string): Expression | { readonly problem: string } {
  if (text.length > MAX_CHARACTERS) return { problem: `it has more than ${String(MAX_CHARACTERS)} characters` };
  let parsed: ParseResult;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    return { problem: summarize(error) };
  }
  const { valid, type, error } = parsed.check();
  if (!valid) return { problem: summarize(error) };
  if (type !== 'bool' && type !== 'dyn') return { problem: `it yields ${type ?? 'something else'}, not true or false` };
  return (variables): unknown => parsed(variables);
}

/** The first line of CEL's message, with the place in the expression; the rest draws it, which our report does itself. */
export function summarize(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = error.message.split('\n');
  const start = 'range' in error ? (error.range as { readonly start?: number } | undefined)?.start : undefined;
  return start === undefined ? first : `${first} (at character ${String(start + 1)})`;
}
