import { AccessAnalyzer } from '@aws-sdk/client-accessanalyzer';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AwsPolicyAnalyzer } from '../../../src/adapters/aws/access-analyzer.js';
import { ConfigError, ServiceError } from '../../../src/errors.js';
import { AskOnce } from '../../../src/jobs/ask-once.js';
import type { AnalyzerDocument } from '../../../src/ports.js';
import { AccessAnalyzerServer, type WireError, type WireFinding } from '../../peers/access-analyzer-server.js';
import { pythonOrSkip } from '../../aws/moto-environment.js';

// Processes, retries and the first load of the SDK take long on a busy machine.
jest.setTimeout(60_000);

/** The real SDK against the documented protocol. */
const python = await pythonOrSkip('Access Analyzer by its adapter');
const withModel = python === undefined ? describe.skip : describe;

const SECRET = 'very-secret-access-key';
const TOKEN = 'very-secret-session-token';
const TEXT = '{\n  "Version": "2012-10-17",\n  "Statement": []\n}\n';
const document = (kind: AnalyzerDocument['kind'], text = TEXT): AnalyzerDocument => ({ kind, text });

/** AWS's own example of an answer (terraform-iam-policy-validator, example report 3). */
const INVALID_ACTION: WireFinding = {
  findingDetails: 'The action s3:ListBuckets does not exist. Did you mean s3:ListAllMyBuckets?',
  findingType: 'ERROR',
  issueCode: 'INVALID_ACTION',
  learnMoreLink:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action',
  locations: [
    {
      path: [{ value: 'Statement' }, { value: 'Action' }],
      span: { start: { line: 9, column: 18, offset: 181 }, end: { line: 9, column: 34, offset: 197 } },
    },
  ],
};

