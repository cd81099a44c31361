import { isRecord } from './record.js';

/** A JSON Schema as `scripts/schema.mjs` writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Whether a value certainly fits a JSON Schema. Nearly every config does, and this spares it the schema library, which
 * takes a quarter of the start-up; whatever is in doubt (`false`) is read again by that library, which also says what is
 * wrong. So a keyword that is not known here is a doubt, never a pass.
 */
export function fitsSchema(schema: unknown, value: unknown): boolean {
  return (
    isRecord(schema) &&
    Object.keys(schema).every((keyword) => CHECKS[keyword]?.(schema[keyword], value, schema) ?? false)
  );
}

type Check = (fact: unknown, value: unknown, schema: JsonSchema) => boolean;

const says: Check = () => true;

const CHECKS: Readonly<Partial<Record<string, Check>>> = {
  // Words for people and editors.
  $schema: says,
  title: says,
  description: says,
  examples: says,
  default: says,
  type: (type, value) => typeof type === 'string' && typeOf(value).includes(type),
  const: (expected, value) => value === expected,
  enum: (allowed, value) => Array.isArray(allowed) && allowed.includes(value),
  anyOf: (schemas, value) => Array.isArray(schemas) && schemas.some((schema) => fitsSchema(schema, value)),
  pattern: (pattern, value) =>
    typeof pattern === 'string' && typeof value === 'string' && new RegExp(pattern, 'u').test(value),
  format: (format, value) => format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  minLength: (least, value) => typeof value === 'string' && value.length >= Number(least),
  maxLength: (most, value) => typeof value === 'string' && value.length <= Number(most),
  minimum: (least, value) => typeof value === 'number' && value >= Number(least),
  maximum: (most, value) => typeof value === 'number' && value <= Number(most),
  minItems: (least, value) => Array.isArray(value) && value.length >= Number(least),
  items: (schema, value) => Array.isArray(value) && value.every((item) => fitsSchema(schema, item)),
  required: (keys, value) =>
    isRecord(value) && Array.isArray(keys) && keys.every((key) => Object.hasOwn(value, String(key))),
  propertyNames: (schema, value) => isRecord(value) && Object.keys(value).every((key) => fitsSchema(schema, key)),
  properties: (schemas, value) =>
    isRecord(value) &&
    isRecord(schemas) &&
    Object.keys(value).every((key) => !Object.hasOwn(schemas, key) || fitsSchema(schemas[key], value[key])),
  additionalProperties: (rest, value, { properties = {} }) =>
    isRecord(value) &&
    isRecord(properties) &&
    Object.keys(value).every(
      (key) => Object.hasOwn(properties, key) || (rest !== false && fitsSchema(rest, value[key])),
    ),
};

function typeOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ['array'];
  if (value === null) return ['null'];
  if (typeof value === 'number') return Number.isSafeInteger(value) ? ['number', 'integer'] : ['number'];
  return [typeof value];
}
