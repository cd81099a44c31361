import { buildReport } from '../../../src/report/build.js';
import type { CommentInput } from '../../../src/report/comment/input.js';
import { sampleFinding } from '../sample.js';

/** A comment with one text in every place that a pull request controls. */
export function hostileInput(text: string): CommentInput {
  const statement = { file: text, index: 0, line: 3, sid: text };
  const request = { principal: text, action: text, resource: text, context: { [text]: text, list: [text, text] } };
  const witness = { ...request, statement, message: text };
  const refuted = { status: 'refuted', witnesses: [witness] } as const;
  const finding = sampleFinding({
    rule: text,
    message: text,
    fix: text,
    connection: text,
    connections: [text, text],
    file: text,
    sources: ['guardrail'],
    statement: 0,
    replacement: { Sid: text, Action: [text], Resource: text, Condition: { [text]: { [text]: text } } },
  });
  const report = buildReport({
    command: 'apply',
    findings: [finding],
    waived: [{ ...finding, reason: text, expires: text }],
    connections: [
      {
        name: text,
        method: 'iam-role',
        bucket: text,
        prefixes: [text],
        verdicts: {
          leastPrivilege: refuted,
          sufficiency: { status: 'undecided', reason: text },
          trust: { status: 'refuted', witnesses: [{ ...witness, principal: { Federated: text } }] },
        },
      },
    ],
    checked: { configs: [text], policies: 1, generated: 0 },
    failOn: 'error',
  });
  const step = {
    ...{ id: text, connection: text, resource: text, summary: text, operation: text },
    ...({ verb: 'update', target: 'permissions', effect: 'widens', reversible: false, done: false } as const),
    ...{ witness: request, requestId: text },
  };
  const example = { action: text, place: text, principal: text };
  return {
    report: {
      ...report,
      accessAnalyzer: { status: 'failed', reason: text },
      changes: [
        { connection: text, target: 'role', kind: 'unknown', resource: text, message: text, fix: text, needs: text },
      ],
      plan: {
        ...{ digest: text, configHash: text, steps: [step], status: 'stopped', continueWith: text },
        ...{ notes: [{ connection: text, text }], failure: { step: text, message: text }, left: [step] },
        verification: [{ operation: text, subject: text, status: 'failed', detail: text }],
      } as const,
    },
    config: [text],
    tag: `tag ${text}`,
    notes: [text],
    base: {
      trusted: 'base',
      settings: [{ key: text, connection: text, before: text, after: text }],
      access: (['undecided', 'widens', 'narrows', 'widens-and-narrows', 'added', 'removed', 'same'] as const).map(
        (effect) => ({ connection: text, effect, gained: [example], lost: [example], reason: text }),
      ),
    },
    links: { repositoryUrl: 'https://github.com/acme/infra', sha: '0'.repeat(40) },
  };
}
