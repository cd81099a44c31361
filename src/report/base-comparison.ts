/** What a pull request does compared with its base branch: data for the comment and the summary. */
export interface BaseComparison {
  /** Changes to what decides whom to trust and what counts, the most serious first. */
  readonly settings: readonly SettingChange[];
  /** One entry for each connection of base or head. */
  readonly access: readonly AccessChange[];
  /** Whose rules, waivers, guardrails and roles the report was made with. */
  readonly trusted: 'base' | 'head';
  /** Why the base could not be compared, as the end of a sentence; then the lists above are empty. */
  readonly problem?: string;
}

/** One value that differs. Texts are untrusted. */
export interface SettingChange {
  /** As the config has it, for example `coactive.role_arn` or `allow_actions`. */
  readonly key: string;
  /** Left out: it holds for the whole config. */
  readonly connection?: string;
  /** Left out: not set there. */
  readonly before?: string;
  readonly after?: string;
}

/** How the access of one connection differs, over all requests. */
export interface AccessChange {
  readonly connection: string;
  /** `undecided`: never to be read as "no change". */
  readonly effect: 'added' | 'removed' | 'widens' | 'narrows' | 'widens-and-narrows' | 'same' | 'undecided';
  /** Requests that only head allows; each an example, not a list of all. */
  readonly gained: readonly AccessExample[];
  /** Requests that only the base allows. */
  readonly lost: readonly AccessExample[];
  /** Of `undecided`. */
  readonly reason?: string;
}

export interface AccessExample {
  readonly action: string;
  /** A bucket and key pattern (`acme-media/videos/*`), or an ARN. */
  readonly place: string;
  /** Who, where that is the point (trust). */
  readonly principal?: string;
}
