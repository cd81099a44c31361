import type { ConnectionReport, Verdict } from '../report.js';
import { htmlText } from './html-text.js';

const ROW = 76;
const MOST = 12;

/** Who reaches which bucket and how, as one picture; colours say what was decided, words say it too. */
export function renderDiagram(connections: readonly ConnectionReport[]): string {
  const drawn = connections.filter(({ state }) => state !== 'absent').slice(0, MOST);
  if (drawn.length === 0) return '';
  const height = drawn.length * ROW + 8;
  const middle = height / 2;
  const rows = drawn.map((connection, index) => renderRow(connection, index * ROW + ROW / 2 + 4, middle));
  const left = connections.filter(({ state }) => state !== 'absent').length - drawn.length;
  const rest = left > 0 ? `<p class="faint">And ${String(left)} more, which are listed below.</p>` : '';
  return [
    '<section><h2>Who reaches what</h2><div class="picture">',
    `<svg viewBox="0 0 960 ${String(height)}" role="img" aria-label="Coactive's role and the buckets that it reaches">`,
    `<rect x="4" y="${String(middle - 26)}" width="150" height="52" rx="6"/>`,
    `<text x="79" y="${String(middle - 2)}" text-anchor="middle">Coactive</text>`,
    `<text x="79" y="${String(middle + 15)}" text-anchor="middle" class="small">its AWS role</text>`,
    ...rows,
    `</svg></div>${rest}</section>`,
  ].join('\n');
}

function renderRow(connection: ConnectionReport, y: number, from: number): string {
  const { method, bucket, prefixes, verdicts } = connection;
  const status = worstOf(Object.values(verdicts));
  const prefixText = prefixes.length === 0 ? 'the whole bucket' : prefixes.join(', ');
  const isRole = method === 'iam-role';
  return [
    `<g class="${status}"><title>${htmlText(connection.name)}</title>`,
    `<path d="M154 ${String(from)} C 220 ${String(from)}, 220 ${String(y)}, 286 ${String(y)} L 570 ${String(y)}"/>`,
    `<path class="head" d="M570 ${String(y - 6)} L 582 ${String(y)} L 570 ${String(y + 6)} Z"/>`,
    `<text x="296" y="${String(y - 9)}">${htmlText(shorten(connection.name, 32))}</text>`,
    `<text x="296" y="${String(y + 18)}" class="label">${isRole ? 'assumes a role' : 'by the bucket policy'}: ${htmlText(status)}</text>`,
    `<rect x="586" y="${String(y - 28)}" width="368" height="56" rx="6"/>`,
    `<text x="600" y="${String(y - 4)}">${htmlText(shorten(bucket, 42))}</text>`,
    `<text x="600" y="${String(y + 14)}" class="small">${htmlText(shorten(prefixText, 52))}</text></g>`,
  ].join('');
}

/** Of several verdicts the one that a reader must know of; `not-judged` where there is none. */
export function worstOf(verdicts: readonly (Verdict | undefined)[]): string {
  const found = new Set(verdicts.map((verdict) => verdict?.status));
  return (['refuted', 'undecided', 'proved'] as const).find((status) => found.has(status)) ?? 'not judged';
}

function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
