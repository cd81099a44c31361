import { createScanner } from 'jsonc-parser';
import type { SyntaxProblem } from './parse.js';

/** The length that IAM's API model allows for a document (`policyDocumentType`), white space included. */
export const MAX_POLICY_CHARACTERS = 131_072;

/** jsonc-parser's token numbers: its `SyntaxKind` is an ambient const enum, which single-file transpilers cannot read. */
const TOKEN = {
  OpenBraceToken: 1,
  CloseBraceToken: 2,
  OpenBracketToken: 3,
  CloseBracketToken: 4,
  CommaToken: 5,
  ColonToken: 6,
  NullKeyword: 7,
  TrueKeyword: 8,
  FalseKeyword: 9,
  StringLiteral: 10,
  NumericLiteral: 11,
  LineComment: 12,
  BlockComment: 13,
  LineBreak: 14,
  Trivia: 15,
  EOF: 17,
} as const;

type Frame = { readonly kind: 'object'; readonly keys: Set<string> } | { readonly kind: 'array' };
type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Finds the first place where a text stops being JSON that AWS would take, and says why. Called only when `JSON.parse`
 * failed or lost a key; iterative, so that nesting cannot exhaust the stack.
 */
export function findSyntaxProblem(text: string, maxDepth: number): SyntaxProblem {
  if (text.charCodeAt(0) === 0xfeff) {
    return {
      offset: 0,
      length: 1,
      message: 'the file begins with a byte-order mark (BOM), which AWS refuses: save it as UTF-8 without BOM',
    };
  }
  if (text.trim() === '') return { offset: 0, length: 0, message: 'the file is empty: a policy is a JSON object' };
  const scanner = createScanner(text);
  const stack: Frame[] = [];
  let expect: Expect = 'value';
  const at = (message: string): SyntaxProblem => ({
    offset: Math.min(scanner.getTokenOffset(), text.length),
    length: scanner.getTokenLength(),
    message,
  });
  for (;;) {
    const token: number = scanner.scan();
    if (token === TOKEN.LineBreak || token === TOKEN.Trivia) continue;
    if (token === TOKEN.LineComment || token === TOKEN.BlockComment)
      return at('JSON has no comments, and AWS refuses them');
    const top = stack.at(-1);
    if (token === TOKEN.EOF) {
      if (expect === 'nothing') return at('the text is not JSON');
      return at(
        stack.length > 0 ? 'the text ends before the JSON does: a bracket is not closed' : 'the text is not JSON',
      );
    }
    if ((scanner.getTokenError() as number) !== 0)
      return at('not a JSON token (an unclosed text, a wrong escape or a control character)');
    switch (token) {
      case TOKEN.OpenBraceToken:
      case TOKEN.OpenBracketToken: {
        if (expect !== 'value' && expect !== 'value-or-end') return at(unexpected(text, scanner, expect));
        const isObject = token === TOKEN.OpenBraceToken;
        stack.push(isObject ? { kind: 'object', keys: new Set() } : { kind: 'array' });
        if (stack.length > maxDepth) return at(`nested more than ${String(maxDepth)} deep: no policy is`);
        expect = isObject ? 'key-or-end' : 'value-or-end';
        break;
      }
      case TOKEN.CloseBraceToken:
      case TOKEN.CloseBracketToken: {
        const closes = token === TOKEN.CloseBraceToken ? 'object' : 'array';
        const may = expect === 'comma-or-end' || expect === (closes === 'object' ? 'key-or-end' : 'value-or-end');
        if (top?.kind !== closes || !may) return at(unexpected(text, scanner, expect));
        stack.pop();
        expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
        break;
      }
      case TOKEN.CommaToken:
        if (expect !== 'comma-or-end') return at(unexpected(text, scanner, expect));
        expect = top?.kind === 'object' ? 'key' : 'value';
        break;
      case TOKEN.ColonToken:
        if (expect !== 'colon') return at(unexpected(text, scanner, expect));
        expect = 'value';
        break;
      case TOKEN.StringLiteral:
        if ((expect === 'key' || expect === 'key-or-end') && top?.kind === 'object') {
          const key = scanner.getTokenValue();
          if (top.keys.has(key))
            return at(`the key ${JSON.stringify(key)} stands twice in one object, which AWS refuses`);
          top.keys.add(key);
          expect = 'colon';
          break;
        }
        if (expect !== 'value' && expect !== 'value-or-end') return at(unexpected(text, scanner, expect));
        expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
        break;
      case TOKEN.NumericLiteral:
      case TOKEN.TrueKeyword:
      case TOKEN.FalseKeyword:
      case TOKEN.NullKeyword:
        if (expect !== 'value' && expect !== 'value-or-end') return at(unexpected(text, scanner, expect));
        expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
        break;
      default:
        return at(unexpected(text, scanner, expect));
    }
  }
}

const EXPECTED: Readonly<Record<Expect, string>> = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a key in double quotes (a comma before "}" is not JSON)',
  'key-or-end': 'a key in double quotes or "}"',
  colon: '":" after the key',
  'comma-or-end': '"," or a closing bracket',
  nothing: 'nothing more after the document',
};

function unexpected(text: string, scanner: ReturnType<typeof createScanner>, expect: Expect): string {
  const found = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + Math.min(scanner.getTokenLength(), 20));
  return `not JSON: expected ${EXPECTED[expect]}, found ${JSON.stringify(found)}`;
}
