import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexLines, type Range } from '../../src/policy/range.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { POLICY_KINDS, type Policy, type PolicyKind } from '../../src/policy/types.js';
import type { Finding } from '../../src/report/finding.js';
import { RULES } from '../../src/rules/index.js';
import { Linter } from '../../src/rules/lint.js';
import { sampleConnection } from './sample.js';

/** Fixed, so that a failure comes back; another one now and then is welcome: NEVER_THROWS_SEED=7. */
const SEED = Number(process.env.NEVER_THROWS_SEED ?? 20_261_123);
const CASES = 10_000;

const WORDS = [
  ...[
    's3:GetObject',
    's3:*',
    '*',
    's3:ListBucket',
    'sts:AssumeRole',
    'kms:Decrypt',
    'S3:getobject',
    's3:',
    ':',
    's4:Get',
  ],
  ...[
    'arn:aws:s3:::acme-media',
    'arn:aws:s3:::acme-media/videos/*',
    'arn:aws:s3:::${aws:username}/*',
    'arn:',
    's3://acme-media',
  ],
  ...[
    'arn:aws:iam::863104360228:role/coactive-external-connections',
    'arn:aws:iam::863104360228:root',
    '863104360228',
    'AROAEXAMPLE',
  ],
  ...[
    'videos/*',
    'videos/',
    'true',
    'false',
    '10.0.0.0/8',
    '2001:db8::1/32',
    '2026-02-30',
    '1e999',
    'vpc-1',
    '${',
    '${}',
    "${a, 'b}",
  ],
  ...[
    '2012-10-17',
    '2008-10-17',
    'Allow',
    'Deny',
    '__proto__',
    'constructor',
    'toString',
    '',
    '\u0000',
    '\ud800',
    '💾',
    '\u2028',
    '\u202e',
  ],
];
const OPERATORS = [
  ...[
    'StringEquals',
    'StringLike',
    'StringNotLike',
    'ForAllValues:StringLike',
    'ForAnyValue:StringEquals',
    'StringLikeIfExists',
  ],
  ...[
    'ArnLike',
    'ArnNotEquals',
    'IpAddress',
    'NotIpAddress',
    'Bool',
    'Null',
    'NullIfExists',
    'ForAnyValue:Null',
    'NumericLessThan',
  ],
  ...['DateGreaterThan', 'BinaryEquals', 'StringMatches', '__proto__', 'constructor', ''],
];
const KEYS = [
  ...[
    's3:prefix',
    'S3:Prefix',
    'aws:SourceIp',
    'aws:PrincipalOrgID',
    'aws:PrincipalArn',
    'aws:TagKeys',
    'aws:ResourceTag/a',
  ],
  ...[
    'aws:ResourceTag',
    'aws:VpcSourceIp',
    'sts:ExternalId',
    'kms:ViaService',
    'kms:EncryptionContext:aws:s3:arn',
    'aws:ARN',
  ],
  ...[
    'aws:CurrentTime',
    'aws:SecureTransport',
    'token.actions.githubusercontent.com:sub',
    'prefix',
    ':',
    '__proto__',
    's4:x',
    '',
  ],
];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...WORDS),
        fc.oneof({ weight: 19, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(5_000) }),
      )
      .map(([word, times]) => word.repeat(times).slice(0, 20_000)),
  },
);
const wrong = fc.jsonValue({ maxDepth: 2 });
const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: wrong });
const texts = mostly(fc.oneof(text, fc.array(mostly(text), { maxLength: 4 })));
/** An object whose keys are own properties, `__proto__` too. */
const objectOf = (key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(key, value), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));

