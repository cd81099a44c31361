import type { Config, Connection, Waiver } from './connection.js';

/**
 * The config of a pull request with everything of the base branch's that decides what counts and whom to trust: rules,
 * guardrails, Coactive's role and API, the role to assume. A guardrail that is new holds too. A waiver holds where both sides have it, with the earlier of its
 * days: what the pull request takes away is stricter and may count at once. A connection that is new keeps its own roles
 * where the base uses the same ones, and has none to assume otherwise.
 */
export function trustBase(head: Config, base: Config): Config {
  const known = new Map(base.connections.map((connection) => [connection.name, connection]));
  const guarded = new Set(base.guardrails.map(({ id }) => id));
  const assumed = new Set(base.connections.map(({ assumeRole }) => assumeRole));
  return {
    ...head,
    connections: head.connections.map((connection) => trustRoles(connection, known.get(connection.name), assumed)),
    rules: base.rules,
    guardrails: [...base.guardrails, ...head.guardrails.filter(({ id }) => !guarded.has(id))],
    waivers: head.waivers.flatMap((waiver) => bothHave(waiver, base.waivers)),
  };
}

/**
 * For what only reads to make a plan: nobody is asked but whom the base trusts, and what is planned is still what the pull
 * request declares, so that the plan is the one that `apply` has after the merge.
 */
export function trustReaders(head: Config, base: Config): Config {
  const trusted = trustBase(head, base).connections;
  return {
    ...head,
    connections: trusted.map((connection, index) => {
      const { coactiveRoleArn } = head.connections[index] ?? connection;
      return { ...connection, coactiveRoleArn };
    }),
  };
}

function trustRoles(
  connection: Connection,
  base: Connection | undefined,
  assumed: ReadonlySet<string | undefined>,
): Connection {
  const { assumeRole: own, ...rest } = connection;
  const assumeRole = base === undefined ? (assumed.has(own) ? own : undefined) : base.assumeRole;
  return {
    ...rest,
    ...(assumeRole !== undefined && { assumeRole }),
    ...(base !== undefined && { coactiveRoleArn: base.coactiveRoleArn, apiUrl: base.apiUrl }),
  };
}

function bothHave(waiver: Waiver, base: readonly Waiver[]): Waiver[] {
  const same = base.filter(({ rule, connection }) => rule === waiver.rule && connection === waiver.connection);
  const last = same
    .map(({ expires }) => expires)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  return [last < waiver.expires ? { ...waiver, expires: last } : waiver];
}
