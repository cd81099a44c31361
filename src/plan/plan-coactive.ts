import type { Connection } from '../config/connection.js';
import { createConnectionBody } from '../live/coactive-body.js';
import {
  compareCoactive,
  wantedConnection,
  type ConfigField,
  type WantedConnection,
} from '../live/coactive-difference.js';
import type { CoactiveConnection, Reading } from '../live/state.js';
import type { Refusals } from './refusals.js';
import type { EffectiveStep } from './role/plan-role.js';

/** All of Coactive's connections. */
export type CoactiveState = Reading<readonly CoactiveConnection[]>;

/**
 * From Coactive's connection of that name to the declared one. The bucket-policy method has none of its own.
 *
 * @param state undefined: there are no credentials to ask with
 */
export function planCoactive(
  connection: Connection,
  state: CoactiveState | undefined,
  refusals: Refusals,
): EffectiveStep[] {
  const wanted = wantedConnection(connection);
  if (wanted === undefined) return [];
  if (state === undefined) {
    refusals.notes.push(withoutCredentials(connection, wanted));
    return [];
  }
  const all = refusals.known(state, "Coactive's connections");
  if (all === undefined) return [];
  const live = all.find(({ name }) => name === connection.name);
  return connection.state === 'absent' ? remove(connection, wanted, live, refusals) : reach(wanted, live, refusals);
}

function reach(wanted: WantedConnection, live: CoactiveConnection | undefined, refusals: Refusals): EffectiveStep[] {
  const { name } = wanted;
  const base = { target: 'coactive-connection', resource: name } as const;
  const create: EffectiveStep = {
    ...base,
    verb: 'create',
    effect: 'widens',
    reversible: true,
    call: { operation: 'CreateConnection', ...wanted },
    summary: `create Coactive's connection ${name} with the role ${wanted.config.iamRoleArn}`,
  };
  const difference = compareCoactive(wanted, live);
  if (live === undefined || difference.kind === 'missing') return [create];
  switch (difference.kind) {
    case 'equal':
      return [];
    case 'foreign':
      refusals.add(
        'coactive-name-taken',
        `Coactive has ${difference.what} with the name ${name}, which this tool leaves alone`,
        'declare another name',
        ['name'],
      );
      return [];
    case 'description':
      return [
        {
          ...base,
          verb: 'update',
          effect: 'neutral',
          reversible: true,
          call: { operation: 'UpdateConnection', id: live.id, name, description: difference.wanted },
          summary: `change the description of Coactive's connection ${name}`,
        },
      ];
    case 'config': {
      const fields = difference.fields.map(describeField).join(', ');
      const warning = `datasets ingest by connection name, so those that name ${name} fail until it is there again`;
      const replace = { ...base, verb: 'replace', needs: 'allow-replace' } as const;
      return [
        {
          ...replace,
          effect: 'narrows',
          reversible: false,
          call: { operation: 'DeleteConnection', id: live.id, name },
          summary: `delete Coactive's connection ${name} to create it with another config (${fields}); ${warning}`,
        },
        { ...create, ...replace, summary: `create Coactive's connection ${name} again (${fields})` },
      ];
    }
  }
}

/** Coactive has no tags: a connection is taken for ours when it uses our role. */
function remove(
  { name }: Connection,
  wanted: WantedConnection,
  live: CoactiveConnection | undefined,
  refusals: Refusals,
): EffectiveStep[] {
  if (live === undefined) return [];
  if (live.type !== 'aws_iam_role' || live.config.iamRoleArn !== wanted.config.iamRoleArn) {
    refusals.add(
      'coactive-name-taken',
      `Coactive's connection ${name} does not use the role ${wanted.config.iamRoleArn}, so this tool did not make it`,
      'delete it by hand, or declare another name',
      ['name'],
    );
    return [];
  }
  return [
    {
      verb: 'delete',
      target: 'coactive-connection',
      resource: name,
      effect: 'narrows',
      reversible: false,
      needs: 'allow-destroy',
      call: { operation: 'DeleteConnection', id: live.id, name },
      summary: `delete Coactive's connection ${name}; datasets that ingest by this name fail from then on`,
    },
  ];
}

function withoutCredentials({ name, state }: Connection, wanted: WantedConnection): string {
  if (state === 'absent')
    return `without credentials of Coactive its connection ${name} is not looked at: delete it there`;
  const body = JSON.stringify(createConnectionBody(wanted));
  return `without credentials of Coactive its connection ${name} is not looked at; if it is missing, send POST /api/v0/connections with ${body}`;
}

function describeField({ name, wanted, found }: ConfigField): string {
  return `${name}: ${found === undefined ? 'not set' : String(found)} to ${String(wanted)}`;
}
