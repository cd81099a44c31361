import { describe, expect, test } from '@jest/globals';
import { AskOnce } from '../../src/jobs/ask-once.js';

describe('questions', () => {
  test('with the same key are sent once, and all get the answer', async () => {
    const questions = new AskOnce(2);
    let sent = 0;
    const ask = () => questions.ask('a', async () => ++sent);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(1);
  });

  test('are never more at once than allowed, and use what is allowed', async () => {
    const questions = new AskOnce(3);
    let now = 0;
    let most = 0;
    const send = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => questions.ask(String(index), send)));
    // A place that became free is used again.
    await Promise.all(Array.from({ length: 20 }, (_, index) => questions.ask(`later ${index}`, send)));
    expect(most).toBe(3);
  });

  test('after one has failed those that wait fail with it, unsent', async () => {
    const questions = new AskOnce(1);
    const failure = new Error('refused');
    let sent = 0;
    const asked = ['a', 'b', 'c'].map((key) =>
      questions.ask(key, async () => {
        sent++;
        throw failure;
      }),
    );
    const settled = await Promise.allSettled(asked);
    expect(settled.map((one) => one.status === 'rejected' && (one.reason as unknown))).toEqual([
      failure,
      failure,
      failure,
    ]);
    expect(sent).toBe(1);
  });
});
