/** A non-empty set of a few known texts: the values of a key that a Bool operator tests. */
export class FiniteSet {
  readonly members: readonly string[];

  constructor(members: readonly string[]) {
    this.members = members;
  }

  get sample(): string {
    return this.members[0] ?? '';
  }

  narrow(test: { has(text: string): boolean }, inside: boolean): FiniteSet | undefined {
    const members = this.members.filter((member) => test.has(member) === inside);
    return members.length === 0 ? undefined : new FiniteSet(members);
  }
}

/** Truth values as a Bool operator compares them: without case. */
export class TruthTest {
  readonly values: readonly string[];

  constructor(values: readonly string[]) {
    this.values = values.map((value) => value.toLowerCase());
  }

  has(text: string): boolean {
    return this.values.includes(text.toLowerCase());
  }
}
