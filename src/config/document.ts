import type { InputProblem } from '../errors.js';
import { indexLines } from '../policy/range.js';
import type { Origin } from './connection.js';
import { createPositions } from './positions.js';
import { readYaml, type TextProblem } from './read-yaml.js';
import { unwrap } from './unwrap.js';

/** A config file as plain values with their positions. */
export interface ConfigDocument extends Origin {
  readonly value: unknown;
  /** See `Unwrapped`. */
  readonly refused: ReadonlySet<string>;
}

/** What came of a text, and what is wrong with it. */
export interface ReadDocument {
  readonly document?: ConfigDocument;
  readonly problems: readonly InputProblem[];
}

/** Reads the text of a config file; without a document where the text is no YAML at all. */
export function readConfigDocument(file: string, text: string): ReadDocument {
  const { tree, problems } = readYaml(text);
  if (tree === undefined) return { problems: placeAll(problems, file, text) };
  const { value, refused, problems: refusals } = unwrap(tree);
  const document = { file, value, refused, rangeOf: createPositions(tree, text) };
  return { document, problems: placeAll(refusals, file, text) };
}

/** What makes a text unreadable often repeats on every line: the first places tell enough. */
const MAX_PROBLEMS = 50;

function placeAll(problems: readonly TextProblem[], file: string, text: string): InputProblem[] {
  if (problems.length === 0) return [];
  const lines = indexLines(text);
  return problems.slice(0, MAX_PROBLEMS).map(({ start, end, message, fix }) => ({
    message,
    ...(fix !== undefined && { fix }),
    file,
    ...lines(start, Math.max(0, end - start)),
  }));
}
