import { describe, expect, test } from '@jest/globals';
import { InForce } from '../../../src/plan/role/effects.js';
import type { DraftStep } from '../../../src/plan/step.js';

const ROLE = 'arn:aws:iam::111122223333:role/coactive/media';
const document = (effect: string, action: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: effect, Action: action, Resource: '*' }] });
const trust = (principal: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
  });

function step(slot: string, text?: string, place: 'permissions' | 'trust' = 'permissions'): DraftStep {
  return {
    ...{ verb: 'update', target: 'permissions', resource: slot, reversible: true, summary: '' },
    call: { operation: 'DeleteRole', role: 'media' },
    change: { place, slot, ...(text !== undefined && { text }) },
  };
}

describe('the effect of a step', () => {
  test('is that on all policies of the role together: what another one allows too changes nothing', () => {
    const inForce = new InForce(undefined, ROLE);
    expect(inForce.take(step('a', document('Allow', 's3:GetObject')))).toMatchObject({
      effect: 'widens',
      witness: { action: 's3:GetObject', principal: ROLE },
    });
    expect(inForce.take(step('b', document('Allow', 's3:GetObject'))).effect).toBe('neutral');
    expect(inForce.take(step('a')).effect).toBe('neutral');
    expect(inForce.take(step('b'))).toMatchObject({ effect: 'narrows', witness: { action: 's3:GetObject' } });
  });

  test('a Deny that goes away widens what it denied', () => {
    const inForce = new InForce(undefined, ROLE);
    inForce.take(step('a', document('Allow', 's3:GetObject')));
    expect(inForce.take(step('b', document('Deny', 's3:*'))).effect).toBe('narrows');
    expect(inForce.take(step('b')).effect).toBe('widens');
  });

  test('one who may assume the role in the place of another is wider', () => {
    const inForce = new InForce(undefined, ROLE);
    inForce.take(step('', trust('arn:aws:iam::444455556666:role/one'), 'trust'));
    expect(inForce.take(step('', trust('arn:aws:iam::444455556666:role/two'), 'trust'))).toMatchObject({
      effect: 'widens',
      witness: { action: 'sts:AssumeRole', principal: 'arn:aws:iam::444455556666:role/two' },
    });
  });

  test('what can not be read is never called narrower', () => {
    const inForce = new InForce(undefined, ROLE);
    expect(inForce.take(step('a', 'no policy')).effect).toBe('widens');
    expect(inForce.take(step('a')).effect).toBe('widens');
  });
});
