import { describe, expect, test } from '@jest/globals';
import { IAM } from '@aws-sdk/client-iam';
import { S3 } from '@aws-sdk/client-s3';
import { STS } from '@aws-sdk/client-sts';
import { credentialsOf } from './aws-server.js';
import { describeAws } from './describe-aws.js';
import { ACCOUNT, administer, policyOf, reading, TRUST } from './world.js';

/** The layer itself: that it is as strict as AWS where moto is not. Sources: `facts` in the docstrings of the layer. */
describeAws('AWS for the tests', (aws) => {
  const settings = (account = ACCOUNT, region = 'us-east-1') => ({
    endpoint: aws().url,
    region,
    credentials: credentialsOf(account),
    maxAttempts: 1,
  });
  const bucket = { Bucket: 'acme' };

  describe('IAM', () => {
    test.each([
      [6_144, undefined],
      [6_145, /Cannot exceed quota for PolicySize: 6144/],
    ])('a managed policy of %d characters, white space not counted', async (length, refusal) => {
      const empty = policyOf({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::' });
      const document = empty.replace(':::', `:::${'x'.repeat(length - empty.length)}`).replace('{', '{\n    ');
      const creation = new IAM(settings()).createPolicy({ PolicyName: 'p', PolicyDocument: document });
      if (refusal === undefined) expect((await creation).Policy?.Arn).toBeDefined();
      else
        await expect(creation).rejects.toMatchObject({
          name: 'LimitExceededException',
          message: expect.stringMatching(refusal),
        });
    });

    test('a trust policy of more than 2,048 characters', async () => {
      const trust = TRUST.replace('"Effect"', `"Sid":"${'x'.repeat(2_048)}","Effect"`);
      const creation = new IAM(settings()).createRole({ RoleName: 'r', AssumeRolePolicyDocument: trust });
      await expect(creation).rejects.toThrow('Cannot exceed quota for ACLSizePerRole: 2048');
    });

    test('documents come URL-encoded', async () => {
      const iam = new IAM(settings());
      const document = reading('acme');
      const { Policy: policy } = await iam.createPolicy({ PolicyName: 'p', PolicyDocument: document });
      await iam.createRole({ RoleName: 'r', AssumeRolePolicyDocument: TRUST });
      await iam.putRolePolicy({ RoleName: 'r', PolicyName: 'i', PolicyDocument: document });
      const version = await iam.getPolicyVersion({ PolicyArn: policy?.Arn, VersionId: 'v1' });
      const inline = await iam.getRolePolicy({ RoleName: 'r', PolicyName: 'i' });
      const role = await iam.getRole({ RoleName: 'r' });
      const details = await iam.getAccountAuthorizationDetails({ Filter: ['Role', 'LocalManagedPolicy'] });
      const texts = [
        version.PolicyVersion?.Document,
        inline.PolicyDocument,
        details.RoleDetailList?.[0]?.RolePolicyList?.[0]?.PolicyDocument,
        details.Policies?.[0]?.PolicyVersionList?.[0]?.Document,
      ];
      for (const text of texts) {
        expect(text).toMatch(/^%7B%22Version%22%3A/);
        expect(decodeURIComponent(text ?? '')).toBe(document);
      }
      for (const text of [role.Role?.AssumeRolePolicyDocument, details.RoleDetailList?.[0]?.AssumeRolePolicyDocument]) {
        expect(text).toMatch(/^%7B/);
        expect(decodeURIComponent(text ?? '')).toBe(TRUST);
      }
    });

    test('a policy is not deleted while it is attached, bounds a role, or has other versions; it has five at most', async () => {
      const iam = new IAM(settings());
      const created = await iam.createPolicy({ PolicyName: 'p', PolicyDocument: reading('acme') });
      const policy = { PolicyArn: created.Policy?.Arn };
      await iam.createRole({ RoleName: 'r', AssumeRolePolicyDocument: TRUST });
      await iam.attachRolePolicy({ RoleName: 'r', ...policy });
      await expect(iam.deletePolicy(policy)).rejects.toMatchObject({ name: 'DeleteConflictException' });
      await iam.detachRolePolicy({ RoleName: 'r', ...policy });
      await iam.putRolePermissionsBoundary({ RoleName: 'r', PermissionsBoundary: policy.PolicyArn });
      await expect(iam.deletePolicy(policy)).rejects.toMatchObject({ name: 'DeleteConflictException' });
      await iam.deleteRolePermissionsBoundary({ RoleName: 'r' });
      for (let version = 2; version <= 5; version += 1)
        await iam.createPolicyVersion({ ...policy, PolicyDocument: reading('acme'), SetAsDefault: true });
      await expect(iam.createPolicyVersion({ ...policy, PolicyDocument: reading('acme') })).rejects.toMatchObject({
        name: 'LimitExceededException',
      });
      await expect(iam.deletePolicy(policy)).rejects.toMatchObject({ name: 'DeleteConflictException' });
      for (const VersionId of ['v1', 'v2', 'v3', 'v4']) await iam.deletePolicyVersion({ ...policy, VersionId });
      await iam.deletePolicy(policy);
    });

    test('a page holds as many entries as asked for, and all pages hold every one once', async () => {
      const iam = new IAM(settings());
      for (const name of ['a', 'b', 'c', 'd', 'e'])
        await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: TRUST });
      await iam.createPolicy({ PolicyName: 'p', PolicyDocument: reading('acme') });
      const names: string[] = [];
      const sizes: number[] = [];
      let Marker: string | undefined;
      do {
        const page = await iam.getAccountAuthorizationDetails({
          MaxItems: 2,
          Filter: ['Role', 'LocalManagedPolicy'],
          Marker,
        });
        const found = [
          ...(page.RoleDetailList ?? []).map((role) => role.RoleName),
          ...(page.Policies ?? []).map((policy) => policy.Arn),
        ];
        names.push(...found.map(String));
        sizes.push(found.length);
        Marker = page.IsTruncated === true ? page.Marker : undefined;
      } while (Marker !== undefined);
      expect(sizes).toEqual([2, 2, 2]);
      expect(names.sort()).toEqual(['a', `arn:aws:iam::${ACCOUNT}:policy/p`, 'b', 'c', 'd', 'e'].sort());
    });
  });

  describe('S3', () => {
    test('a new bucket has the settings of today', async () => {
      const s3 = new S3(settings());
      await s3.createBucket(bucket);
      const block = await s3.getPublicAccessBlock(bucket);
      expect(Object.values(block.PublicAccessBlockConfiguration ?? {})).toEqual([true, true, true, true]);
      const ownership = await s3.getBucketOwnershipControls(bucket);
      expect(ownership.OwnershipControls?.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
      const encryption = await s3.getBucketEncryption(bucket);
      expect(encryption.ServerSideEncryptionConfiguration?.Rules?.[0]).toMatchObject({
        ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
      });
    });

    test.each([
      ['that is no JSON', 'nonsense', 'MalformedPolicy'],
      [
        'about another bucket',
        reading('other').replace('"Effect"', '"Principal":{"AWS":"444455556666"},"Effect"'),
        'MalformedPolicy',
      ],
      [
        'that is public',
        policyOf({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme/*' }),
        'AccessDenied',
      ],
      [
        'of more than 20 KB',
        policyOf({
          Sid: 'x'.repeat(20_480),
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: 'arn:aws:s3:::acme/*',
        }),
        'PolicyTooLarge',
      ],
    ])('refuses a bucket policy %s', async (_, Policy, name) => {
      const s3 = new S3(settings());
      await s3.createBucket(bucket);
      await expect(s3.putBucketPolicy({ ...bucket, Policy })).rejects.toMatchObject({ name });
      await expect(s3.getBucketPolicy(bucket)).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' });
    });

    test('takes a public one where nothing blocks it, and blocks it by the account’s setting too', async () => {
      const s3 = new S3(settings());
      await s3.createBucket(bucket);
      await s3.deletePublicAccessBlock(bucket);
      const Policy = policyOf({
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme/*',
      });
      await s3.putBucketPolicy({ ...bucket, Policy });
      const PublicAccessBlockConfiguration = { BlockPublicPolicy: true };
      await administer(aws()).control.putPublicAccessBlock({ AccountId: ACCOUNT, PublicAccessBlockConfiguration });
      await expect(s3.putBucketPolicy({ ...bucket, Policy })).rejects.toMatchObject({ name: 'AccessDenied' });
    });

    test('asks for the owner and the region, and tells the region in every answer', async () => {
      await new S3(settings(ACCOUNT, 'eu-west-1')).createBucket({
        ...bucket,
        CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
      });
      const s3 = new S3(settings(ACCOUNT, 'eu-west-1'));
      await s3.getPublicAccessBlock({ ...bucket, ExpectedBucketOwner: ACCOUNT });
      const foreign = s3.getPublicAccessBlock({ ...bucket, ExpectedBucketOwner: '444455556666' });
      await expect(foreign).rejects.toMatchObject({ name: 'AccessDenied' });
      const stranger = new S3(settings('444455556666', 'eu-west-1'));
      await expect(stranger.getBucketPolicy(bucket)).rejects.toMatchObject({ name: 'MethodNotAllowed' });
      const elsewhere = new S3(settings()).headBucket(bucket);
      await expect(elsewhere).rejects.toMatchObject({ $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } } });
    });
  });

  describe('permissions, faults and hooks', () => {
    test('only what is allowed passes, tags need their own action, and the refusal names it', async () => {
      const iam = new IAM(settings());
      aws().allow(['iam:CreateRole']);
      const role = { RoleName: 'r', AssumeRolePolicyDocument: TRUST };
      await expect(iam.createRole({ ...role, Tags: [{ Key: 'a', Value: 'b' }] })).rejects.toThrow('iam:TagRole');
      await iam.createRole(role);
      await expect(iam.listRoles({})).rejects.toMatchObject({ name: 'AccessDenied' });
    });

    test('an operation that is in no table is refused', async () => {
      aws().allow(['iam:ListUsers']);
      await expect(new IAM(settings()).listUsers({})).resolves.toBeDefined();
      await expect(new IAM(settings()).listGroups({})).rejects.toMatchObject({ name: 'AccessDenied' });
    });

    test('the resource is the one that AWS decides on', async () => {
      const seen: string[] = [];
      await administer(aws()).iam.createRole({ RoleName: 'r', Path: '/coactive/', AssumeRolePolicyDocument: TRUST });
      await administer(aws()).s3.createBucket(bucket);
      aws().authorize(({ action, resource }) => seen.push(`${action} ${resource}`) > 0);
      const iam = new IAM(settings());
      await iam.getRole({ RoleName: 'r' });
      await iam.listRoles({});
      await iam.createPolicy({ PolicyName: 'p', Path: '/coactive/', PolicyDocument: reading('acme') });
      await new S3(settings()).getPublicAccessBlock(bucket);
      expect(seen).toEqual([
        `iam:GetRole arn:aws:iam::${ACCOUNT}:role/coactive/r`,
        'iam:ListRoles *',
        `iam:CreatePolicy arn:aws:iam::${ACCOUNT}:policy/coactive/p`,
        's3:GetBucketPublicAccessBlock arn:aws:s3:::acme',
      ]);
    });

    test('a fault befalls the calls that it is for, and no others', async () => {
      const iam = new IAM(settings());
      aws().inject({ operation: 'ListRoles', fault: 'throttle', from: 2, times: 1 });
      await iam.listRoles({});
      await expect(iam.listRoles({})).rejects.toMatchObject({ name: 'Throttling' });
      await iam.listRoles({});
      await iam.listPolicies({ Scope: 'Local' });
      expect(aws().operations()).toEqual(['ListRoles', 'ListRoles', 'ListRoles', 'ListPolicies']);
    });

    test('a run is killed right before or right after a write', async () => {
      const iam = new IAM(settings());
      const make = (name: string) => iam.createRole({ RoleName: name, AssumeRolePolicyDocument: TRUST });
      const names = async () =>
        ((await administer(aws()).iam.listRoles({})).Roles ?? []).map(({ RoleName }) => RoleName);
      aws().onBefore('CreateRole', () => aws().kill());
      await expect(make('before')).rejects.toThrow();
      await expect(iam.listRoles({})).rejects.toThrow();
      expect(await names()).toEqual([]);
      await aws().reset();
      aws().onAfter('CreateRole', () => aws().kill());
      await expect(make('after')).rejects.toThrow();
      await expect(iam.listRoles({})).rejects.toThrow();
      expect(await names()).toEqual(['after']);
      aws().revive();
      await iam.listRoles({});
    });

    test('accounts are told apart by access key and by assumed role', async () => {
      const sts = new STS(settings());
      expect((await sts.getCallerIdentity({})).Account).toBe(ACCOUNT);
      const { Credentials: given } = await sts.assumeRole({
        RoleArn: 'arn:aws:iam::444455556666:role/reader',
        RoleSessionName: 'test',
      });
      const credentials = {
        accessKeyId: given?.AccessKeyId ?? '',
        secretAccessKey: given?.SecretAccessKey ?? '',
        sessionToken: given?.SessionToken ?? '',
      };
      expect((await new STS({ ...settings(), credentials }).getCallerIdentity({})).Account).toBe('444455556666');
      const unknown = { accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' };
      await expect(new STS({ ...settings(), credentials: unknown }).getCallerIdentity({})).rejects.toMatchObject({
        name: 'InvalidClientTokenId',
      });
    });
  });
});
