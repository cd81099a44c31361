import { ROLE_PATH } from '../patterns.js';
import type { Guard } from './guard.js';

const MAX_LENGTH = 512;

/** Source: IAM API, `pathType`. */
export const rolePath: Guard = {
  id: 'role-path',
  *check({ config }) {
    for (const { role, origin } of config.connections) {
      const { path } = role;
      if (ROLE_PATH.test(path) && path.length <= MAX_LENGTH) continue;
      const because =
        path.length > MAX_LENGTH
          ? `it has ${String(path.length)} characters, more than ${String(MAX_LENGTH)}`
          : 'a path begins and ends with "/", and holds no blanks';
      yield {
        origin,
        pointer: ['role', 'path'],
        message: `IAM does not take the path ${JSON.stringify(path.slice(0, 80))}: ${because}`,
        fix: 'write it as /coactive/',
      };
    }
  },
};
