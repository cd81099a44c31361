/** An ordered domain whose members have neighbours: what Numeric, Date and IpAddress operators compare. */
export interface Line<T extends number | bigint> {
  readonly name: 'number' | 'date' | 'address';
  readonly least: T;
  readonly greatest: T;
  next(value: T): T;
  previous(value: T): T;
  /** The member that a request's text means; `undefined` if it means none. */
  parse(text: string): T | undefined;
  /** A readable text of some member of the intervals, of which there is one at least. */
  print(intervals: Intervals<T>): string;
}

/** From and to, both included. */
export type Interval<T extends number | bigint> = readonly [from: T, to: T];

/** Sorted, apart, not touching. */
export type Intervals<T extends number | bigint> = readonly Interval<T>[];

export function union<T extends number | bigint>(line: Line<T>, parts: readonly Interval<T>[]): Intervals<T> {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first[0] <= first[1] ? parts : [];
  const sorted = parts.filter(([from, to]) => from <= to).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const out: [T, T][] = [];
  for (const [from, to] of sorted) {
    const last = out.at(-1);
    if (last !== undefined && (last[1] === line.greatest || from <= line.next(last[1]))) {
      if (to > last[1]) last[1] = to;
    } else {
      out.push([from, to]);
    }
  }
  return out;
}

export function intersection<T extends number | bigint>(one: Intervals<T>, two: Intervals<T>): Intervals<T> {
  const out: Interval<T>[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const a = one[i];
    const b = two[j];
    if (a === undefined || b === undefined) return out;
    const from = a[0] > b[0] ? a[0] : b[0];
    const to = a[1] < b[1] ? a[1] : b[1];
    if (from <= to) out.push([from, to]);
    if (a[1] < b[1]) i++;
    else j++;
  }
}

export function complement<T extends number | bigint>(line: Line<T>, intervals: Intervals<T>): Intervals<T> {
  const out: Interval<T>[] = [];
  let from = line.least;
  for (const [start, end] of intervals) {
    if (start > from) out.push([from, line.previous(start)]);
    if (end === line.greatest) return out;
    from = line.next(end);
  }
  out.push([from, line.greatest]);
  return out;
}

/** Values of one line that a condition names. */
export class IntervalTest<T extends number | bigint = number | bigint> {
  readonly line: Line<T>;
  readonly intervals: Intervals<T>;

  constructor(line: Line<T>, parts: readonly Interval<T>[]) {
    this.line = line;
    this.intervals = union(line, parts);
  }

  has(text: string): boolean {
    const value = this.line.parse(text);
    return value !== undefined && this.intervals.some(([from, to]) => from <= value && value <= to);
  }

  isInside(other: IntervalTest<T>): boolean {
    if (this.#isSame(other)) return true;
    return intersection(this.intervals, complement(this.line, other.intervals)).length === 0;
  }

  #isSame({ intervals }: IntervalTest<T>): boolean {
    if (intervals.length !== this.intervals.length) return false;
    return this.intervals.every(([from, to], i) => from === intervals[i]?.[0] && to === intervals[i][1]);
  }
}

/** A non-empty set of members of one line, with one of them as text. */
export class IntervalSet<T extends number | bigint = number | bigint> {
  readonly sample: string;
  readonly #line: Line<T>;
  readonly #intervals: Intervals<T>;

  constructor(line: Line<T>, intervals: Intervals<T>) {
    this.#line = line;
    this.#intervals = intervals;
    this.sample = line.print(intervals);
  }

  static all<T extends number | bigint>(line: Line<T>): IntervalSet<T> {
    return new IntervalSet(line, [[line.least, line.greatest]]);
  }

  narrow(test: IntervalTest<T>, inside: boolean): IntervalSet<T> | undefined {
    const wanted = inside ? test.intervals : complement(this.#line, test.intervals);
    const intervals = intersection(this.#intervals, wanted);
    return intervals.length === 0 ? undefined : new IntervalSet(this.#line, intervals);
  }
}
