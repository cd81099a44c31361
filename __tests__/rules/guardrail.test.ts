import { describe, expect, test } from '@jest/globals';
import { Watchdog } from '../../src/adapters/time-limit.js';
import type { Connection, Guardrail } from '../../src/config/connection.js';
import { evaluateGuardrails } from '../../src/rules/guardrail.js';
import { policyOf, sampleConnection } from './sample.js';

const limit = new Watchdog();
const PERMISSIONS = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] };

function guardrail(assert: string, when?: string): Guardrail {
  const rangeOf: Guardrail['origin']['rangeOf'] = ([key]) => ({
    line: key === 'when' ? 8 : 9,
    column: 1,
    endLine: 9,
    endColumn: 2,
  });
  return {
    id: 'acme-x',
    severity: 'warning',
    assert,
    ...(when && { when }),
    message: 'ours',
    origin: { file: 'g.yml', rangeOf },
  };
}

function evaluate(rule: Guardrail, ...connections: Partial<Connection>[]) {
  const subjects = (connections.length > 0 ? connections : [{}]).map((overrides) => ({
    connection: sampleConnection(overrides),
    policies: [policyOf(PERMISSIONS)],
  }));
  return evaluateGuardrails([rule], subjects, limit);
}

describe('a guardrail', () => {
  test.each([
    'size(connection.prefixes) > 0',
    'connection.account_id == "111122223333"',
    'connection.session_ttl_seconds <= 3600 && connection.role.max_session_duration == 3600',
    'connection.role.path.startsWith("/coactive/")',
    'policies.all(p, p.document.Statement.all(s, s.Effect == "Allow"))',
    'policies.exists(p, p.kind == "permissions" && p.file == "permissions.json")',
    '!has(connection.kms_key_arn)',
  ])('%s holds', async (assert) => {
    expect(await evaluate(guardrail(assert))).toEqual({ findings: [], problems: [] });
  });

  test('that does not hold is a finding at the connection', async () => {
    expect(await evaluate(guardrail('connection.adopt'))).toMatchObject({
      findings: [
        {
          rule: 'acme-x',
          severity: 'warning',
          message: 'ours',
          connection: 'media_archive',
          file: 'coactive.yml',
          sources: ['guardrail'],
        },
      ],
      problems: [],
    });
  });

  test('applies where `when` says, and not to absent connections', async () => {
    const rule = guardrail('false', 'connection.bucket == "acme-a"');
    const { findings } = await evaluate(
      rule,
      { bucket: 'acme-a', name: 'one' },
      { bucket: 'acme-b' },
      { bucket: 'acme-a', state: 'absent' },
    );
    expect(findings.map(({ connection }) => connection)).toEqual(['one']);
  });

  test('of which there are none loads nothing and runs nothing', async () => {
    const never = {
      run: (): boolean => {
        throw new Error('was run');
      },
    };
    expect(await evaluateGuardrails([], [], never)).toEqual({ findings: [], problems: [] });
  });
});

describe('an expression', () => {
  test.each([
    ['size(connection.prefixes', 'Expected'],
    ['bucket == "x"', 'Unknown variable: bucket (at character 1)'],
    ['size(connection.prefixes)', 'yields int, not true or false'],
    ['now() > 1', "no matching overload for 'now()'"],
    ['connection.name', 'it yields a string, not true or false'],
    ['connection.kms_key_arn != ""', 'ask with has(…) first'],
    ['connection.__proto__ == connection', 'No such key'],
    ['a'.repeat(10_001), 'more than 10000 characters'],
    [Array.from({ length: 2000 }, () => 'true').join(' && '), 'acme-x'],
  ])('%.40s is told as a problem at its line', async (assert, message) => {
    const { findings, problems } = await evaluate(guardrail(assert));
    expect(findings).toEqual([]);
    expect(problems).toMatchObject([{ file: 'g.yml', line: 9, message: expect.stringContaining(message) }]);
  });

  test('broken in `when` stands there', async () => {
    expect((await evaluate(guardrail('true', '1 +'))).problems).toMatchObject([{ line: 8 }]);
  });

  const prefixes = Array.from({ length: 3000 }, (_, index) => `p${String(index)}/`);
  const nested = 'connection.prefixes.all(a, connection.prefixes.all(b, connection.prefixes.all(c, a + b + c != "")))';

  test.each([
    ['nested macros', nested],
    ['a regular expression', `"${'a'.repeat(60)}!".matches("^(a+)+$")`],
  ])('that takes too long is stopped: %s', async (_, assert) => {
    const start = performance.now();
    const { problems } = await evaluate(guardrail(assert), { prefixes });
    expect(problems).toMatchObject([
      { message: expect.stringContaining('takes too long: stopped at "media_archive"') },
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('may take its time for each of many connections, but not without end', async () => {
    // A limit that stops each round after its first connection: every connection is decided once, in its own round.
    let rounds = 0;
    const impatient = {
      run: (_: number, task: () => void) => {
        rounds++;
        task();
        return false;
      },
    };
    const subject = { connection: sampleConnection(), policies: [] };
    const { findings } = await evaluateGuardrails([guardrail('false')], [subject, subject], impatient);
    expect([findings.length, rounds]).toEqual([2, 1]);
  });
});
