import { GOOD, policyText } from '../../e2e/repository.js';

type Files = Readonly<Record<string, string>>;

const MEDIA = 'arn:aws:s3:::acme-media-archive';

/** A config with one more line below its connection, or at its end; a JSON string is a YAML string. */
const config = (connection: string, end = ''): Files => ({
  ...GOOD,
  'coactive.yml': `${GOOD['coactive.yml'].replace('    policies:', `    ${connection}\n    policies:`)}${end}`,
});
const withPolicy = (...statements: readonly object[]): Files => ({ ...GOOD, 'iam/media.json': policyText(statements) });
const allow = (parts: object) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: `${MEDIA}/videos/*`, ...parts });
const replaced = (from: string, to: string): Files => ({
  ...GOOD,
  'coactive.yml': GOOD['coactive.yml'].replace(from, to),
});
const quoted = JSON.stringify;

/** Every place of a repository that a pull request controls, with a text in it. */
export const PLACES: Readonly<Record<string, (text: string) => Files>> = {
  'name of a connection': (text) => replaced('media_archive', quoted(text)),
  description: (text) => config(`description: ${quoted(text)}`),
  bucket: (text) => replaced('bucket: acme-media-archive', `bucket: ${quoted(text)}`),
  prefix: (text) => replaced('[videos/]', `[${quoted(text)}]`),
  'name of a role': (text) => config(`role: { name: ${quoted(text)} }`),
  'key and value of a tag': (text) => config(`role: { tags: { ${quoted(text)}: ${quoted(text)} } }`),
  'ARN of a KMS key': (text) => config(`kms_key_arn: ${quoted(text)}`),
  'ARN of a boundary': (text) => config(`role: { permissions_boundary: ${quoted(text)} }`),
  'ARN of Coactive’s role': (text) => replaced('connections:', `coactive: { role_arn: ${quoted(text)} }\nconnections:`),
  'address of the API': (text) => replaced('connections:', `coactive: { api_url: ${quoted(text)} }\nconnections:`),
  'allowed action': (text) => config(`allow_actions: [${quoted(text)}]`),
  'unknown key': (text) => config(`${quoted(text)}: 1`),
  'name of a file that is there': (text) => ({
    ...replaced('iam/media.json', quoted(text)),
    [text]: policyText([allow({ Action: 's3:*' })]),
  }),
  'name of a file that is missing': (text) => replaced('iam/media.json', quoted(`${text}.json`)),
  'waiver: rule': (text) =>
    config('adopt: false', `waivers: [{ rule: ${quoted(text)}, reason: x, expires: 2027-01-01 }]\n`),
  'waiver: reason': (text) => ({
    ...withPolicy(allow({ Action: 's3:*' })),
    'coactive.yml': `${GOOD['coactive.yml']}waivers: [{ rule: no-wildcard-action, reason: ${quoted(text)}, expires: 2027-01-01 }]\n`,
  }),
  'waiver: day': (text) =>
    config('adopt: false', `waivers: [{ rule: excess-action, reason: x, expires: ${quoted(text)} }]\n`),
  'guardrail: message': (text) =>
    config(
      'adopt: false',
      `guardrails: [{ id: acme-one, severity: error, assert: "false", message: ${quoted(text)} }]\n`,
    ),
  'guardrail: id': (text) =>
    config('adopt: false', `guardrails: [{ id: ${quoted(text)}, severity: error, assert: "false", message: x }]\n`),
  'guardrail: expression': (text) =>
    config('adopt: false', `guardrails: [{ id: acme-one, severity: error, assert: ${quoted(text)}, message: x }]\n`),
  'severity of a rule': (text) => config('adopt: false', `rules: { no-wildcard-action: ${quoted(text)} }\n`),
  Sid: (text) => withPolicy(allow({ Sid: text, Action: 's3:*' })),
  action: (text) => withPolicy(allow({ Action: ['s3:Get*', text] })),
  'action of a service': (text) => withPolicy(allow({ Action: `s3:${text}*` })),
  resource: (text) => withPolicy(allow({ Resource: text, Action: 's3:*' })),
  'key of an object': (text) => withPolicy(allow({ Resource: `${MEDIA}/${text}*`, Action: 's3:*' })),
  'condition: key and value': (text) => withPolicy(allow({ Condition: { StringLike: { [text]: text } } })),
  'condition: operator': (text) => withPolicy(allow({ Condition: { [text]: { 's3:prefix': text } } })),
  principal: (text) => ({
    ...GOOD,
    'iam/trust.json': policyText([{ Effect: 'Allow', Principal: { AWS: text }, Action: 'sts:AssumeRole' }]),
  }),
  'kind of a principal': (text) => ({
    ...GOOD,
    'iam/trust.json': policyText([{ Effect: 'Allow', Principal: { [text]: text }, Action: 'sts:AssumeRole' }]),
  }),
  'element of a statement': (text) => withPolicy(allow({ [text]: text })),
  'text of a document': (text) => ({ ...GOOD, 'iam/media.json': text }),
  'text of the config': (text) => ({ ...GOOD, 'coactive.yml': text }),
};
