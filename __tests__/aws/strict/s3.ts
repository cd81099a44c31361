import type { Refusal } from './answer.js';
import { elementText } from './answer.js';
import { parseJson, type Call, type Received } from './call.js';
import { accessDenied } from './faults.js';

/** What S3 does and moto does not. Sources: S3 User Guide, "Blocking public access", "Bucket policies"; S3 API Reference. */

/** Where each bucket lives; buckets are one namespace over all accounts. */
export type Buckets = ReadonlyMap<string, { readonly owner: string; readonly region: string }>;

/** Asks moto for a part of a bucket (`policy`, `publicAccessBlock`) or of the account, beside the layer. */
export interface AskS3 {
  bucket(part: string): Promise<string>;
  account(): Promise<string>;
}

const LARGEST_POLICY = 20 * 1024;

/** Only somebody of the owner's account may touch the bucket's own settings. */
const SETTINGS = /^(Get|Put|Delete)(Bucket\w+|PublicAccessBlock)$/;

/** Why S3 would refuse the call; undefined: it would not, as far as the layer knows. */
export async function refuseS3(
  call: Call,
  { headers }: Pick<Received, 'headers'>,
  buckets: Buckets,
  ask: AskS3,
): Promise<Refusal | undefined> {
  const bucket = buckets.get(call.target);
  if (bucket === undefined || call.operation === 'CreateBucket') return undefined;
  const expected = headers['x-amz-expected-bucket-owner'];
  if (expected !== undefined && expected !== bucket.owner) return accessDenied('s3', 'Access Denied');
  if (call.account !== bucket.owner && SETTINGS.test(call.operation)) {
    if (!call.operation.endsWith('BucketPolicy')) return accessDenied('s3', 'Access Denied');
    const message = 'The specified method is not allowed against this resource.';
    return { status: 405, code: 'MethodNotAllowed', message };
  }
  if (call.region !== bucket.region) {
    const message =
      'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.';
    return { status: 301, code: 'PermanentRedirect', message };
  }
  return call.operation === 'PutBucketPolicy' ? await refuseBucketPolicy(call, ask) : undefined;
}

async function refuseBucketPolicy({ body, target }: Call, ask: AskS3): Promise<Refusal | undefined> {
  const malformed = (message: string): Refusal => ({ status: 400, code: 'MalformedPolicy', message });
  const policy = parseJson(body) as { readonly Statement?: unknown };
  if (!body.trimStart().startsWith('{') || policy.Statement === undefined)
    return malformed('Policies must be valid JSON and the first byte must be "{"');
  if (Buffer.byteLength(JSON.stringify(policy)) > LARGEST_POLICY)
    return { status: 400, code: 'PolicyTooLarge', message: 'Policy exceeds the maximum allowed document size.' };
  const statements = [policy.Statement].flat() as Readonly<Record<string, unknown>>[];
  const resources = statements.flatMap((statement) => [statement.Resource ?? statement.NotResource ?? []].flat());
  const own = new RegExp(`^arn:aws[\\w-]*:s3:::${target.replaceAll('.', '\\.')}(/|$)`);
  if (!resources.every((resource) => typeof resource === 'string' && (resource === '*' || own.test(resource))))
    return malformed('Policy has invalid resource');
  const blocks = [await ask.bucket('publicAccessBlock'), await ask.account()];
  if (
    statements.some(isPublic) &&
    blocks.some((xml) => elementText(xml, 'BlockPublicPolicy')?.toLowerCase() === 'true')
  )
    return accessDenied(
      's3',
      'User is not authorized to perform: s3:PutBucketPolicy because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
    );
  return undefined;
}

/** Plainly public: everybody, on no condition. What is public by a condition is for the project's own analyser to say. */
function isPublic({ Effect: effect, Principal: principal, Condition: condition }: Record<string, unknown>): boolean {
  if (effect !== 'Allow' || condition !== undefined) return false;
  const named = typeof principal === 'object' && principal !== null ? Object.values(principal).flat() : [principal];
  return named.includes('*');
}

/** The settings that S3 gives every new bucket, as requests to make right after. */
export const NEW_BUCKET: readonly (readonly [part: string, body: string])[] = [
  [
    'publicAccessBlock',
    '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>true</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>',
  ],
  [
    'ownershipControls',
    '<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>',
  ],
  [
    'encryption',
    '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>false</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>',
  ],
];
