import type { Defect, PolicyDocument } from '../../policy/types.js';

/** The defects of a document, sorted to the statements that they spoil. */
export interface SortedDefects {
  readonly byStatement: ReadonlyMap<
    number,
    readonly { readonly element: string | undefined; readonly message: string }[]
  >;
  /** Those of the document itself, and of statements that could not be read at all. */
  readonly elsewhere: readonly { readonly statement: number | undefined; readonly message: string }[];
}

/** Sorts defects; a statement outside a list (`"Statement": {…}`) is statement 0. */
export function defectsOf({ statements, defects }: PolicyDocument): SortedDefects {
  if (defects.length === 0) return NONE;
  const known = new Set(statements.map(({ index }) => index));
  const byStatement = new Map<number, { element: string | undefined; message: string }[]>();
  const elsewhere: { statement: number | undefined; message: string }[] = [];
  for (const defect of defects) {
    const { statement, element } = placeOf(defect);
    if (statement === undefined || !known.has(statement)) {
      elsewhere.push({ statement, message: defect.message });
      continue;
    }
    const list = byStatement.get(statement) ?? [];
    list.push({ element, message: defect.message });
    byStatement.set(statement, list);
  }
  return { byStatement, elsewhere };
}

const NONE: SortedDefects = { byStatement: new Map(), elsewhere: [] };

function placeOf({ pointer }: Defect): { statement: number | undefined; element: string | undefined } {
  const [root, second, third] = pointer;
  if (root !== 'Statement') return { statement: undefined, element: undefined };
  const statement = typeof second === 'number' ? second : 0;
  const element = typeof second === 'number' ? third : second;
  return { statement, element: typeof element === 'string' && ELEMENTS.has(element) ? element : undefined };
}

/** An element that is none of these (an unknown one, the Sid) leaves the whole statement open: AWS refuses it. */
const ELEMENTS = new Set([
  ...['Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);
