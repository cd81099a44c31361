import schema from './schema.generated.json' with { type: 'json' };
import type { Declared, DeclaredFile } from './declared.js';
import type { ConfigDocument } from './document.js';
import { fitsSchema } from './fits-schema.js';
import { isRecord } from './record.js';

/** The declarations of a file that certainly fits the schema; `undefined` where `readDeclarations` has to look closer. */
export function acceptDeclarations(document: ConfigDocument): DeclaredFile | undefined {
  const { value } = document;
  if (document.refused.size > 0 || !isRecord(value) || !fitsSchema(schema, value)) return undefined;
  const list = (key: string): Declared<never>[] => {
    const items = value[key] ?? [];
    return (items as readonly never[]).map((item, index) => ({ value: item, pointer: [key, index] }));
  };
  return {
    document,
    coactive: value.coactive ?? {},
    defaults: value.defaults ?? {},
    connections: list('connections'),
    unfit: [],
    rules: (value.rules ?? {}) as DeclaredFile['rules'],
    waivers: list('waivers'),
    guardrails: list('guardrails'),
    problems: [],
  };
}
