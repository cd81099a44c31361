import { Composer, Lexer, Parser, type CST, type Document, type ErrorCode } from 'yaml';

/** A place in the text that is not YAML that we take; offsets are 0-based UTF-16 code units, the end is exclusive. */
export interface TextProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: string;
}

export type Tree = Document.Parsed;

/**
 * Reads one YAML 1.2 document (JSON is a part of YAML). Lexing and composing are two steps here, as they are inside of
 * `parseDocument`, because composing is recursive: a text that nests without end is refused before it.
 */
export function readYaml(text: string): { readonly tree?: Tree; readonly problems: readonly TextProblem[] } {
  const unreadable = refuseText(text);
  if (unreadable) return { problems: [unreadable] };
  const tokens: CST.Token[] = [];
  const tooDeep = tokenize(text, tokens);
  if (tooDeep) return { problems: [tooDeep] };
  // `uniqueKeys` compares every pair of keys; `unwrap.ts` finds double keys in one pass.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', version: '1.2' });
  const trees = [...composer.compose(tokens, true, text.length)] as Tree[];
  const [tree, second] = trees;
  const problems: TextProblem[] = trees.flatMap((each) =>
    each.errors.map(({ pos: [start, end], code, message }) => ({ start, end, ...explain(code, message) })),
  );
  if (tree?.directives.yaml.explicit && tree.directives.yaml.version !== '1.2') {
    problems.push({ start: 0, end: 5, message: 'a config file is YAML 1.2', fix: 'remove the %YAML line' });
  }
  if (second !== undefined && problems.length === 0) {
    const start = second.range[0];
    problems.push({ start, end: start, message: 'the file holds several YAML documents', fix: SEVERAL });
  }
  if (tree === undefined || problems.length > 0) return { problems };
  return { tree, problems };
}

/** A config nests about six deep. */
const MAX_DEPTH = 64;

/** 10,000 connections have about a million, which take a second and 300 MB to compose; blank lines are lexemes too. */
const MAX_LEXEMES = 2_000_000;

const SEVERAL = 'keep one document in a file (no further `---`); several files are joined';
const EMPTY: TextProblem = {
  start: 0,
  end: 0,
  message: 'the file is empty',
  fix: 'begin with `version: 1` and `connections:`',
};

function refuseText(text: string): TextProblem | undefined {
  if (text.trim() === '') return EMPTY;
  if (text.startsWith('\ufeff')) {
    return {
      start: 0,
      end: 1,
      message: 'the file begins with a byte-order mark (BOM)',
      fix: 'save it as UTF-8 without BOM',
    };
  }
  const nul = text.indexOf('\0');
  if (nul === -1) return undefined;
  return {
    start: nul,
    end: nul + 1,
    message: 'the file is binary: it holds a NUL character',
    fix: 'a config file is text',
  };
}

/** Fills `tokens`; stops at the first bracket, dash or indentation that is one too many. */
function tokenize(text: string, tokens: CST.Token[]): TextProblem | undefined {
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const start = Math.min(parser.offset, text.length);
    if (parser.stack.length > MAX_DEPTH) {
      const message = `nested more than ${String(MAX_DEPTH)} deep, which no config is`;
      return { start, end: start + 1, message, fix: 'look at the brackets and the indentation here' };
    }
    if (++lexemes > MAX_LEXEMES) {
      const message = 'more punctuation and line breaks than 20,000 connections have';
      return { start, end: start + 1, message, fix: 'split the file: several are joined' };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return undefined;
}

/** The usual mistakes in our words; the parser's own for the rest. */
function explain(code: ErrorCode, message: string): Pick<TextProblem, 'message' | 'fix'> {
  const known = EXPLAINED[code];
  return known ?? { message: `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}

const EXPLAINED: Partial<Record<ErrorCode, Pick<TextProblem, 'message' | 'fix'>>> = {
  TAB_AS_INDENT: { message: 'a tab in the indentation, which YAML does not allow', fix: 'indent with spaces' },
  BAD_DQ_ESCAPE: {
    message: 'not an escape sequence of a text in double quotes',
    fix: "write the backslash twice, or use single quotes ('…')",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'not YAML: a key without a value, or a text that is not closed',
    fix: 'write `key: value`',
  },
};
