import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.js';
import { sampleFinding } from './sample.js';

describe('annotations', () => {
  test('stand at the finding, with what to do', () => {
    expect(annotationsOf([sampleFinding()])).toEqual({
      left: 0,
      shown: [
        {
          severity: 'error',
          title: 'no-wildcard-action',
          message: 'the action "s3:Get*" has a wildcard\n→ name each action',
          file: 'iam/media.json',
          startLine: 6,
          endLine: 6,
          startColumn: 18,
          endColumn: 27,
        },
      ],
    });
  });

  test('have no columns over several lines: GitHub refuses them', () => {
    const [annotation] = annotationsOf([sampleFinding({ endLine: 8 })]).shown;
    expect(annotation).toMatchObject({ startLine: 6, endLine: 8 });
    expect(annotation).not.toHaveProperty('startColumn');
  });

  test('have no place for a mistake in the inputs', () => {
    expect(annotationsOf([sampleFinding({ file: '' })]).shown[0]).not.toHaveProperty('file');
  });

  test('are at most ten of a level, errors first, in the order of the files; the rest is counted', () => {
    const many = Array.from({ length: 25 }, (_, index) => sampleFinding({ line: 25 - index }));
    const { shown, left } = annotationsOf([sampleFinding({ severity: 'note' }), ...many]);
    expect(shown.map(({ severity }) => severity)).toEqual([...Array<string>(10).fill('error'), 'note']);
    expect(shown.slice(0, 3).map(({ startLine }) => startLine)).toEqual([1, 2, 3]);
    expect(left).toBe(15);
  });
});
