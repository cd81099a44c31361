/**
 * The placeholder that was left in a text, or `undefined`. Looks at the text part by part (between colons and slashes)
 * and knows only forms that no real name has: upper case in a bucket or account, angle brackets, `YOUR_…`, a variable
 * that a template should have filled in. Words of lower case could be somebody's real bucket.
 */
export function findPlaceholder(text: string): string | undefined {
  const whole = /<[A-Za-z][\w .-]*>|\{\{[^}]*\}\}|\$\{[A-Za-z][\w.-]*\}/.exec(text)?.[0];
  if (whole !== undefined) return whole;
  return text.split(/[:/]/).find((part) => PLACEHOLDERS.some((form) => form.test(part)));
}

export function hasPlaceholder(text: string): boolean {
  return findPlaceholder(text) !== undefined;
}

const PLACEHOLDERS: readonly RegExp[] = [
  /^(YOUR|MY)[-_][A-Z][A-Z0-9_-]*$/,
  /^your[-_](bucket|account|prefix|role|key|aws|s3)([-_][a-z0-9_-]+)?$/i,
  /^(AWS[-_])?(ACCOUNT|BUCKET|PREFIX|ROLE|REGION|KEY|EXTERNAL)([-_]?(ID|NAME|ARN))?$/,
  /^(DOC-EXAMPLE-BUCKET|EXAMPLE-BUCKET|EXAMPLE|amzn-s3-demo-bucket)\d*$/,
  /^[xX]{4,}$/,
  /^0{4,12}$/,
  /^(TODO|CHANGEME|CHANGE_ME|REPLACE_ME|FIXME)$/i,
];
