import { referenceDocuments } from '../../access/reference.js';
import { loadConfig, type LoadOptions } from '../../config/load.js';
import { loadPolicies } from '../../config/policies.js';
import type { Change } from '../../report/change.js';
import type { ConnectionReport } from '../../report/report.js';
import { verdictSentences } from './verdict-sentences.js';
import { check, type CheckServices } from '../check.js';
import { drift, type DriftServices } from '../drift.js';
import type { LeftOut } from './candidates.js';
import type { DraftConnection } from './draft.js';
import { DraftFiles } from './draft-files.js';
import { writeConfig, type ConfigHead } from './write-config.js';

export const CONFIG_FILE = 'coactive.yml';

export interface JudgeOptions extends Pick<LoadOptions, 'coactiveRoleArn' | 'allowCustomApi'> {
  readonly region: string;
  readonly scanBuckets: boolean;
  readonly defaultConnection?: string;
}

/** What `check` and `drift` say of the draft. */
export interface Judgement {
  readonly connections: readonly ConnectionReport[];
  /** What `drift` goes on to report: it cannot be declared, or it is wrong. */
  readonly changes: readonly Change[];
}

export function draftFiles(head: ConfigHead, connections: readonly DraftConnection[], text?: string): DraftFiles {
  const documents = connections.flatMap((one) =>
    one.documents.map((document) => [document.file, document.text] as const),
  );
  return new DraftFiles(new Map([[CONFIG_FILE, text ?? writeConfig(head, connections, [])], ...documents]));
}

/** Parts with what a config may not say, each looked at by itself: names in AWS have more freedom than our guards give. */
export async function dropUnfit(
  head: ConfigHead,
  connections: readonly DraftConnection[],
  options: JudgeOptions,
): Promise<{ readonly connections: readonly DraftConnection[]; readonly leftOut: readonly LeftOut[] }> {
  const leftOut: LeftOut[] = [];
  const fit: DraftConnection[] = [];
  for (const connection of connections) {
    const files = draftFiles(head, [connection]);
    const loaded = await loadConfig(files, [CONFIG_FILE], options);
    const { problems } = await loadPolicies(loaded.config, files, referenceDocuments, loaded.unfit);
    const [first] = [...loaded.problems, ...problems];
    if (first === undefined) fit.push(connection);
    else leftOut.push({ what: connection.found, why: `a config cannot say it: ${first.message}` });
  }
  return { connections: fit, leftOut };
}

/** Runs `check` and `drift` on the draft as if it were written. */
export async function judgeDraft(
  head: ConfigHead,
  connections: readonly DraftConnection[],
  options: JudgeOptions,
  services: CheckServices & DriftServices,
): Promise<Judgement> {
  const files = draftFiles(head, connections);
  const common = { config: [CONFIG_FILE], connections: [], failOn: 'never', strict: false, ...options } as const;
  const checked = await check({ ...common, policy: [] }, { ...services, files });
  // Nothing is repeated for the sake of a difference that may be one of time: it is a preview.
  const wait = (): Promise<void> => Promise.resolve();
  const compared = await drift(common, { ...services, files, wait });
  const mistakes = [...checked.findings, ...compared.findings].filter(({ sources }) => sources.includes('config'));
  const mistake = mistakes.find(({ severity }) => severity === 'error');
  if (mistake !== undefined) throw new Error(`the config that init made is none: ${mistake.message}`);
  return { connections: checked.connections, changes: compared.changes };
}

/** What stands above a connection in the config, and in the summary: the verdicts, and what `drift` goes on to report. */
export function remarksOf(name: string, { connections, changes }: Judgement): readonly string[] {
  const verdicts = connections.find((one) => one.name === name)?.verdicts ?? {};
  const left = changes.filter(({ connection }) => connection === name).map(({ message }) => `Drift: ${message}`);
  return [...verdictSentences(verdicts), ...left];
}

/** Whether all that could be decided of a connection is as it should be. */
export function isProved({ verdicts }: ConnectionReport): boolean {
  const statuses = Object.values(verdicts).map(({ status }) => status);
  return statuses.every((status) => status === 'proved' || status === 'not-applicable');
}
