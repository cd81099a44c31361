import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * The body of a request that tells MinIO a secret, as its own client encrypts it with the caller's secret key: salt, the
 * number of the cipher, nonce, and one fragment of the stream. Source: minio/madmin-go, encrypt.go; secure-io/sio-go.
 */
export function encryptBody(text: string, { secretAccessKey }: Keys): Buffer {
  const [salt, nonce] = [randomBytes(32), randomBytes(8)];
  const key = pbkdf2Sync(secretAccessKey, salt, 8192, 32, 'sha256');
  // The first seal, over nothing, is what every fragment is bound to; the last fragment says so in the byte before it.
  const bound = seal(key, nonce, 0, Buffer.alloc(0), Buffer.alloc(0));
  const fragment = seal(key, nonce, 1, Buffer.from(text), Buffer.concat([Buffer.of(0x80), bound]));
  return Buffer.concat([salt, Buffer.of(PBKDF2_AES_GCM), nonce, fragment]);
}

const PBKDF2_AES_GCM = 0x02;

function seal(key: Buffer, nonce: Buffer, number: number, text: Buffer, bound: Buffer): Buffer {
  const counter = Buffer.alloc(4);
  counter.writeUInt32LE(number);
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.concat([nonce, counter]));
  cipher.setAAD(bound);
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** One PUT to MinIO's administration, signed by AWS's signature version 4. Throws when it is not taken. */
export async function administer(url: URL, body: Buffer, { accessKeyId, secretAccessKey }: Keys): Promise<void> {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${time.slice(0, 8)}/us-east-1/s3/aws4_request`;
  const hash = sha256(body);
  const headers = { host: url.host, 'x-amz-content-sha256': hash, 'x-amz-date': time };
  const names = Object.keys(headers).join(';');
  url.searchParams.sort();
  const canonical = [
    ...['PUT', url.pathname, url.searchParams.toString()],
    ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
    ...['', names, hash],
  ].join('\n');
  const key = scope.split('/').reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex');
  const credential = `Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  const signed = { ...headers, authorization: `AWS4-HMAC-SHA256 ${credential}` };
  const answer = await fetch(url, { method: 'PUT', headers: signed, body: new Uint8Array(body) });
  if (!answer.ok) throw new Error(`MinIO refuses ${url.pathname}: ${await answer.text()}`);
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: Buffer | string): string {
  return createHash('sha256').update(text).digest('hex');
}
