import type { Guard } from './guard.js';

/** In seconds. Source: Coactive's API, Create Connection. Below AWS's 900 is the rule `session-ttl-below-minimum`. */
export const sessionTtl: Guard = {
  id: 'session-ttl',
  *check({ config }) {
    for (const { sessionTtlSeconds: seconds, origin } of config.connections) {
      if (seconds >= 60 && seconds <= 3600) continue;
      yield {
        origin,
        pointer: ['session_ttl_seconds'],
        message: `session_ttl_seconds is ${String(seconds)}; Coactive takes 60 to 3600`,
        fix: 'write 3600, or leave it out',
      };
    }
  },
};