const principal = mostly(
  fc.oneof(
    fc.constant('*'),
    objectOf(fc.constantFrom('AWS', 'Service', 'Federated', 'CanonicalUser', '__proto__'), texts),
  ),
);
const condition = mostly(objectOf(fc.constantFrom(...OPERATORS), mostly(objectOf(fc.constantFrom(...KEYS), texts))));
const statement = fc
  .record(
    {
      ...{
        Sid: mostly(text),
        Effect: mostly(fc.constantFrom('Allow', 'Deny')),
        Principal: principal,
        NotPrincipal: principal,
      },
      ...{ Action: texts, NotAction: texts, Resource: texts, NotResource: texts, Condition: condition },
    },
    { requiredKeys: [] },
  )
  // A few elements of nearly every statement, so that the rules get past their first look.
  .chain((elements) =>
    fc
      .record({ Effect: fc.constantFrom('Allow', 'Deny'), Action: texts, Resource: texts })
      .map((usual) => ({ ...usual, ...elements })),
  );
const policyShaped = mostly(
  fc.record(
    {
      Version: mostly(fc.constantFrom('2012-10-17', '2008-10-17')),
      Id: mostly(text),
      Statement: mostly(fc.oneof(statement, fc.array(mostly(statement), { maxLength: 3 }))),
      __proto__: wrong,
    },
    { requiredKeys: ['Statement'] },
  ),
);

/** Texts: documents as an editor may leave them, cut off or doubled, and any text at all. */
const documentText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(policyShaped, fc.constantFrom(0, 2))
      .map(([json, indent]) => JSON.stringify(json, null, indent)),
  },
  { weight: 2, arbitrary: fc.json({ maxDepth: 5 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(policyShaped, fc.nat(), fc.constantFrom('', '"', '{', ',', '\ufeff', '}'))
      .map(([json, at, with_]) => {
        const whole = JSON.stringify(json);
        const cut = at % (whole.length + 1);
        return whole.slice(0, cut) + with_ + whole.slice(cut + 1);
      }),
  },
);

const linter = new Linter(RULES);

/** Everything that the linter says of one document, alone and with a connection. */
function lint(policy: Policy, kind: PolicyKind): Finding[] {
  const connection = sampleConnection({}, kind);
  return [
    ...linter.lintPolicy(policy),
    ...linter.lintConnection({ connection, policies: [policy] }).filter(({ file }) => file === policy.file),
  ];
}

/** Whether a range begins at or before its end, and neither lies outside of the text, whose last position is `whole`'s end. */
function isInside(range: Range, whole: Range): boolean {
  return (
    range.line >= 1 &&
    range.column >= 1 &&
    isOrdered(range.line, range.column, range.endLine, range.endColumn) &&
    isOrdered(range.endLine, range.endColumn, whole.endLine, whole.endColumn)
  );
}

function isOrdered(line: number, column: number, laterLine: number, laterColumn: number): boolean {
  return line < laterLine || (line === laterLine && column <= laterColumn);
}

test(`neither the parser nor any rule throws, and every finding lies in its document (${String(CASES)} cases)`, () => {
  const seen = { parsed: 0, refused: 0, findings: 0, rules: new Set<string>() };
  fc.assert(
    fc.property(documentText, fc.constantFrom(...POLICY_KINDS), (content, kind) => {
      const result = parsePolicy(content, kind, 'policy.json');
      if ('problem' in result) {
        seen.refused++;
        expect(result.problem.offset).toBeGreaterThanOrEqual(0);
        expect(result.problem.offset + result.problem.length).toBeLessThanOrEqual(content.length);
        expect(result.problem.message).not.toBe('');
        return;
      }
      seen.parsed++;
      const findings = lint(result.policy, kind);
      for (const { rule } of findings) seen.rules.add(rule);
      seen.findings += findings.length;
      const whole = indexLines(content)(0, content.length);
      expect(findings.filter((finding) => !isInside(finding, whole))).toEqual([]);
    }),
    { seed: SEED, numRuns: CASES },
  );
  process.stdout.write(
    `never-throws: seed ${String(SEED)}, ${String(seen.parsed)} documents, ${String(seen.refused)} refused, ` +
      `${String(seen.findings)} findings of ${String(seen.rules.size)} rules\n`,
  );
  // A generator that makes only what the first look refuses would prove nothing.
  expect(seen.parsed).toBeGreaterThan(CASES / 2);
  expect(seen.refused).toBeGreaterThan(CASES / 50);
  expect(seen.rules.size).toBeGreaterThan(RULES.length / 2);
}, 600_000);
