import type { PolicySource } from '../connection.js';
import type { Guard } from './guard.js';

/** Documents of a role where the method has none: they would be looked at by nobody. */
export const policyKinds: Guard = {
  id: 'policy-kinds',
  *check({ config, unfit }) {
    for (const { method, policies, origin } of [...config.connections, ...unfit]) {
      if (method !== 'bucket-policy') continue;
      const { permissions, trust, boundary } = policies;
      const declared: [string, PolicySource | undefined][] = [
        ['permissions', permissions[0]],
        ['trust', trust],
        ['boundary', boundary],
      ];
      for (const [kind, source] of declared) {
        if (source === undefined || source.from === 'contract') continue;
        yield {
          origin,
          pointer: ['policies', kind],
          part: 'key',
          message: `policies.${kind} belongs to a role, and the method bucket-policy has none`,
          fix: 'remove it, or set `method: iam-role`',
        };
      }
    }
  },
};
