import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../src/adapters/decode-text.js';

describe('decodeText', () => {
  test('reads UTF-8, and keeps a byte-order mark for who parses', () => {
    expect(decodeText(Buffer.from('é€😀'))).toEqual({ text: 'é€😀' });
    expect(decodeText(Buffer.from('\ufeffa'))).toEqual({ text: '\ufeffa' });
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: '' });
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from('\ufeffab', 'utf16le'), 'UTF-16'],
    ['big-endian UTF-16 with a mark', Buffer.from('\ufeffab', 'utf16le').swap16(), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from('ab', 'utf16le'), 'UTF-16'],
    ['big-endian UTF-16 without a mark', Buffer.from('ab', 'utf16le').swap16(), 'UTF-16'],
    ['a NUL byte', Buffer.from('abcdef\0'), 'is binary'],
    ['Latin-1', Buffer.from('é', 'latin1'), 'not encoded in UTF-8'],
    ['a sequence that is cut off', Buffer.from('€').subarray(0, 2), 'not encoded in UTF-8'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
