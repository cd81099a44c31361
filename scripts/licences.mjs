/**
 * The licences that a bundle under MIT may carry. Every package that is not of development only may be bundled, so the
 * lock file is the list; licenses.txt beside a bundle holds the texts.
 */
import { readFileSync } from 'node:fs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** Lines `name version: licence` for packages that must not be bundled; a package that names no licence is one. */
export function forbiddenLicences(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .filter(([, { license }]) => !isAllowed(license))
    .map(
      ([folder, { version, license }]) => `${folder.replace(/^.*node_modules\//, '')} ${version}: ${license ?? 'none'}`,
    );
}

/** `A AND B` needs both, `A OR B` one; nothing more is read of SPDX expressions, so the rest is refused. */
function isAllowed(expression) {
  if (typeof expression !== 'string') return false;
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence)));
}
