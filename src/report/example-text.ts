import type { Example } from '../rules/rule.js';

/** An example as its author wrote it: YAML of a config, the text of a document, or its JSON. */
export function exampleText(example: Example | string): string {
  if (typeof example === 'string') return example.trimEnd();
  const documents = [{ kind: example.kind, policy: example.policy }, ...(example.also ?? [])];
  return documents
    .map(({ kind, policy }) => {
      const text = typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2);
      return documents.length > 1 && kind !== undefined ? `${kind}:\n${text}` : text;
    })
    .join('\n');
}
