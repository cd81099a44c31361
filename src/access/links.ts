import type { Space } from './box.js';
import type { Factors } from './factor.js';
import { PRINCIPAL } from './keys.js';
import type { Caller } from './sets/caller.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { KeyTest } from './sets/key-set.js';
import { KindTest } from './sets/principal-test.js';
import { COLON, NAME_RUN } from './sets/token.js';

/**
 * Requests that cannot be, because a context key depends on the principal without being a function of it: `aws:username`
 * exists for users only, `aws:userid` of a role begins with `AROA`. Source: reference_policies_variables, the table of
 * principals. To be avoided like a product that denies.
 */
export function callerLinks({ keys, atoms }: Space): readonly Factors[] {
  const links: Factors[] = [];
  const username = keys.find('aws:username');
  if (username !== undefined) {
    links.push([
      { dimension: PRINCIPAL, test: new KindTest(['anonymous', 'root', 'role', 'session']), inside: true },
      { dimension: username.dimension, test: KeyTest.present, inside: true },
    ]);
  }
  const userid = keys.find('aws:userid');
  if (userid !== undefined) {
    const without = (caller: KindTest, id: GlobTest): void => {
      links.push([
        { dimension: PRINCIPAL, test: caller, inside: true },
        { dimension: userid.dimension, test: new KeyTest(true, 'some', id, false), inside: true },
      ]);
    };
    without(new KindTest(['role']), new GlobTest([Glob.prefix('AROA')]));
    for (const { caller } of atoms()) {
      if (caller.kind !== 'session') continue;
      const name = sessionName(caller);
      const self = new KindTest(['session'], (other) => sessionName(other) === name);
      const idOf = (end: readonly number[]): GlobTest =>
        new GlobTest([Glob.of([...codes('AROA'), NAME_RUN, COLON, ...end])]);
      without(self, idOf(caller.otherNames === undefined ? codes(name) : [NAME_RUN]));
      for (const other of caller.otherNames ?? []) {
        links.push([
          { dimension: PRINCIPAL, test: self, inside: true },
          { dimension: userid.dimension, test: new KeyTest(false, 'some', idOf(codes(other)), true), inside: true },
        ]);
      }
    }
  }
  return links;
}

/** The last part of a session's ARN. */
export function sessionName({ text }: Caller): string {
  return text.slice(text.lastIndexOf('/') + 1);
}

function codes(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
