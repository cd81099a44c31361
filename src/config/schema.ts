import { z } from 'zod';
import { COACTIVE_API_URLS, COACTIVE_ROLE_ARN } from './coactive.js';
import { ACCOUNT_ID, CONNECTION_NAME, GUARDRAIL_ID, IAM_NAME, ORGANIZATION_ID, REGION, ROLE_PATH } from './patterns.js';
import { PoliciesSchema } from './policies-schema.js';
import { formed, integer, text } from './schema-text.js';

/**
 * The shape of a config file: its keys and their types, as written. What a value may say (names, limits, what fits what)
 * is checked by the guards, which explain better than a pattern can; the patterns given as `meta` are for editors only.
 * Defaults are applied in `resolve.ts`. The committed JSON Schema is made from this file.
 */

const accountId = (description: string) => text(description, { pattern: ACCOUNT_ID.source });
const severity = z.enum(['error', 'warning', 'note']);

export const RoleSchema = z
  .strictObject({
    name: text(
      'Name of the role. Left out: coactive-<connection name with hyphens>.',
      formed(IAM_NAME, 1, 64),
    ).optional(),
    path: text('Path of the role. Left out: /coactive/.', formed(ROLE_PATH, 1, 512)).optional(),
    policy_name: text('Name of its managed policy. Left out: that of the role.', formed(IAM_NAME, 1, 128)).optional(),
    max_session_duration: integer('In seconds. Left out: 3600.', 3600, 43_200).optional(),
    permissions_boundary: text('ARN of the managed policy that bounds the role.').optional(),
    tags: z.record(z.string(), z.string()).meta({ description: 'Tags of the role, at most 50.' }).optional(),
  })
  .meta({ description: 'The role that Coactive assumes (method iam-role).' });

/** Values that a connection may have of its own or from `defaults`. */
const inheritable = {
  account_id: accountId('The AWS account of the role or bucket, 12 digits in quotes.').optional(),
  region: text('Region of the bucket.', { pattern: REGION.source }).optional(),
  organization_id: text('Id of your AWS organization: decides conditions on it.', {
    pattern: ORGANIZATION_ID.source,
  }).optional(),
  assume_role: text(
    'ARN of a role to assume in order to look at the account; {account_id} stands for that of the connection.',
  ).optional(),
};

export const ConnectionSchema = z
  .strictObject({
    name: text("Coactive's name of the connection.", formed(CONNECTION_NAME, 3, 255)),
    description: text('What the connection is for.').optional(),
    state: z
      .enum(['present', 'absent'])
      .meta({ description: 'absent: the access is to be removed. Left out: present.' })
      .optional(),
    method: z.enum(['iam-role', 'bucket-policy']).meta({
      description: 'iam-role: Coactive assumes a role of yours; bucket-policy: the bucket allows Coactive directly.',
    }),
    bucket: text('Name of a general purpose bucket.', { minLength: 3 }),
    bucket_owner_account_id: accountId('The account that owns the bucket. Left out: account_id.').optional(),
    ...inheritable,
    prefixes: z
      .array(text('Literal text, never a pattern.', { minLength: 1 }))
      .meta({ description: 'The key prefixes that Coactive may read. Left out: the whole bucket.' })
      .optional(),
    allow_actions: z
      .array(text('One action, for example s3:GetObjectTagging.'))
      .meta({ description: 'Actions beyond the contract that are allowed on purpose.' })
      .optional(),
    allow_bucket_listing: z
      .boolean()
      .meta({ description: 'Whether the whole bucket may be listed although prefixes are declared. Left out: false.' })
      .optional(),
    kms_key_arn: text('ARN of the KMS key that the objects are encrypted with (SSE-KMS).').optional(),
    session_ttl_seconds: integer("Length of Coactive's sessions in seconds. Left out: 3600.", 60, 3600).optional(),
    adopt: z
      .boolean()
      .meta({ description: 'Whether apply may take over what it did not make. Left out: false.' })
      .optional(),
    role: RoleSchema.optional(),
    policies: PoliciesSchema.optional(),
  })
  .meta({ description: 'One declared access: a bucket, its prefixes, and how Coactive reaches them.' });

export const CoactiveSchema = z
  .strictObject({
    role_arn: text("The role that Coactive acts as. Another than Coactive's needs the input coactive-role-arn.", {
      default: COACTIVE_ROLE_ARN,
    }).optional(),
    api_url: text("Base of Coactive's API.", {
      default: COACTIVE_API_URLS[0],
      examples: [...COACTIVE_API_URLS],
    }).optional(),
  })
  .meta({ description: "Coactive's side; its production values are the default." });

export const DefaultsSchema = z
  .strictObject(inheritable)
  .meta({ description: 'Values for every connection of this file that has none of its own.' });

export const RulesSchema = z
  .record(z.string(), z.enum(['off', 'note', 'warning', 'error']))
  .meta({ description: 'Severity by rule id.' });

export const WaiverSchema = z
  .strictObject({
    rule: text('Id of the rule or guardrail.'),
    connection: text('Name of the connection. Left out: every connection.').optional(),
    reason: text('Why the finding is accepted, and until when it will be.', { minLength: 1 }),
    expires: text('The last day that the waiver holds, as YYYY-MM-DD (UTC).', { format: 'date' }),
  })
  .meta({ description: 'An accepted finding.' });

export const GuardrailSchema = z
  .strictObject({
    id: text('Id of the guardrail, kebab-case.', { pattern: GUARDRAIL_ID.source }),
    severity: severity.meta({ description: 'Left out: error.' }).optional(),
    when: text(
      'CEL expression over `connection` and `policies`: where the guardrail applies. Left out: always.',
    ).optional(),
    assert: text('CEL expression over `connection` and `policies`: what must hold.'),
    message: text('What to say where it does not hold.', { minLength: 1 }),
  })
  .meta({ description: 'A rule of your own, as a CEL expression.' });

export const VersionSchema = z.literal(1).meta({ description: 'Version of this format.' });

/** A whole file. */
export const FileSchema = z.strictObject({
  version: VersionSchema,
  coactive: CoactiveSchema.optional(),
  defaults: DefaultsSchema.optional(),
  connections: z.array(ConnectionSchema).meta({ description: 'The declared accesses.' }).optional(),
  rules: RulesSchema.optional(),
  waivers: z.array(WaiverSchema).meta({ description: 'Accepted findings.' }).optional(),
  guardrails: z.array(GuardrailSchema).meta({ description: 'Rules of your own.' }).optional(),
});

export type DeclaredConnection = z.infer<typeof ConnectionSchema>;
export type DeclaredDefaults = z.infer<typeof DefaultsSchema>;
export type DeclaredCoactive = z.infer<typeof CoactiveSchema>;
