import { z } from 'zod';
import type { Change } from '../report/change.js';
import { CHANGE_KINDS, CHANGE_TARGETS } from '../report/change.js';
import { SEVERITIES, type Finding } from '../report/finding.js';
import type { ConnectionReport, Report, Verdict, WaivedFinding, Witness } from '../report/report.js';

/**
 * The report of a job as `merge` takes it: the file comes from another job and is believed in nothing that this does not
 * say. Every text and list has a bound; unknown keys are refused, so that nothing is lost without a word.
 */

const text = (max: number) => z.string().max(max);
const name = text(300);
const file = text(4_096);
const message = text(65_536);
const count = z.int().min(0).max(1_000_000_000);
const position = z.int().min(1).max(1_000_000_000);
const list = <T extends z.ZodType>(item: T, max = 100_000) => z.array(item).max(max);

const principal = z.union([
  file,
  z.strictObject({ Service: file }),
  z.strictObject({ Federated: file }),
  z.strictObject({ CanonicalUser: file }),
]);
const request = {
  principal,
  action: name,
  resource: file,
  context: z.record(name, z.union([message, list(message, 1_000)])),
};
const statement = z.strictObject({ file, index: count, line: position, sid: file.optional() });
const witness = z.strictObject({ ...request, statement: statement.optional(), message: message.optional() });

const verdict = z.strictObject({
  status: z.enum(['proved', 'refuted', 'undecided', 'not-applicable']),
  witnesses: list(witness, 10_000).optional(),
  reason: message.optional(),
  more: count.optional(),
});

const part = z.enum(['bucket', 'boundary', 'key', 'public-access-block']);
const connection = z.strictObject({
  name,
  method: z.enum(['iam-role', 'bucket-policy']),
  bucket: name,
  prefixes: list(file, 10_000),
  state: z.literal('absent').optional(),
  verdicts: z.strictObject({
    leastPrivilege: verdict.optional(),
    sufficiency: verdict.optional(),
    trust: verdict.optional(),
  }),
  live: list(part, 10).optional(),
  unread: list(z.strictObject({ part, reason: message, needs: name.optional() }), 10).optional(),
});

const found = {
  // The ids of rules and guardrails, and the codes of Access Analyzer, whose list is open.
  rule: z.string().regex(/^[A-Za-z0-9][\w.-]{0,199}$/),
  severity: z.enum(SEVERITIES),
  message,
  connection: name.optional(),
  connections: list(name).optional(),
  file,
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  sources: list(z.enum(['rule', 'proof', 'access-analyzer', 'guardrail', 'config']), 5),
  help: z
    .string()
    .regex(/^docs\/[\w./-]{1,200}#[\w.-]{1,200}$/)
    .optional(),
  statement: count.optional(),
  document: name.optional(),
  fix: message.optional(),
  // Any JSON: how deep and how long it may be, `read-report.ts` says of the whole file.
  replacement: z.json().optional(),
};
const finding = z.strictObject(found);
const waived = z.strictObject({ ...found, reason: message, expires: z.iso.date() });

const change = z.strictObject({
  connection: name.nullable(),
  target: z.enum(CHANGE_TARGETS),
  resource: file,
  kind: z.enum(CHANGE_KINDS),
  message,
  fix: message.optional(),
  witness: z.strictObject(request).optional(),
  broken: z.strictObject(request).optional(),
  needs: name.optional(),
});
const target = z.enum(CHANGE_TARGETS);

export const ReportSchema = z.strictObject({
  version: z.literal(1),
  command: z.enum(['check', 'drift']),
  outcome: z.enum(['passed', 'failed', 'invalid', 'incomplete']),
  tool: z.strictObject({ name: z.literal('coactive-storage-access'), version: name, iamData: name }),
  contract: z.strictObject({ version: name, source: name }),
  accessAnalyzer: z.strictObject({ status: z.enum(['skipped', 'done', 'failed']), reason: message.optional() }),
  connections: list(connection),
  findings: list(finding),
  waived: list(waived),
  changes: list(change),
  rewordings: list(z.strictObject({ connection: name, target, resource: file })).optional(),
  shard: z
    .strictObject({
      accounts: z.array(z.string().regex(/^\d{12}$/)).max(10_000),
      config: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      commit: z
        .string()
        .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
        .optional(),
    })
    .optional(),
  checked: z.strictObject({ configs: list(file), policies: count, generated: count }),
  summary: z.strictObject({ errors: count, warnings: count, notes: count, waived: count }),
});

export type JobReport = z.infer<typeof ReportSchema>;

/** The keys that a report can have and the schema lacks: with one, this file does not compile. */
interface Lacks {
  readonly report: Lacking<Omit<Report, 'plan' | 'merged'>, JobReport>;
  readonly finding: Lacking<Finding, z.infer<typeof finding>>;
  readonly waived: Lacking<WaivedFinding, z.infer<typeof waived>>;
  readonly change: Lacking<Change, z.infer<typeof change>>;
  readonly connection: Lacking<ConnectionReport, z.infer<typeof connection>>;
  readonly verdict: Lacking<Verdict, z.infer<typeof verdict>>;
  readonly witness: Lacking<Witness, z.infer<typeof witness>>;
}
type Lacking<Whole, Read> = Exclude<keyof Whole, keyof Read>;

/** The two shapes are one: a report that was read is a report. */
export const asReport: [Lacks[keyof Lacks]] extends [never] ? (read: JobReport) => Report : never = (read) => read;
