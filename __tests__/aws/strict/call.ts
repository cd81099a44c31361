/** One request to AWS, told apart by service and operation as the services themselves name them. */
export interface Call {
  readonly service: Service;
  /** As in the service's API reference; for S3 and S3 Control worked out from method, path and query. */
  readonly operation: string;
  /** Of the caller. */
  readonly account: string;
  /** Of the signature. */
  readonly region: string;
  /** What it is about: a role's name, a policy's ARN, a bucket, a key; empty for listings. */
  readonly target: string;
  /** The parameters of IAM and STS, by name. */
  readonly parameters: URLSearchParams;
  readonly body: string;
}

export type Service = 'iam' | 'sts' | 's3' | 's3-control' | 'kms';

/** An HTTP request as the layer received it. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const SCOPE = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\/aws4_request/;

export interface Signer {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

/** Who signed, for which region and service; undefined without a signature of version 4. */
export function signerOf({ headers }: Received): Signer | undefined {
  const found = SCOPE.exec(String(headers.authorization ?? ''));
  if (found === null) return undefined;
  const [, accessKeyId = '', region = '', service = ''] = found;
  return { accessKeyId, region, service };
}

/** What the request asks for; undefined: nothing that the layer knows. */
export function identify(received: Received, { region, service }: Signer, account: string): Call | undefined {
  const known = { account, region, body: received.body };
  if (service === 'iam' || service === 'sts') {
    const parameters = new URLSearchParams(received.body);
    const operation = parameters.get('Action') ?? '';
    const named = ['PolicyArn', 'RoleArn', 'RoleName', 'PolicyName'].map((name) => parameters.get(name));
    // AttachRolePolicy names both: it is the role that changes.
    const target = parameters.get('RoleName') ?? named.find((name) => name !== null) ?? '';
    return { ...known, service, operation, parameters, target };
  }
  const parameters = new URLSearchParams();
  if (service === 'kms') {
    const operation = String(received.headers['x-amz-target'] ?? '').replace(/^TrentService\./, '');
    const { KeyId: target = '' } = parseJson(received.body) as { KeyId?: string };
    return { ...known, service, operation, parameters, target };
  }
  if (service !== 's3') return undefined;
  const { pathname, searchParams } = new URL(received.url, 'http://layer');
  if (pathname.startsWith('/v20180820/')) {
    const operation = `${verbOf(received.method)}${CONTROL[pathname] ?? 'Unknown'}`;
    return { ...known, service: 's3-control', operation, parameters, target: account };
  }
  const [, bucket = '', ...key] = pathname.split('/');
  const operation = s3Operation(received.method, bucket, key.join('/'), searchParams);
  return { ...known, service, operation, parameters, target: decodeURIComponent(bucket) };
}

const CONTROL: Readonly<Record<string, string>> = { '/v20180820/configuration/publicAccessBlock': 'PublicAccessBlock' };

const BUCKET_PARTS: Readonly<Record<string, string>> = {
  policy: 'BucketPolicy',
  publicAccessBlock: 'PublicAccessBlock',
  ownershipControls: 'BucketOwnershipControls',
  encryption: 'BucketEncryption',
  location: 'BucketLocation',
  policyStatus: 'BucketPolicyStatus',
  tagging: 'BucketTagging',
};

function s3Operation(method: string, bucket: string, key: string, query: URLSearchParams): string {
  if (bucket === '') return 'ListBuckets';
  if (key !== '') return `${verbOf(method)}Object`;
  const part = Object.keys(BUCKET_PARTS).find((name) => query.has(name));
  if (part !== undefined) return `${verbOf(method)}${BUCKET_PARTS[part] ?? ''}`;
  if (method === 'GET') return query.has('versions') ? 'ListObjectVersions' : 'ListObjectsV2';
  return { HEAD: 'HeadBucket', PUT: 'CreateBucket', DELETE: 'DeleteBucket' }[method] ?? `${verbOf(method)}Bucket`;
}

function verbOf(method: string): string {
  return { GET: 'Get', PUT: 'Put', POST: 'Post', DELETE: 'Delete', HEAD: 'Head' }[method] ?? method;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return {};
  }
}
