import { referenceDocuments, type ReferenceDocument } from '../access/reference.js';
import type { Connection } from '../config/connection.js';
import { readDocument } from '../policy/read.js';
import type { Json, Principal, Statement } from '../policy/types.js';
import { fileName, headLine, REPLACES_BUCKET_POLICY, type GeneratedFile } from './generated-file.js';
import { hclBody, hclObject, hclText, hclTexts, type HclItem } from './hcl.js';

/** The connection as Terraform for the provider hashicorp/aws: a policy document each, and the resources that bear them. */
export function writeTerraform(connection: Connection): GeneratedFile {
  const documents = referenceDocuments(connection);
  const items: HclItem[] = [
    { comment: headLine(connection) },
    ...(connection.method === 'bucket-policy' ? REPLACES_BUCKET_POLICY.map((comment) => ({ comment })) : []),
    { comment: '' },
    ...documents.flatMap((document) => (isTemplateSafe(document) ? [dataBlock(connection, document)] : [])),
    ...(connection.method === 'iam-role' ? roleBlocks(connection, documents) : [bucketBlock(connection, documents)]),
  ];
  return { name: fileName(connection, 'tf'), format: 'terraform', text: `${hclBody(items).join('\n')}\n` };
}

/** An identifier may not begin with a digit, a connection's name may. */
function label({ name }: Connection): string {
  return `coactive_${name}`;
}

/**
 * The data source turns `&{` into `${`, so that a document which says `&{` cannot be written in it: then its JSON stands in
 * the resource. Source: provider hashicorp/aws, aws_iam_policy_document, "Context Variable Interpolation".
 */
function isTemplateSafe({ text }: ReferenceDocument): boolean {
  return !text.includes('&{');
}

function expressionOf(connection: Connection, document: ReferenceDocument): string {
  if (!isTemplateSafe(document)) return hclText(JSON.stringify(JSON.parse(document.text) as Json));
  return `data.aws_iam_policy_document.${label(connection)}_${document.kind}.json`;
}

function dataBlock(connection: Connection, { kind, text }: ReferenceDocument): HclItem {
  const { statements, defects } = readDocument(JSON.parse(text) as Json);
  if (defects.length > 0) throw new Error('the generated document is no policy');
  return {
    block: 'data',
    labels: ['aws_iam_policy_document', `${label(connection)}_${kind}`],
    body: statements.map((statement) => ({ block: 'statement', body: statementBody(statement) })),
  };
}

function statementBody(statement: Statement): HclItem[] {
  const { sid, effect, action, resource, principal, conditions } = statement;
  return [
    ...(sid === undefined ? [] : [{ attribute: 'sid', value: hclText(sid) }]),
    { attribute: 'effect', value: hclText(effect) },
    ...(action === undefined ? [] : [{ attribute: 'actions', value: hclTexts(action) }]),
    ...(resource === undefined ? [] : [{ attribute: 'resources', value: hclTexts(resource) }]),
    ...groupPrincipals(principal ?? []),
    ...conditions.map(({ operator, key, values }) => ({
      block: 'condition',
      body: [
        { attribute: 'test', value: hclText(operator) },
        { attribute: 'variable', value: hclText(key) },
        { attribute: 'values', value: hclTexts(values) },
      ],
    })),
  ];
}

function groupPrincipals(principals: readonly Principal[]): HclItem[] {
  return [...new Set(principals.map(({ type }) => type))].map((type) => ({
    block: 'principals',
    body: [
      { attribute: 'type', value: hclText(type) },
      {
        attribute: 'identifiers',
        value: hclTexts(principals.filter((principal) => principal.type === type).map(({ value }) => value)),
      },
    ],
  }));
}

function roleBlocks(connection: Connection, documents: readonly ReferenceDocument[]): HclItem[] {
  const { role } = connection;
  const name = label(connection);
  const expression = (kind: string): string => {
    const document = documents.find((one) => one.kind === kind);
    if (document === undefined) throw new Error(`no ${kind} document was made`);
    return expressionOf(connection, document);
  };
  const resource = (type: string, body: readonly HclItem[]): HclItem => ({
    block: 'resource',
    labels: [type, name],
    body,
  });
  return [
    resource('aws_iam_policy', [
      { attribute: 'name', value: hclText(role.policyName) },
      { attribute: 'path', value: hclText(role.path) },
      { attribute: 'policy', value: expression('permissions') },
    ]),
    resource('aws_iam_role', [
      { attribute: 'name', value: hclText(role.name) },
      { attribute: 'path', value: hclText(role.path) },
      { attribute: 'assume_role_policy', value: expression('trust') },
      { attribute: 'max_session_duration', value: String(role.maxSessionDuration) },
      ...(role.permissionsBoundary === undefined
        ? []
        : [{ attribute: 'permissions_boundary', value: hclText(role.permissionsBoundary) }]),
      ...(Object.keys(role.tags).length === 0 ? [] : [{ attribute: 'tags', value: hclObject(role.tags) }]),
    ]),
    resource('aws_iam_role_policy_attachment', [
      { attribute: 'role', value: `aws_iam_role.${name}.name` },
      { attribute: 'policy_arn', value: `aws_iam_policy.${name}.arn` },
    ]),
  ];
}

function bucketBlock(connection: Connection, documents: readonly ReferenceDocument[]): HclItem {
  const [document] = documents;
  if (document === undefined) throw new Error('no bucket policy was made');
  return {
    block: 'resource',
    labels: ['aws_s3_bucket_policy', label(connection)],
    body: [
      { attribute: 'bucket', value: hclText(connection.bucket) },
      { attribute: 'policy', value: expressionOf(connection, document) },
    ],
  };
}
