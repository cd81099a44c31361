import { referenceDocuments } from '../access/reference.js';
import type { Connection } from '../config/connection.js';
import type { Json } from '../policy/types.js';
import { fileName, headLine, REPLACES_BUCKET_POLICY, type GeneratedFile } from './generated-file.js';
import { yamlText } from './yaml-text.js';

/**
 * The connection as a CloudFormation template in YAML. Nothing in it is `Fn::Sub`, so that `${*}` of a document means what
 * it means in IAM. A named role needs the capability CAPABILITY_NAMED_IAM.
 */
export function writeCloudFormation(connection: Connection): GeneratedFile {
  const isRole = connection.method === 'iam-role';
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Access of Coactive to the bucket ${connection.bucket}`,
    Resources: isRole ? roleResources(connection) : bucketResources(connection),
  };
  const notes = isRole ? ['# Deploy it with --capabilities CAPABILITY_NAMED_IAM.'] : REPLACES_BUCKET_POLICY;
  return {
    name: fileName(connection, 'cfn.yml'),
    format: 'cloudformation',
    kind: isRole ? 'permissions' : 'bucket',
    text: [headLine(connection), ...notes, yamlText(template)].join('\n'),
  };
}

function documentOf(connection: Connection, kind: string): Json {
  const document = referenceDocuments(connection).find((one) => one.kind === kind);
  if (document === undefined) throw new Error(`no ${kind} document was made`);
  return JSON.parse(document.text) as Json;
}

function roleResources(connection: Connection): Json {
  const { role } = connection;
  const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
  return {
    CoactivePolicy: {
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: {
        ManagedPolicyName: role.policyName,
        Path: role.path,
        PolicyDocument: documentOf(connection, 'permissions'),
      },
    },
    CoactiveRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: role.name,
        Path: role.path,
        AssumeRolePolicyDocument: documentOf(connection, 'trust'),
        ManagedPolicyArns: [{ Ref: 'CoactivePolicy' }],
        MaxSessionDuration: role.maxSessionDuration,
        ...(role.permissionsBoundary !== undefined && { PermissionsBoundary: role.permissionsBoundary }),
        ...(tags.length > 0 && { Tags: tags }),
      },
    },
  };
}

function bucketResources(connection: Connection): Json {
  return {
    CoactiveBucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: { Bucket: connection.bucket, PolicyDocument: documentOf(connection, 'bucket') },
    },
  };
}
