import type { InputProblem } from '../errors.js';
import type { Config, PartialConnection } from './connection.js';
import { suggest } from './suggest.js';

/** Narrows a config to the connections of the input `connection`; none named: all. */
export function selectConnections(
  config: Config,
  unfit: readonly Pick<PartialConnection, 'name'>[],
  names: readonly string[],
): { readonly config: Config; readonly problems: readonly InputProblem[] } {
  if (names.length === 0) return { config, problems: [] };
  const wanted = new Set(names);
  const known = new Set([...config.connections, ...unfit].map(({ name }) => name));
  const problems = [...wanted]
    .filter((name) => !known.has(name))
    .map((name): InputProblem => {
      const fix = suggest(name, [...known]);
      return { message: `no connection is named ${JSON.stringify(name)}`, ...(fix && { fix }) };
    });
  return {
    config: {
      ...config,
      isSelection: true,
      connections: config.connections.filter(({ name }) => wanted.has(name)),
      waivers: config.waivers.filter(({ connection }) => connection === undefined || wanted.has(connection)),
    },
    problems,
  };
}
