import type { ConnectionReport, Report, Witness } from './report.js';
import { escapeMermaid } from './escape-mermaid.js';

/**
 * Who reaches what, as a Mermaid flowchart: Coactive's role, the role or the bucket's policy that lets it in, and the
 * buckets with their prefixes; what is refuted as a dotted edge with its witness. Empty without a connection that is there.
 */
export function drawAccess({ connections }: Pick<Report, 'connections'>): string[] {
  const present = connections.filter(({ state }) => state !== 'absent').slice(0, MAX_CONNECTIONS);
  if (present.length === 0) return [];
  return ['flowchart LR', '  coactive["Coactive"]', ...present.flatMap((connection, index) => draw(connection, index))];
}

function draw({ name, method, bucket, prefixes, verdicts }: ConnectionReport, index: number): string[] {
  const door = `c${String(index)}`;
  const isRole = method === 'iam-role';
  const label = escapeMermaid(name);
  const lines = [
    isRole ? `  ${door}(["role of ${label}"])` : `  ${door}[["bucket policy of ${label}"]]`,
    `  coactive -->|${isRole ? 'assumes' : 'may use'}| ${door}`,
    ...placesOf(bucket, prefixes).flatMap((place, at) => [
      `  ${door}p${String(at)}[("${escapeMermaid(place)}")]`,
      `  ${door} -->|reads| ${door}p${String(at)}`,
    ]),
  ];
  const excess = (verdicts.leastPrivilege?.witnesses ?? [])
    .slice(0, MAX_WITNESSES)
    .flatMap((witness, at) => [
      `  ${door}x${String(at)}["${escapeMermaid(resourceOf(witness))}"]`,
      `  ${door} -.->|"${escapeMermaid(witness.action)}, too much"| ${door}x${String(at)}`,
    ]);
  const strangers = (verdicts.trust?.witnesses ?? [])
    .slice(0, MAX_WITNESSES)
    .flatMap(({ principal }, at) => [
      `  ${door}t${String(at)}["${escapeMermaid(whoIs(principal))}"]`,
      `  ${door}t${String(at)} -.->|"may assume, too much"| ${door}`,
    ]);
  return [...lines, ...excess, ...strangers];
}

function placesOf(bucket: string, prefixes: readonly string[]): string[] {
  if (prefixes.length === 0) return [`${bucket}, whole bucket`];
  const shown = prefixes.slice(0, MAX_PREFIXES).map((prefix) => `${bucket}/${prefix}`);
  const further = prefixes.length - shown.length;
  return further > 0 ? [...shown, `${bucket}, ${String(further)} more prefixes`] : shown;
}

function resourceOf({ resource }: Witness): string {
  return resource.replace(/^arn:[^:]*:s3:::/, '');
}

function whoIs(principal: Witness['principal']): string {
  return typeof principal === 'string' ? principal : Object.values(principal).join('');
}

const MAX_CONNECTIONS = 20;
const MAX_PREFIXES = 4;
const MAX_WITNESSES = 2;
