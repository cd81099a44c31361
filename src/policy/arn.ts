/** The six parts of an ARN, split at the first five colons. Source: IAM User Guide, reference-arns. */
export interface Arn {
  readonly prefix: string;
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon; may itself hold colons and slashes. */
  readonly resource: string;
}

/** Splits an ARN; `undefined` when the text has fewer than six parts. Does not ask whether the parts make sense. */
export function splitArn(text: string): Arn | undefined {
  const parts = splitArnParts(text);
  if (parts.length < 6) return undefined;
  const [prefix = '', partition = '', service = '', region = '', account = '', resource = ''] = parts;
  return { prefix, partition, service, region, account, resource };
}

/** The parts of an ARN, at most six; fewer where the text has fewer colons. */
export function splitArnParts(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (parts.length < 5) {
    const colon = text.indexOf(':', start);
    if (colon === -1) break;
    parts.push(text.slice(start, colon));
    start = colon + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

/** The account of an AWS principal: of an ARN or of a bare 12-digit account id; `undefined` otherwise. */
export function accountOf(principal: string): string | undefined {
  if (/^\d{12}$/.test(principal)) return principal;
  const account = splitArn(principal)?.account;
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
