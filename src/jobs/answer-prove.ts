import { witnessHints } from '../access/witness-hints.js';
import { ConfigError } from '../errors.js';
import type { NamedFiles } from '../ports.js';
import { renderProof } from '../report/prove-text.js';
import { visible, visibleJson } from '../report/visible.js';
import type { Settings } from '../settings/typed.js';
import type { Answer } from './answer.js';
import { documentKind, readPolicies } from './named-policies.js';
import { proveBatch, proveDocuments, type BatchResult } from './prove.js';

/** `prove --policy A --within B`, or many of them with `--batch`. Throws ConfigError for what is missing or unreadable. */
export async function answerProve(settings: Settings, files: NamedFiles): Promise<Answer> {
  const { batch, policy: names, within, kind: given, format } = settings;
  if (batch !== undefined) {
    const result: BatchResult = { answered: 0, broken: 0 };
    return {
      stream: proveBatch(files.stream(batch), witnessHints(), result),
      exitCode: () => (result.broken > 0 ? 2 : 0),
    };
  }
  if (names.length !== 1 || within === undefined) {
    throw new ConfigError([
      {
        message: 'prove needs one --policy and one --within, or --batch',
        fix: 'write: prove --policy A.json --within B.json',
      },
    ]);
  }
  const kind = documentKind(given ?? 'identity');
  const hints = witnessHints();
  const begun = performance.now();
  const [policy, bound] = await readPolicies([...names, within], kind, files);
  if (policy === undefined || bound === undefined) throw new Error('a policy was neither read nor refused');
  const result = proveDocuments({ kind, policy, within: bound }, hints);
  const debug = `read and decided in ${(performance.now() - begun).toFixed(3)} ms`;
  const text =
    format === 'json'
      ? visibleJson(JSON.stringify(result, null, 2))
      : renderProof(result)
          .map((line) => visible(line))
          .join('\n');
  return { text: `${text}\n`, exitCode: result.status === 'proved' ? 0 : 1, debug };
}
