import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.js';
import { RULES } from '../../src/rules/index.js';
import { Linter } from '../../src/rules/lint.js';
import type { Finding } from '../../src/report/finding.js';
import type { PolicyKind } from '../../src/policy/types.js';
import { COACTIVE_ROLE, sampleConnection } from './sample.js';

/** The policy of Coactive's guide, with the bucket and prefix filled in, and the trust that its fourth step makes. */
const PERMISSIONS = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "s3:Get*",
        "s3:List*"
      ],
      "Resource": [
        "arn:aws:s3:::acme-media",
        "arn:aws:s3:::acme-media/videos/*"
      ]
    }
  ]
}
`;

const TRUST = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::863104360228:root"
      },
      "Action": "sts:AssumeRole",
      "Condition": {}
    }
  ]
}
`;

function read(text: string, kind: PolicyKind) {
  const parsed = parsePolicy(text, kind, `${kind}.json`);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.policy;
}

function lint(): Finding[] {
  const policies = [read(PERMISSIONS, 'permissions'), read(TRUST, 'trust')];
  const linter = new Linter(RULES);
  return [
    ...policies.flatMap((policy) => linter.lintPolicy(policy)),
    ...linter.lintConnection({ connection: sampleConnection(), policies }),
  ];
}

const at = (rule: string): string[] =>
  lint()
    .filter((finding) => finding.rule === rule)
    .map(({ file, line, column, severity }) => `${severity} ${file}:${String(line)}:${String(column)}`);

describe("the policy of Coactive's guide", () => {
  test('each wildcard is named at its line', () => {
    expect(at('no-wildcard-action')).toEqual(['error permissions.json:7:9', 'error permissions.json:8:9']);
  });

  test('what s3:Get* reads too much is named: policy, ACL, logging, replication, notification, versions', () => {
    expect(at('excess-action')).toEqual(['error permissions.json:7:9', 'error permissions.json:8:9']);
    const [get = '', list = ''] = lint()
      .filter(({ rule }) => rule === 'excess-action')
      .map(({ message }) => message);
    for (const action of [
      's3:GetBucketPolicy',
      's3:GetBucketAcl',
      's3:GetBucketLogging',
      's3:GetReplicationConfiguration',
      's3:GetBucketNotification',
      's3:GetObjectVersion',
    ]) {
      expect(get).toContain(`(${action})`);
    }
    expect(get).toMatch(/ and \d+ more\.$/);
    expect(list).toContain('(s3:ListBucketVersions)');
    // It works on no bucket, so the statement does not grant it.
    expect(list).not.toContain('s3:ListAllMyBuckets');
  });

  test('listing is held to no prefix', () => {
    expect(at('list-without-prefix')).toEqual(['error permissions.json:8:9']);
  });

  test('the whole account is trusted, and the confused deputy is noted', () => {
    expect(at('trust-whole-account')).toEqual(['error trust.json:7:16']);
    expect(at('confused-deputy')).toEqual(['note trust.json:7:16']);
    expect(lint().find(({ rule }) => rule === 'trust-whole-account')?.message).toContain('863104360228');
  });

  test('nobody is told to add an external id', () => {
    const advice = lint().map(({ fix = '', replacement = null }) => `${fix} ${JSON.stringify(replacement)}`);
    expect(advice.join('\n')).not.toMatch(/ExternalId/i);
  });

  test('no other error is found in it', () => {
    const known = new Set(['no-wildcard-action', 'excess-action', 'list-without-prefix', 'trust-whole-account']);
    const others = lint().filter(({ rule, severity }) => severity === 'error' && !known.has(rule));
    expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test('with the replacements put in place the wildcards are gone', () => {
    const [finding] = lint().filter(({ rule }) => rule === 'no-wildcard-action');
    expect(finding?.replacement).toEqual({
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/videos/*'],
    });
    const trust = lint().find(({ rule }) => rule === 'trust-whole-account')?.replacement;
    expect(trust).toEqual({
      Effect: 'Allow',
      Principal: { AWS: COACTIVE_ROLE },
      Action: 'sts:AssumeRole',
    });
  });
});
