import { z } from 'zod';

/** A text with what the JSON Schema says of it; `facts` are for editors and check nothing here. */
export function text(description: string, facts: z.GlobalMeta = {}) {
  return z.string().meta({ description, ...facts });
}

/** The facts of a text that has a form and a length in characters. */
export function formed(expression: RegExp, minLength: number, maxLength: number): z.GlobalMeta {
  return { pattern: expression.source, minLength, maxLength };
}

/** A whole number; its limits are for editors and check nothing here. */
export function integer(description: string, minimum: number, maximum: number) {
  return z.int().meta({ description, minimum, maximum });
}
