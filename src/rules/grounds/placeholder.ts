import { readS3Resource } from './s3-resource.js';

/**
 * The placeholder that was left in a text, or `undefined`. Looks at the text part by part (between colons and slashes)
 * and knows only forms that no real name has: upper case in a bucket or account, angle brackets, `YOUR_…`, a variable
 * that a template should have filled in. Words of lower case could be somebody's real bucket; keys of objects may well
 * be in upper case, so less is suspect there.
 */
export function findPlaceholder(text: string): string | undefined {
  const whole = /<[A-Za-z][\w .-]*>|\{\{[^}]*\}\}|\$\{[A-Za-z][\w.-]*\}/.exec(text)?.[0];
  if (whole !== undefined) return whole;
  const key = readS3Resource(text)?.key ?? '';
  const inKey = key.split('/').find((part) => ANYWHERE.some((form) => form.test(part)));
  const names = text.slice(0, text.length - key.length).split(/[:/]/);
  return inKey ?? names.find((part) => [...ANYWHERE, ...IN_NAMES].some((form) => form.test(part)));
}

export function hasPlaceholder(text: string): boolean {
  return findPlaceholder(text) !== undefined;
}

const ANYWHERE: readonly RegExp[] = [
  /^(YOUR|MY)[-_][A-Z][A-Z0-9_-]*$/,
  /^your[-_](bucket|account|prefix|role|key|aws|s3)([-_][a-z0-9_-]+)?$/i,
  /^PREFIX$/,
  /^(TODO|CHANGEME|CHANGE_ME|REPLACE_ME|FIXME)$/,
];

const IN_NAMES: readonly RegExp[] = [
  /^(AWS[-_])?(ACCOUNT|BUCKET|ROLE|REGION|KEY|EXTERNAL)([-_]?(ID|NAME|ARN))?$/,
  /^(DOC-EXAMPLE-BUCKET|EXAMPLE-BUCKET|EXAMPLE|amzn-s3-demo-bucket)\d*$/,
  /^[xX]{4,}$/,
  /^(0{4}|0{12})$/,
];
