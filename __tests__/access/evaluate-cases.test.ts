import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { evaluateTogether, type JointPolicies } from '../../src/access/evaluate/combine.js';
import { evaluate, type Decision, type DocumentKind } from '../../src/access/evaluate/evaluate.js';
import type { Request } from '../../src/access/request.js';
import { readDocument } from '../../src/policy/read.js';
import type { Json, PolicyDocument } from '../../src/policy/types.js';

interface SharedPart {
  readonly name: string;
  readonly rule: string;
  readonly source: string;
  readonly request: Request;
  readonly expected: Decision;
}

interface DocumentCase extends SharedPart {
  readonly kind: DocumentKind;
  readonly policies: readonly Json[];
}

type DocumentName = 'boundary' | 'trust' | 'bucketPolicy' | 'keyPolicy';

interface ConnectionCase extends SharedPart {
  readonly kind: 'connection';
  readonly connection: Omit<JointPolicies, 'permissions' | DocumentName> & {
    readonly permissions: readonly Json[];
  } & Partial<Readonly<Record<DocumentName, Json>>>;
}

type Case = DocumentCase | ConnectionCase;

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const tables = files.map((file) => ({
  file,
  cases: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[],
}));

describe.each(tables)('$file', ({ cases }) => {
  test.each(cases)('$name: $expected', (given) => {
    expect(decide(given)).toBe(given.expected);
  });
});

describe('the table of cases', () => {
  const all = tables.flatMap(({ cases }) => cases);

  test('has at least 150', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  test('says the rule and its source each time', () => {
    expect(all.filter(({ rule, source }) => rule === '' || source === '')).toEqual([]);
  });

  test('expects every decision somewhere', () => {
    expect(new Set(all.map(({ expected }) => expected))).toEqual(
      new Set(['allow', 'implicit-deny', 'explicit-deny', 'undecided']),
    );
  });
});

function decide(given: Case): Decision {
  if (given.kind !== 'connection')
    return evaluate(given.kind, given.policies.map(readDocument), given.request).decision;
  const { permissions, boundary, trust, bucketPolicy, keyPolicy, ...rest } = given.connection;
  const connection: JointPolicies = {
    ...rest,
    permissions: permissions.map(readDocument),
    boundary: read(boundary),
    trust: read(trust),
    bucketPolicy: read(bucketPolicy),
    keyPolicy: read(keyPolicy),
  };
  return evaluateTogether(connection, given.request).decision;
}

function read(json: Json | undefined): PolicyDocument | undefined {
  return json === undefined ? undefined : readDocument(json);
}
