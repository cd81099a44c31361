import { describe, expect, test } from '@jest/globals';
import { evaluateTogether, type JointPolicies } from '../../src/access/evaluate/combine.js';
import { evaluate, type Decision, type DocumentKind } from '../../src/access/evaluate/evaluate.js';
import { prove } from '../../src/access/prove.js';
import type { Request } from '../../src/access/request.js';
import { judgeAccess } from '../../src/access/verdicts.js';
import { witnessHints } from '../../src/access/witness-hints.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { readDocument } from '../../src/policy/read.js';
import type { Json, Policy, PolicyDocument, PolicyKind } from '../../src/policy/types.js';
import { tables, type SharedPart } from './cases.js';

interface DocumentCase extends SharedPart {
  readonly kind: DocumentKind;
  /** A text is read as a file is. */
  readonly policies: readonly Json[];
  readonly request: Request;
}

type DocumentName = 'boundary' | 'trust' | 'bucketPolicy' | 'keyPolicy';

interface ConnectionCase extends SharedPart {
  readonly kind: 'connection';
  readonly connection: Omit<JointPolicies, 'permissions' | DocumentName> & {
    readonly permissions: readonly Json[];
  } & Partial<Readonly<Record<DocumentName, Json>>>;
  readonly request: Request;
}

/** What is decided of a declared connection over all requests that Coactive sends. */
interface VerdictCase extends SharedPart {
  readonly kind: 'verdict';
  readonly question: 'leastPrivilege' | 'sufficiency' | 'trust';
  readonly connection: {
    readonly method: 'iam-role' | 'bucket-policy';
    readonly accountId: string;
    readonly region: string;
    readonly bucket: string;
    readonly prefixes: readonly string[];
    readonly roleArn: string;
    readonly organizationId?: string;
    readonly kmsKeyArn?: string;
    readonly permissions: readonly Json[];
  } & Partial<Readonly<Record<DocumentName, Json>>>;
}

/** Whether one document allows nothing beyond another. */
interface InclusionCase extends SharedPart {
  readonly kind: 'inclusion';
  readonly documents: DocumentKind;
  readonly policy: Json;
  readonly within: Json;
  /** What the witness has to be, in part. */
  readonly witness?: Partial<Request>;
}

type Case = DocumentCase | ConnectionCase | VerdictCase | InclusionCase;

const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';

describe.each(tables)('$file', ({ cases }) => {
  test.each(cases as readonly Case[])('$name: $expected', (given) => {
    switch (given.kind) {
      case 'connection':
        expect(decideTogether(given)).toBe(given.expected);
        break;
      case 'verdict':
        expect(judge(given)).toBe(given.expected);
        break;
      case 'inclusion': {
        const { documents: kind, policy, within, witness } = given;
        const hints = witnessHints();
        const answer = prove({ kind, policy: readDocument(policy), within: readDocument(within), hints });
        expect(answer.status).toBe(given.expected);
        if (witness !== undefined) expect(answer).toMatchObject({ witness });
        break;
      }
      default:
        expect(decide(given)).toBe(given.expected);
    }
  });
});

describe('the table of cases', () => {
  test('expects every decision and every verdict somewhere', () => {
    expect(new Set(tables.flatMap(({ cases }) => cases.map(({ expected }) => expected)))).toEqual(
      new Set(['allow', 'implicit-deny', 'explicit-deny', 'undecided', 'refused', 'proved', 'refuted']),
    );
  });
});

function decide({ kind, policies, request }: DocumentCase): Decision | 'refused' {
  const documents: PolicyDocument[] = [];
  for (const json of policies) {
    if (typeof json !== 'string') documents.push(readDocument(json));
    else {
      const parsed = parsePolicy(json, 'permissions', 'case.json');
      if ('problem' in parsed) return 'refused';
      documents.push(parsed.policy);
    }
  }
  return evaluate(kind, documents, request).decision;
}

function decideTogether({ connection: given, request }: ConnectionCase): Decision {
  const { permissions, boundary, trust, bucketPolicy, keyPolicy, ...rest } = given;
  const connection: JointPolicies = {
    ...rest,
    permissions: permissions.map(readDocument),
    boundary: read(boundary),
    trust: read(trust),
    bucketPolicy: read(bucketPolicy),
    keyPolicy: read(keyPolicy),
  };
  return evaluateTogether(connection, request).decision;
}

function judge({ question, connection }: VerdictCase): string {
  const { permissions, boundary, trust, bucketPolicy, keyPolicy, ...rest } = connection;
  const verdicts = judgeAccess({
    ...rest,
    partition: 'aws',
    coactiveRoleArn: COACTIVE,
    allowActions: [],
    allowBucketListing: false,
    permissions: permissions.map((json) => policy('permissions', json)),
    boundary: boundary === undefined ? undefined : policy('boundary', boundary),
    trust: trust === undefined ? undefined : policy('trust', trust),
    bucketPolicy: bucketPolicy === undefined ? undefined : policy('bucket', bucketPolicy),
    keyPolicy: keyPolicy === undefined ? undefined : policy('key', keyPolicy),
  });
  return verdicts[question].status;
}

function policy(kind: PolicyKind, json: Json): Policy {
  return { kind, file: `${kind}.json`, text: JSON.stringify(json), json, generated: false, ...readDocument(json) };
}

function read(json: Json | undefined): PolicyDocument | undefined {
  return json === undefined ? undefined : readDocument(json);
}
