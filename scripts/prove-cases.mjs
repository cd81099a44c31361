/** The questions that the speed of `prove` is measured with; docs/proof.md promises it for these sizes. */

/** Pairs of the size that templates have: 2 to 4 statements, all texts different from pair to pair. */
export function templatePair(i) {
  const bucket = `acme-bucket-${i}`;
  const role = `arn:aws:iam::863104360228:role/external-${i % 50}`;
  const arn = `arn:aws:s3:::${bucket}`;
  const list = {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: arn,
    Condition: { StringLike: { 's3:prefix': [`team-${i}/*`, `shared-${i}/*`] } },
  };
  const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: [`${arn}/team-${i}/*`, `${arn}/shared-${i}/*`] };
  const tls = {
    Effect: 'Deny',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const version = '2012-10-17';
  const document = (...statements) => ({ Version: version, Statement: statements });
  switch (i % 5) {
    case 0:
      return {
        id: String(i),
        kind: 'identity',
        policy: document(list, read),
        within: document(list, { ...read, Action: ['s3:GetObject', 's3:GetBucketLocation'] }),
      };
    case 1:
      return {
        id: String(i),
        kind: 'identity',
        policy: document({ ...read, Action: ['s3:Get*', 's3:List*'] }, list),
        within: document(list, read),
      };
    case 2: {
      const principal = { Principal: { AWS: role } };
      const own = document({ ...list, ...principal }, { ...read, ...principal }, { ...tls, Principal: '*' });
      return {
        id: String(i),
        kind: 'resource',
        policy: own,
        within: document({ ...list, ...principal }, { ...read, ...principal }),
      };
    }
    case 3: {
      const trust = (who) => document({ Effect: 'Allow', Principal: { AWS: who }, Action: 'sts:AssumeRole' });
      return { id: String(i), kind: 'trust', policy: trust('863104360228'), within: trust(role) };
    }
    default:
      return {
        id: String(i),
        kind: 'identity',
        policy: document(list, { ...read, Resource: `${arn}/team-${i}*` }, tls),
        within: document(list, read, tls),
      };
  }
}

/** The same pair, no statement of which stands in both documents in the same words: actions and keys are in another case. */
export function rewordedPair(i) {
  const pair = templatePair(i);
  const recase = (_, service, name) => `"${service.toUpperCase()}:${name}"`;
  const policy = JSON.parse(JSON.stringify(pair.policy).replace(/"(s3|sts|aws):([A-Za-z*]+)"/g, recase));
  return { ...pair, policy };
}

/** A policy at IAM's limit: many buckets, prefixes and conditions. */
export function longPolicyPair() {
  const statements = [];
  for (let i = 0; JSON.stringify(statements).length < 6_000; i++) {
    const arn = `arn:aws:s3:::acme-media-archive-${i}`;
    statements.push({
      Sid: `Read${i}`,
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: [`${arn}/videos/*`, `${arn}/images/20??/*`],
    });
    statements.push({
      Sid: `List${i}`,
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: arn,
      Condition: { StringLike: { 's3:prefix': ['videos/*', 'images/*'] } },
    });
  }
  const contract = [
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media-archive-0/*' },
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetObjectTagging', 's3:List*'], Resource: 'arn:aws:s3:::acme-*' },
  ];
  return {
    kind: 'identity',
    policy: { Version: '2012-10-17', Statement: statements },
    within: { Version: '2012-10-17', Statement: contract },
  };
}

/**
 * A bucket policy at S3's limit: as many partners, each with a condition, and denies for all; against one that also allows
 * them versions, so that no statement is the same.
 */
export function bucketPolicyPair() {
  const arn = 'arn:aws:s3:::acme-shared-media';
  const statements = (width) =>
    Array.from({ length: 60 }, (_, i) => {
      const account = String(100_000_000_000 + i);
      if (i % 15 === 14)
        return {
          Sid: `Deny${i}`,
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [arn, `${arn}/*`],
          Condition: {
            StringNotEquals: { 'aws:PrincipalOrgID': [`o-a1b2c3d4e${i}`] },
            Bool: { 'aws:PrincipalIsAWSService': 'false' },
            StringLike: { 'aws:UserAgent': `agent-${i}*` },
          },
        };
      return {
        Sid: `Partner${i}ReadsItsOwnPrefix`,
        Effect: 'Allow',
        Principal: { AWS: [`arn:aws:iam::${account}:role/partner-${i}`, `arn:aws:iam::${account}:role/backup-${i}`] },
        Action: ['s3:GetObject', 's3:GetObjectVersion'].slice(0, width),
        Resource: `${arn}/partners/partner-${i}/*`,
        Condition: { IpAddress: { 'aws:SourceIp': [`10.${i}.0.0/16`, `192.168.${i}.0/24`] } },
      };
    });
  return {
    kind: 'resource',
    policy: { Version: '2012-10-17', Statement: statements(1) },
    within: { Version: '2012-10-17', Statement: statements(2).filter(({ Effect }) => Effect === 'Allow') },
  };
}

/** Globs that overlap in every way: what the budget is there for. */
export function hostilePair() {
  const letter = (i) => String.fromCharCode(97 + (i % 26));
  const glob = (i) => `arn:aws:s3:::b/*${letter(i)}*${letter(i * 7 + 3)}*${letter(i * 3 + 1)}*`;
  const allow = (Resource) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource });
  const document = (Resource) => ({ Version: '2012-10-17', Statement: [allow(Resource)] });
  const globs = Array.from({ length: 300 }, (_, i) => glob(i));
  return { kind: 'identity', policy: document('arn:aws:s3:::b/*a*b*c*d*e*f*'), within: document(globs) };
}
