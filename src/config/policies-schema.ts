import { z } from 'zod';
import { text } from './schema-text.js';

export const PolicySourceSchema = z.union([
  text(
    'Path of a JSON policy document, relative to this file (for a file in .coactive/: to the folder that holds that).',
    { minLength: 1 },
  ),
  z
    .strictObject({
      terraform: text('Path of a plan as JSON (`terraform show -json`).'),
      address: text('Address in it.'),
    })
    .meta({ description: 'A document inside of a Terraform plan.' }),
  z
    .strictObject({
      terraform: text('Path of a plan as JSON (`terraform show -json`).'),
      discover: z.literal(true).meta({ description: 'Take what is of the declared role or bucket.' }),
    })
    .meta({ description: 'The documents of the declared role or bucket in a Terraform plan.' }),
  z
    .strictObject({
      cloudformation: text('Path of a template.'),
      resource: text('Logical id of the resource in it.'),
      parameters: z
        .record(z.string(), z.string())
        .meta({ description: 'Values of its parameters. Left out: their defaults.' })
        .optional(),
    })
    .meta({ description: 'A document inside of a CloudFormation template.' }),
  z
    .strictObject({
      cloudformation: text('Path of a template.'),
      discover: z.literal(true).meta({ description: 'Take what is of the declared role or bucket.' }),
      parameters: z
        .record(z.string(), z.string())
        .meta({ description: 'Values of its parameters. Left out: their defaults.' })
        .optional(),
    })
    .meta({ description: 'The documents of the declared role or bucket in a CloudFormation template.' }),
]);

export const PoliciesSchema = z
  .strictObject({
    permissions: z
      .union([PolicySourceSchema, z.array(PolicySourceSchema).min(1)])
      .meta({ description: 'What the role may do: one document or several. Left out: generated.' })
      .optional(),
    trust: PolicySourceSchema.meta({ description: 'Who may assume the role. Left out: generated.' }).optional(),
    bucket: PolicySourceSchema.meta({
      description: 'The bucket policy. Left out: generated for the method bucket-policy, else not looked at.',
    }).optional(),
    boundary: PolicySourceSchema.meta({ description: "The role's permissions boundary. Never generated." }).optional(),
    key: PolicySourceSchema.meta({ description: 'The policy of the KMS key. Never generated.' }).optional(),
  })
  .meta({ description: 'Where the policy documents are.' });

export type DeclaredPolicies = z.infer<typeof PoliciesSchema>;
export type DeclaredSource = z.infer<typeof PolicySourceSchema>;
