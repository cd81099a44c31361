/**
 * Writes policies/: the documents that the contract makes of a connection, with placeholders where a connection has its
 * own values. --check compares.
 */
import { keyStatement, referenceDocuments } from '../build/access/reference.js';
import { COACTIVE_ROLE_ARN } from '../build/config/coactive.js';
import { generatedFile } from './generated-file.mjs';

const connection = {
  // Without a name the Sids are `CoactiveList`, `CoactiveRead` and so on.
  name: '',
  partition: 'aws',
  bucket: 'BUCKET',
  prefixes: ['PREFIX/'],
  allowActions: [],
  allowBucketListing: false,
  coactiveRoleArn: COACTIVE_ROLE_ARN,
};
const key = { kmsKeyArn: 'arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID' };

for (const method of ['iam-role', 'bucket-policy']) {
  for (const { kind, text } of referenceDocuments({ ...connection, method })) {
    await generatedFile(`policies/${method}/${kind}.json`, text);
  }
}
const [permissions] = referenceDocuments({ ...connection, ...key, method: 'iam-role' });
const ofRole = JSON.parse(permissions.text).Statement.find(({ Action }) => Action === 'kms:Decrypt');
await generatedFile('policies/kms/statement.json', asText(ofRole));
await generatedFile('policies/kms/key-policy-statement.json', asText(keyStatement({ ...connection, ...key })));

function asText(statement) {
  return `${JSON.stringify(statement, null, 2)}\n`;
}
