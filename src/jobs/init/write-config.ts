import { yamlText } from '../../generate/yaml-text.js';
import type { Json, PolicyKind } from '../../policy/types.js';
import { visible } from '../../report/visible.js';
import type { LeftOut } from './candidates.js';
import type { DraftConnection } from './draft.js';

/** What the config says of everything that is declared in it. */
export interface ConfigHead {
  readonly accountId: string;
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Those of `coactive` that are not Coactive's own. */
  readonly coactive: Readonly<Record<string, string>>;
}

/**
 * The text of `coactive.yml`. Every value stands in double quotes with all that could deceive escaped, and a comment's text
 * is made one line before it is folded: nothing that AWS or Coactive gave can become a key, a document or another line.
 *
 * @param remarks by connection: what the proofs and the comparison say of it
 */
export function writeConfig(
  head: ConfigHead,
  connections: readonly DraftConnection[],
  leftOut: readonly LeftOut[],
  remarks: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>(),
): string {
  const { accountId, region, date, coactive } = head;
  const defaults: Json = { account_id: accountId, region };
  return [
    ...comment(`Made by "coactive-storage-access init" on ${date} from what exists in the account ${accountId}.`, ''),
    ...comment('It declares access as it is, not as it should be: "check" says what is too wide.', ''),
    ...comment(
      'To narrow a connection: delete its "policies", so that its documents are made from the contract, set "adopt" to true, ' +
        'read what "plan" would do, then "apply --no-dry-run".',
      '',
    ),
    'version: 1',
    ...block({ ...(Object.keys(coactive).length > 0 && { coactive }), defaults }, ''),
    'connections:',
    ...connections.flatMap((connection) => [
      '',
      ...comment(`Found: ${connection.found}.`, '  '),
      ...(remarks.get(connection.name) ?? []).flatMap((remark) => comment(remark, '  ')),
      ...block([{ ...connection.declared, policies: sourcesOf(connection) }], '  '),
    ]),
    ...(leftOut.length === 0 ? [] : ['', ...comment('Found, and not declared:', '')]),
    ...leftOut.flatMap(({ what, why }) => comment(`- ${what}: ${why}.`, '')),
    '',
  ].join('\n');
}

function sourcesOf({ documents }: DraftConnection): Json {
  const files = (kind: PolicyKind) => documents.filter((one) => one.kind === kind).map(({ file }) => file);
  const entries = (['permissions', 'trust', 'bucket', 'boundary', 'key'] as const).flatMap((kind) => {
    const found = files(kind);
    const [first, second] = found;
    return first === undefined ? [] : [[kind, second === undefined ? first : found] as const];
  });
  return Object.fromEntries(entries);
}

function block(value: Json, indentation: string): string[] {
  return yamlText(value)
    .trimEnd()
    .split('\n')
    .map((line) => indentation + line);
}

/** Lines that are comments whatever the text is. */
function comment(text: string, indentation: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).slice(0, MAX_COMMENT).split(' ')) {
    if (line !== '' && line.length + word.length >= MAX_WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => `${indentation}# ${one}`);
}

const MAX_WIDTH = 110;
const MAX_COMMENT = 2_000;
