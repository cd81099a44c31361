import { eachCondition, eachPrincipal, eachStatement } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { hasWildcard } from '../../policy/wildcard.js';
import type { PolicyRule } from '../rule.js';

export const invalidServicePrincipalFormat: PolicyRule = {
  id: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['service'],
  summary: 'A service principal has the form service.amazonaws.com.',
  rationale:
    'AWS refuses a service principal of another form; in a condition it never matches, so that the statement does nothing.',
  howToFix:
    'Write the service in lower case: service.amazonaws.com, and service.region.amazonaws.com for kms:ViaService.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        Condition: { StringEquals: { 'kms:ViaService': 's3.amazonaws.com' } },
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-principal-format',
  *check(policy) {
    const isIdentity = policy.kind === 'permissions' || policy.kind === 'boundary';
    for (const statement of eachStatement(policy)) {
      for (const { type, value, pointer } of isIdentity ? [] : eachPrincipal(statement)) {
        if (type !== 'Service' || isOpen(value) || SERVICE.test(value)) continue;
        yield { pointer, message: `The service principal "${value}" has not the form service.amazonaws.com.` };
      }
      for (const { key, values } of eachCondition(statement)) {
        const format = FORMATS.get(key.toLowerCase());
        if (format === undefined) continue;
        for (const { value, pointer } of values) {
          if (typeof value !== 'string' || isOpen(value) || format.pattern.test(value)) continue;
          yield { pointer, message: `"${value}" under ${key} has not the form ${format.name}.` };
        }
      }
    }
  },
};

/** The domains of the partitions; a few services of Amazon's shops stand outside of AWS's own. */
const DOMAIN = '(amazonaws\\.com(\\.cn)?|amazonaws\\.eu|amazon\\.com|[a-z0-9.-]+\\.(gov|uk))';
const SERVICE = new RegExp(`^([a-z0-9_-]+\\.)+${DOMAIN}$`);
const REGIONAL = new RegExp(`^[a-z0-9_-]+\\.[a-z0-9_-]+\\.${DOMAIN}$`);

const ofService = { pattern: SERVICE, name: 'service.amazonaws.com' };
const FORMATS: ReadonlyMap<string, { readonly pattern: RegExp; readonly name: string }> = new Map([
  ['kms:viaservice', { pattern: REGIONAL, name: 'service.region.amazonaws.com' }],
  ['aws:calledvia', ofService],
  ['aws:calledviafirst', ofService],
  ['aws:calledvialast', ofService],
  ['aws:principalservicename', ofService],
  ['aws:principalservicenameslist', ofService],
]);

/** With a wildcard or a variable nothing can be said about the form; whether it may be there other codes say. */
function isOpen(text: string): boolean {
  return hasWildcard(text) || text.includes('${');
}
