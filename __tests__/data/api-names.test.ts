import { describe, expect, test } from '@jest/globals';
import { actionsOfApi, listApiNames } from '../../src/data/api-names.js';
import { findAction } from '../../src/data/iam.js';

describe('API names', () => {
  test.each(listApiNames())('%s is no action, and what it needs is', (name) => {
    expect(findAction(name)).toBeUndefined();
    expect(actionsOfApi(name)).not.toHaveLength(0);
    for (const action of actionsOfApi(name) ?? []) expect(findAction(action)?.name).toBe(action);
  });

  test('compare without case', () => {
    expect(actionsOfApi('S3:ListObjectsV2')).toEqual(['s3:ListBucket']);
  });

  test.each(['s3:GetObject', 's3:listobjectsv3', 'constructor', '__proto__', ''])('%s is none', (name) => {
    expect(actionsOfApi(name)).toBeUndefined();
  });
});
