import { expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { referenceDocuments } from '../../src/access/reference.js';
import { writeCloudFormation } from '../../src/generate/cloudformation.js';
import { CONNECTIONS, connectionWith } from './connections.js';

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Record<string, unknown> }>>;
}

/** CloudFormation reads YAML 1.1, other tools 1.2: both must find the same. */
function read(text: string, version: '1.1' | '1.2'): Template {
  const document = parseDocument(text, { version });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Template;
}

test.each(CONNECTIONS)('%s: the documents in the template are those of the contract', (_, connection) => {
  const { text } = writeCloudFormation(connection);
  const template = read(text, '1.1');
  expect(read(text, '1.2')).toEqual(template);
  const found = Object.values(template.Resources).flatMap(({ Properties }) =>
    ['PolicyDocument', 'AssumeRolePolicyDocument'].flatMap((name) => Properties[name] ?? []),
  );
  expect(found).toEqual(referenceDocuments(connection).map(({ text: document }) => JSON.parse(document) as unknown));
});

test('the role is attached to its policy and bears what is declared', () => {
  const [, connection] = CONNECTIONS[2] ?? ['', connectionWith()];
  const { Resources } = read(writeCloudFormation(connection).text, '1.1');
  expect(Resources.CoactiveRole).toMatchObject({
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: '-role=,.@',
      ManagedPolicyArns: [{ Ref: 'CoactivePolicy' }],
      MaxSessionDuration: 43_200,
      PermissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary',
      Tags: Object.entries(connection.role.tags).map(([Key, Value]) => ({ Key, Value })),
    },
  });
});
