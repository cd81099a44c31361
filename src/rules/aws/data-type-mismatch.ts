import { eachItem, eachStatement, type Placed, type RawStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { Json, Policy } from '../../policy/types.js';
import { POLICY_KINDS } from '../../policy/types.js';
import type { Problem } from '../rule.js';
import type { PolicyRule } from '../rule.js';

export const dataTypeMismatch: PolicyRule = {
  id: 'DATA_TYPE_MISMATCH',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Every element has the JSON type that the policy language gives it.',
  rationale:
    'AWS refuses a policy whose elements have another type, for example a Version that is a number. The access that you reviewed would then not be the access that is in force.',
  howToFix: 'Write the element with its type: texts in double quotes, lists in square brackets.',
  bad: {
    policy: {
      Version: 20121017,
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-data-type-mismatch',
  *check(policy) {
    const { json } = policy;
    if (!isObject(json)) {
      yield mismatch({ value: json, pointer: [] }, 'a JSON object');
      return;
    }
    for (const element of ['Version', 'Id']) {
      yield* expectText({ value: json[element], pointer: [element] });
    }
    for (const statement of eachItem(json.Statement, ['Statement'])) {
      if (!isObject(statement.value)) yield mismatch(statement, 'a JSON object');
    }
    for (const statement of eachStatement(policy)) {
      yield* checkStatement(statement, policy);
    }
  },
};

type Maybe = Omit<Placed, 'value'> & { readonly value: Json | undefined };

function* checkStatement({ json, pointer }: RawStatement, { kind }: Policy): Generator<Problem> {
  for (const element of ['Sid', 'Effect']) yield* expectText({ value: json[element], pointer: [...pointer, element] });
  // A trust policy has no resources and an identity policy no principals: other codes say that they are there at all.
  const lists = ['Action', 'NotAction', ...(kind === 'trust' ? [] : ['Resource', 'NotResource'])];
  for (const element of lists) yield* expectTexts({ value: json[element], pointer: [...pointer, element] });
  if (kind !== 'permissions' && kind !== 'boundary') {
    for (const element of ['Principal', 'NotPrincipal']) {
      const principals = json[element];
      // Anything else than an object is INVALID_PRINCIPAL_FORMAT.
      if (!isObject(principals)) continue;
      for (const type of Object.keys(principals)) {
        yield* expectTexts({ value: principals[type], pointer: [...pointer, element, type] });
      }
    }
  }
  yield* checkCondition({ value: json.Condition, pointer: [...pointer, 'Condition'] });
}

function* checkCondition({ value, pointer }: Maybe): Generator<Problem> {
  if (value === undefined) return;
  if (!isObject(value)) {
    yield mismatch({ value, pointer }, 'a JSON object of operators');
    return;
  }
  for (const operator of Object.keys(value)) {
    const keys = value[operator] ?? null;
    if (!isObject(keys)) {
      yield mismatch({ value: keys, pointer: [...pointer, operator] }, 'a JSON object of condition keys');
      continue;
    }
    for (const key of Object.keys(keys)) {
      for (const item of eachItem(keys[key], [...pointer, operator, key])) {
        if (item.value === null || typeof item.value === 'object') {
          yield mismatch(item, 'a text, a number or a boolean');
        }
      }
    }
  }
}

function* expectText({ value, pointer }: Maybe): Generator<Problem> {
  if (value !== undefined && typeof value !== 'string') yield mismatch({ value, pointer }, 'a text');
}

function* expectTexts({ value, pointer }: Maybe): Generator<Problem> {
  for (const item of eachItem(value, pointer)) {
    if (typeof item.value !== 'string') yield mismatch(item, 'a text or a list of texts');
  }
}

function mismatch({ value, pointer }: Placed, expected: string): Problem {
  const name = pointer.findLast((step) => typeof step === 'string') ?? 'The document';
  return { pointer, message: `${name} is ${nameType(value)} where the policy language has ${expected}.` };
}

function nameType(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
