import { isUtf8 } from 'node:buffer';
import type { FileText } from '../ports.js';

/**
 * The bytes of a file as text, or why they are none. A byte-order mark is kept, so that who parses the text can say that
 * there is one. Without `TextDecoder`: its first use loads ICU, which a check of one connection would feel.
 */
export function decodeText(bytes: Uint8Array): FileText {
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Without a mark, a text in UTF-16 that begins with ASCII has a zero in every second byte.
  const isBareUtf16 = bytes.length >= 4 && ((first === 0 && third === 0) || (second === 0 && bytes[3] === 0));
  if (isUtf16 || isBareUtf16) return { problem: 'is encoded in UTF-16: save it as UTF-8' };
  if (bytes.includes(0)) return { problem: 'is binary: it holds a NUL byte' };
  if (!isUtf8(bytes)) return { problem: 'is not encoded in UTF-8' };
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}
