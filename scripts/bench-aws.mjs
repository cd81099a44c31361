import { createServer } from 'node:http';
import { URLSearchParams } from 'node:url';

const ACCOUNT = '111122223333';
const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';
/** The most that IAM gives on a page. Source: API Reference, MaxItems. */
const PAGE = 1000;

/**
 * An AWS of one account with so many connections as the contract makes them, which only answers what `drift` asks of it:
 * pages of roles as IAM cuts them, and the settings of a new bucket. Anything else is refused, and so would be seen.
 */
export class AwsStandIn {
  /** Requests by the service that they are signed for. */
  calls = {};
  #server;

  static async start(count) {
    const standIn = new AwsStandIn();
    standIn.#server = createServer((request, response) => void standIn.#serve(count, request, response));
    await new Promise((resolve) => standIn.#server.listen(0, '127.0.0.1', resolve));
    standIn.url = `http://127.0.0.1:${standIn.#server.address().port}`;
    return standIn;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(count, request, response) {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const service =
      /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? 'unsigned';
    this.calls[service] = (this.calls[service] ?? 0) + 1;
    const { status = 200, text = '' } =
      service === 's3' ? answerS3(request) : answerQuery(count, new URLSearchParams(body));
    response.writeHead(status, { 'content-type': 'text/xml', 'x-amz-bucket-region': 'us-east-1' });
    response.end(request.method === 'HEAD' ? undefined : text);
  }
}

function answerQuery(count, parameters) {
  const operation = parameters.get('Action');
  const from = Number(parameters.get('Marker') ?? 0);
  const size = Math.min(PAGE, Number(parameters.get('MaxItems') ?? 100));
  const result = (inner) => ({
    text: `<${operation}Response><${operation}Result>${inner}</${operation}Result></${operation}Response>`,
  });
  const page = (total) =>
    from + size < total
      ? `<IsTruncated>true</IsTruncated><Marker>${from + size}</Marker>`
      : '<IsTruncated>false</IsTruncated>';
  switch (operation) {
    case 'GetCallerIdentity':
      return result(`<Account>${ACCOUNT}</Account><Arn>arn:aws:iam::${ACCOUNT}:user/bench</Arn>`);
    case 'ListRoles': {
      const roles = numbers(count, from, size).map((index) => member(roleOf(index)));
      return result(`<Roles>${roles.join('')}</Roles>${page(count)}`);
    }
    case 'GetAccountAuthorizationDetails': {
      // Roles first, then policies, counted together.
      const roles = numbers(count, from, size).map((index) => member(roleOf(index) + heldBy(index)));
      const policies = numbers(count, from - count, size).map((index) => member(policyOf(index)));
      const lists = `<RoleDetailList>${roles.join('')}</RoleDetailList><Policies>${policies.join('')}</Policies>`;
      return result(lists + page(2 * count));
    }
    default:
      return oneRole(operation, parameters, result);
  }
}

/** A few roles are read each by itself. */
function oneRole(operation, parameters, result) {
  const named = parameters.get('RoleName') ?? parameters.get('PolicyArn') ?? '';
  const index = Number(/media-(\d+)$/.exec(named)?.[1] ?? -1);
  switch (operation) {
    case 'GetRole':
      return result(`<Role>${roleOf(index)}</Role>`);
    case 'ListAttachedRolePolicies':
      return result(`<AttachedPolicies>${member(attachmentOf(index))}</AttachedPolicies>`);
    case 'ListRolePolicies':
      return result('<PolicyNames/>');
    case 'GetPolicy':
      return result(`<Policy>${attachmentOf(index)}<DefaultVersionId>v1</DefaultVersionId></Policy>`);
    case 'GetPolicyVersion':
      return result(`<PolicyVersion>${versionOf(index)}</PolicyVersion>`);
    default:
      return refusal(403, 'AccessDenied');
  }
}

/** A bucket as S3 makes one today: no policy, everything blocked, its own key. */
function answerS3({ method, url }) {
  const query = new URL(url, 'http://aws').searchParams;
  if (method === 'HEAD') return {};
  if (method !== 'GET') return refusal(403, 'AccessDenied');
  if (url.startsWith('/v20180820/')) return refusal(404, 'NoSuchPublicAccessBlockConfiguration');
  if (query.has('policy')) return refusal(404, 'NoSuchBucketPolicy');
  if (query.has('publicAccessBlock')) {
    const flags = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
    const inner = flags.map((flag) => `<${flag}>true</${flag}>`).join('');
    return { text: `<PublicAccessBlockConfiguration>${inner}</PublicAccessBlockConfiguration>` };
  }
  if (query.has('ownershipControls')) {
    const rule = '<Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule>';
    return { text: `<OwnershipControls>${rule}</OwnershipControls>` };
  }
  if (query.has('encryption')) {
    const byDefault =
      '<ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault>';
    return { text: `<ServerSideEncryptionConfiguration><Rule>${byDefault}</Rule></ServerSideEncryptionConfiguration>` };
  }
  return refusal(403, 'AccessDenied');
}

function refusal(status, code) {
  const error = `<Code>${code}</Code><Message>no</Message>`;
  return {
    status,
    text: status === 404 ? `<Error>${error}</Error>` : `<ErrorResponse><Error>${error}</Error></ErrorResponse>`,
  };
}

function numbers(count, from, size) {
  const first = Math.max(0, from);
  return Array.from({ length: Math.max(0, Math.min(count, from + size) - first) }, (_, index) => first + index);
}

const member = (inner) => `<member>${inner}</member>`;
const encode = (statements) => encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
const TRUST = encode([{ Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 'sts:AssumeRole' }]);
const nameOf = (index) => `coactive-media-${index}`;

function roleOf(index) {
  const name = nameOf(index);
  const document = `<AssumeRolePolicyDocument>${TRUST}</AssumeRolePolicyDocument>`;
  return `<Path>/coactive/</Path><RoleName>${name}</RoleName><RoleId>AROAEXAMPLE${index}</RoleId><Arn>arn:aws:iam::${ACCOUNT}:role/coactive/${name}</Arn><MaxSessionDuration>3600</MaxSessionDuration>${document}`;
}

function attachmentOf(index) {
  const arn = `arn:aws:iam::${ACCOUNT}:policy/coactive/${nameOf(index)}`;
  return `<PolicyName>${nameOf(index)}</PolicyName><PolicyArn>${arn}</PolicyArn>`;
}

function heldBy(index) {
  return `<RolePolicyList/><AttachedManagedPolicies>${member(attachmentOf(index))}</AttachedManagedPolicies>`;
}

function policyOf(index) {
  const arn = `<Arn>arn:aws:iam::${ACCOUNT}:policy/coactive/${nameOf(index)}</Arn>`;
  return `${arn}<PolicyName>${nameOf(index)}</PolicyName><DefaultVersionId>v1</DefaultVersionId><PolicyVersionList>${member(versionOf(index))}</PolicyVersionList>`;
}

/** No document is like another, so that nothing is answered from memory. */
function versionOf(index) {
  const bucket = `arn:aws:s3:::acme-media-${index}`;
  const condition = { StringLike: { 's3:prefix': 'videos/*' } };
  const document = encode([
    { Effect: 'Allow', Action: 's3:ListBucket', Resource: bucket, Condition: condition },
    { Effect: 'Allow', Action: 's3:GetObject', Resource: `${bucket}/videos/*` },
  ]);
  return `<Document>${document}</Document><VersionId>v1</VersionId><IsDefaultVersion>true</IsDefaultVersion>`;
}
