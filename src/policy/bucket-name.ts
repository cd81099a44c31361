/** What a text is as the name of a bucket. */
export type BucketName =
  | { readonly is: 'valid' }
  /** Only a bucket made in us-east-1 before 2018-03-01 can have it. */
  | { readonly is: 'legacy'; readonly because: string }
  /** Names something that is no general purpose bucket. */
  | { readonly is: 'unsupported'; readonly what: string }
  /** A bucket, written as an address; `bare` is its name. */
  | { readonly is: 'address'; readonly what: string; readonly bare: string }
  | { readonly is: 'invalid'; readonly because: string };

const VALID: BucketName = { is: 'valid' };

/**
 * Source: Amazon S3 User Guide, "General purpose bucket naming rules", "Referencing directory buckets", "Access point
 * aliases", "S3 on Outposts".
 */
export function classifyBucketName(text: string): BucketName {
  const what = unsupportedKind(text);
  if (what !== undefined) return { is: 'unsupported', what };
  const address = /^(?:(s3):\/\/|(arn):[\w-]*:s3:[^:]*:[^:]*:|(https?):\/\/)([^/]*)/i.exec(text);
  if (address) {
    const kind = address[1] ? 'an s3:// address' : address[2] ? 'an ARN' : 'a web address';
    return { is: 'address', what: kind, bare: (address[4] ?? '').replace(/\.s3[.-].*$/, '') };
  }
  const slash = text.indexOf('/');
  if (slash > 0) return { is: 'address', what: 'a bucket with a key', bare: text.slice(0, slash) };
  const because = whyInvalid(text);
  if (because !== undefined) return { is: 'invalid', because };
  if (text.length > 63) return { is: 'legacy', because: `it has ${String(text.length)} characters, more than 63` };
  const old = /[A-Z_]/.exec(text)?.[0];
  return old === undefined ? VALID : { is: 'legacy', because: `it holds "${old}"` };
}

function unsupportedKind(text: string): string | undefined {
  const lower = text.toLowerCase();
  return UNSUPPORTED.find(({ form }) => form.test(lower))?.what;
}

const UNSUPPORTED = [
  { form: /^arn:[^:]*:s3-outposts:|--op-s3$/, what: 'S3 on Outposts' },
  { form: /^arn:[^:]*:s3-object-lambda:|--ol-s3$/, what: 'an Object Lambda access point' },
  { form: /^arn:[^:]*:s3express:|--x-s3$/, what: 'a directory bucket' },
  { form: /^arn:[^:]*:s3tables:|--table-s3$/, what: 'an S3 table bucket' },
  { form: /\.mrap$/, what: 'a Multi-Region Access Point' },
  { form: /^arn:[^:]*:s3:[^:]*:[^:]*:accesspoint[:/]|-s3alias$/, what: 'an access point' },
];

const RESERVED_PREFIXES = ['xn--', 'sthree-', 'amzn-s3-demo-'];

function whyInvalid(text: string): string | undefined {
  if (text.length < 3 || text.length > 255) return `it has ${String(text.length)} characters: a name has 3 to 63`;
  const character = /[^A-Za-z0-9._-]/u.exec(text)?.[0];
  if (character !== undefined) return `it holds ${JSON.stringify(character)}`;
  if (text.includes('..')) return 'it holds two periods in a row';
  if (!/^[A-Za-z0-9].*[A-Za-z0-9]$/.test(text)) return 'it does not begin and end with a letter or digit';
  if (/^\d+\.\d+\.\d+\.\d+$/.test(text)) return 'it looks like an IP address';
  const reserved = RESERVED_PREFIXES.find((prefix) => text.startsWith(prefix));
  return reserved === undefined ? undefined : `it begins with "${reserved}", which S3 reserves`;
}
