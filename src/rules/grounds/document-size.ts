/**
 * The characters of a document that IAM counts against its quotas: all but white space, wherever it stands.
 * Source: IAM User Guide, reference_iam-quotas ("IAM doesn't count white space").
 */
export function countCharacters(text: string): number {
  return text.replace(/[ \t\r\n]+/g, '').length;
}

/** The bytes of a text in UTF-8, in which S3 and KMS measure policies. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** 6144 → `6,144`: the way in which AWS writes its quotas. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}