withModel('IAM Access Analyzer', () => {
  let server: AccessAnalyzerServer;
  let analyzer: AwsPolicyAnalyzer;
  let client: AccessAnalyzer;

  beforeAll(async () => {
    server = await AccessAnalyzerServer.start(python ?? '');
  });
  afterAll(() => server.stop());
  afterEach(() => {
    client.destroy();
    server.reset();
  });

  function connect(retries: { readonly maxAttempts?: number } = {}): AwsPolicyAnalyzer {
    client = new AccessAnalyzer({
      region: 'eu-central-1',
      endpoint: server.url,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: SECRET, sessionToken: TOKEN },
      maxAttempts: retries.maxAttempts ?? 10,
      retryMode: 'adaptive',
    });
    return (analyzer = new AwsPolicyAnalyzer(client, 'eu-central-1'));
  }

  describe('ValidatePolicy', () => {
    test.each([
      ['permissions', { policyType: 'IDENTITY_POLICY' }],
      ['boundary', { policyType: 'IDENTITY_POLICY' }],
      ['trust', { policyType: 'RESOURCE_POLICY', validatePolicyResourceType: 'AWS::IAM::AssumeRolePolicyDocument' }],
      ['bucket', { policyType: 'RESOURCE_POLICY', validatePolicyResourceType: 'AWS::S3::Bucket' }],
      ['key', { policyType: 'RESOURCE_POLICY' }],
    ] satisfies [AnalyzerDocument['kind'], object][])(
      'is asked about a %s document in the words of AWS, the text verbatim',
      async (kind, words) => {
        expect(await connect().validate(document(kind))).toEqual({ findings: [] });
        expect(server.asked).toMatchObject([{ operation: 'ValidatePolicy', region: 'eu-central-1' }]);
        expect(server.asked[0]?.params).toEqual({ locale: 'EN', policyDocument: TEXT, ...words });
        expect(server.refused).toEqual([]);
      },
    );

    test('places count from 1 in both directions, the end is exclusive', async () => {
      server.script.validate = () => [INVALID_ACTION];
      const answer = await connect().validate(document('permissions'));
      expect(answer).toEqual({
        findings: [
          {
            code: 'INVALID_ACTION',
            type: 'ERROR',
            message: INVALID_ACTION.findingDetails,
            link: INVALID_ACTION.learnMoreLink,
            places: [{ range: { line: 9, column: 19, endLine: 9, endColumn: 35 }, path: ['Statement', 'Action'] }],
          },
        ],
      });
    });

    test('a finding without a place, with two, and with every kind of path element', async () => {
      const span = { start: { line: 3, column: 0, offset: 9 }, end: { line: 4, column: 2, offset: 19 } };
      const index = { path: [{ value: 'Statement' }, { index: 1 }, { value: 'Action' }, { index: 0 }], span };
      const key = {
        path: [{ value: 'Statement' }, { index: 0 }, { key: 'Condition' }, { substring: { start: 1, length: 2 } }],
        span,
      };
      server.script.validate = () => [
        { ...INVALID_ACTION, locations: [] },
        { ...INVALID_ACTION, locations: [index, key] },
      ];
      const answer = await connect().validate(document('permissions'));
      const range = { line: 3, column: 1, endLine: 4, endColumn: 3 };
      expect(answer).toMatchObject({
        findings: [
          { places: [] },
          {
            places: [
              { range, path: ['Statement', 1, 'Action', 0] },
              { range, path: ['Statement', 0, 'Condition'] },
            ],
          },
        ],
      });
    });

    test('all pages are read, each token given back as it was', async () => {
      const findings = Array.from({ length: 7 }, (_, index) => ({ ...INVALID_ACTION, issueCode: `CODE_${index}` }));
      server.script.validate = () => findings;
      server.pageSize = 3;
      const answer = await connect().validate(document('trust'));
      expect('findings' in answer && answer.findings.map(({ code }) => code)).toEqual(
        findings.map(({ issueCode }) => issueCode),
      );
      expect(server.asked).toHaveLength(3);
      expect(server.refused).toEqual([]);
    });

    test('what AWS says of one document alone is no failure', async () => {
      server.script.fail = () => ({ status: 400, type: 'ValidationException', message: 'too strange' });
      expect(await connect().validate(document('key'))).toEqual({ problem: 'ValidationException: too strange' });
    });
  });

  describe('the custom checks', () => {
    test('are asked in the words of AWS', async () => {
      connect();
      const existing = '{"Version":"2012-10-17","Statement":[]}';
      await analyzer.checkNoNewAccess(document('permissions'), existing);
      await analyzer.checkAccessNotGranted(document('permissions'), ['s3:PutObject', 'iam:PassRole']);
      await analyzer.checkNoPublicAccess(document('bucket'));
      await analyzer.checkNoPublicAccess(document('trust'));
      expect(server.asked.map(({ operation, params }) => [operation, params])).toEqual([
        [
          'CheckNoNewAccess',
          { newPolicyDocument: TEXT, existingPolicyDocument: existing, policyType: 'IDENTITY_POLICY' },
        ],
        [
          'CheckAccessNotGranted',
          {
            policyDocument: TEXT,
            access: [{ actions: ['s3:PutObject', 'iam:PassRole'] }],
            policyType: 'IDENTITY_POLICY',
          },
        ],
        ['CheckNoPublicAccess', { policyDocument: TEXT, resourceType: 'AWS::S3::Bucket' }],
        ['CheckNoPublicAccess', { policyDocument: TEXT, resourceType: 'AWS::IAM::AssumeRolePolicyDocument' }],
      ]);
      expect(server.refused).toEqual([]);
    });

    test('a FAIL has its reasons', async () => {
      const description = 'Public access granted in the following statement with sid: Bob.';
      server.script.check = () => ({
        result: 'FAIL',
        message: 'The resource policy grants public access for the given resource type.',
        reasons: [{ description, statementIndex: 0, statementId: 'Bob' }],
      });
      expect(await connect().checkNoPublicAccess(document('bucket'))).toEqual({
        result: 'FAIL',
        message: 'The resource policy grants public access for the given resource type.',
        reasons: [{ description, statement: 0, sid: 'Bob' }],
      });
    });

    test.each([
      ['InvalidParameterException', 400],
      ['ValidationException', 400],
      ['UnprocessableEntityException', 422],
    ])('%s is about the document alone', async (type, status) => {
      server.script.fail = () => ({ status, type, message: 'not this one' });
      expect(await connect({ maxAttempts: 1 }).checkNoPublicAccess(document('bucket'))).toEqual({
        problem: `${type}: not this one`,
      });
    });
  });

  describe('refusals and failures', () => {
    async function failing(error: WireError): Promise<unknown> {
      server.script.fail = () => error;
      return await connect({ maxAttempts: 2 })
        .checkNoNewAccess(document('trust'), '{}')
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
    }

    test('a missing permission is named, as the user’s to repair', async () => {
      const error = await failing({ status: 403, type: 'AccessDeniedException', message: 'User is not authorized' });
      expect(error).toBeInstanceOf(ConfigError);
      const { problems } = error as ConfigError;
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain('access-analyzer:CheckNoNewAccess');
      expect(problems[0]?.fix).toContain('allow access-analyzer:CheckNoNewAccess');
      expect(server.asked).toHaveLength(1);
    });

    test.each(['ExpiredTokenException', 'UnrecognizedClientException', 'InvalidSignatureException'])(
      '%s is about the credentials, and what AWS quotes of them is not repeated',
      async (type) => {
        const error = await failing({ status: 403, type, message: `x-amz-security-token:${TOKEN}` });
        expect(error).toBeInstanceOf(ConfigError);
        expect(JSON.stringify(error)).not.toContain(TOKEN);
        expect((error as ConfigError).message).not.toContain(TOKEN);
        expect((error as ConfigError).message).toContain(type);
      },
    );

    test('500 is retried, and then a failed service', async () => {
      const error = await failing({ status: 500, type: 'InternalServerException', message: 'sorry' });
      expect(error).toBeInstanceOf(ServiceError);
      expect((error as ServiceError).message).toContain(
        'CheckNoNewAccess failed for IAM Access Analyzer in eu-central-1',
      );
      expect(server.asked).toHaveLength(2);
    });

    test('a server that gives pages without end is a failed service', async () => {
      server.script.validate = () => Array.from({ length: 1_000 }, () => INVALID_ACTION);
      server.pageSize = 1;
      await expect(connect().validate(document('trust'))).rejects.toBeInstanceOf(ServiceError);
    });
  });

  test('throttling: comes back, no sooner than AWS says', async () => {
    server.script.fail = (_, before) =>
      before === 0
        ? { status: 429, type: 'ThrottlingException', message: 'slow down', retryAfterSeconds: 1 }
        : undefined;
    expect(await connect().validate(document('bucket'))).toEqual({ findings: [] });
    const [first, second, ...further] = server.asked;
    expect(further).toEqual([]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  test('many questions at once: five at most, each once, all answered through throttling', async () => {
    server.delayMs = 20;
    server.script.fail = (_, before) =>
      before % 7 === 3 ? { status: 429, type: 'ThrottlingException', message: 'slow down' } : undefined;
    connect();
    const questions = new AskOnce(5);
    const texts = Array.from({ length: 24 }, (_, index) => TEXT.replace('[]', `[${index % 12}]`));
    const answers = await Promise.all(
      texts.map((text) => questions.ask(text, () => analyzer.validate(document('bucket', text)))),
    );
    expect(answers).toEqual(texts.map(() => ({ findings: [] })));
    expect(server.mostAtOnce).toBeLessThanOrEqual(5);
    expect(server.mostAtOnce).toBeGreaterThan(1);
    const answered = server.asked.filter((_, index) => index % 7 !== 3);
    expect(answered).toHaveLength(12);
  });
});

withModel('the test server', () => {
  let server: AccessAnalyzerServer;
  beforeAll(async () => {
    server = await AccessAnalyzerServer.start(python ?? '');
  });
  afterAll(() => server.stop());
  afterEach(() => server.reset());

  const authorization =
    'AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/access-analyzer/aws4_request, SignedHeaders=host';
  const post = (path: string, body: object, headers: Record<string, string> = { authorization }) =>
    fetch(`${server.url}${path}`, { method: 'POST', body: JSON.stringify(body), headers });

  test.each([
    ['a policy type that is none', '/policy/validation', { policyDocument: '{}', policyType: 'IDENTITY' }],
    ['a missing document', '/policy/validation', { policyType: 'IDENTITY_POLICY' }],
    ['an unknown member', '/policy/validation', { policyDocument: '{}', policyType: 'IDENTITY_POLICY', kind: 'x' }],
    ['an unknown query', '/policy/validation?page=1', { policyDocument: '{}', policyType: 'IDENTITY_POLICY' }],
    [
      'a type of the other operation',
      '/policy/check-no-new-access',
      {
        newPolicyDocument: '{}',
        existingPolicyDocument: '{}',
        policyType: 'SERVICE_CONTROL_POLICY',
      },
    ],
    [
      'two accesses',
      '/policy/check-access-not-granted',
      {
        policyDocument: '{}',
        policyType: 'IDENTITY_POLICY',
        access: [{ actions: ['s3:PutObject'] }, { actions: ['s3:PutObject'] }],
      },
    ],
    [
      'more than 100 actions',
      '/policy/check-access-not-granted',
      {
        policyDocument: '{}',
        policyType: 'IDENTITY_POLICY',
        access: [{ actions: Array.from({ length: 101 }, () => 's3:PutObject') }],
      },
    ],
    [
      'a resource type for an identity policy',
      '/policy/validation',
      {
        policyDocument: '{}',
        policyType: 'IDENTITY_POLICY',
        validatePolicyResourceType: 'AWS::S3::Bucket',
      },
    ],
  ])('refuses %s, as AWS does', async (_, path, body) => {
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-errortype')).toBe('ValidationException');
    expect(server.refused).toHaveLength(1);
  });

  test('refuses what is not signed for this service, and paths that no operation has', async () => {
    expect((await post('/policy/validation', {}, {})).status).toBe(403);
    expect((await post('/policy/validate', {})).status).toBe(404);
  });
});
