import { readdirSync, readFileSync } from 'node:fs';

/** What every case says, whatever it asks. */
export interface SharedPart {
  readonly name: string;
  /** The rule of AWS's that it shows, in a few words. */
  readonly rule: string;
  /** The page of AWS's that says so. */
  readonly source: string;
  /** The facts of `facts.json` that it shows. */
  readonly facts: readonly string[];
  readonly kind: string;
  readonly expected: string;
}

export interface Table {
  readonly file: string;
  readonly cases: readonly SharedPart[];
}

const folder = new URL('./cases/', import.meta.url);

/** The files of `cases/`. */
export const tables: readonly Table[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((file) => ({
    file,
    cases: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly SharedPart[],
  }));
