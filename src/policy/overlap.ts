/**
 * Whether some text is matched by both globs; `*` stands for any run of characters, `?` for exactly one. Compares code
 * unit by code unit. Exact, in a time that grows with the product of the lengths.
 */
export function overlapsGlob(one: string, other: string): boolean {
  // reach[j]: a text can be built from what was walked of `one` and the first j tokens of `other`.
  let reach = new Uint8Array(other.length + 1);
  reach[0] = 1;
  spreadStars(reach, other);
  for (const token of one.split('')) {
    const next = new Uint8Array(other.length + 1);
    for (let j = 0; j <= other.length; j++) {
      if (reach[j] !== 1) continue;
      if (token === '*') {
        // Takes nothing, or any number of the other's characters.
        next.fill(1, j);
        break;
      }
      const partner = other[j];
      if (partner === '*') next[j] = 1;
      else if (partner !== undefined && (partner === '?' || token === '?' || partner === token)) next[j + 1] = 1;
    }
    spreadStars(next, other);
    reach = next;
  }
  return reach[other.length] === 1;
}

/** A `*` of the other may stand for nothing. */
function spreadStars(reach: Uint8Array, glob: string): void {
  for (let j = 0; j < glob.length; j++) if (reach[j] === 1 && glob[j] === '*') reach[j + 1] = 1;
}
