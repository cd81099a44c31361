import type { Guard } from './guard.js';

/** In seconds. Source: IAM API, `roleMaxSessionDurationType`. */
export const maxSessionDuration: Guard = {
  id: 'max-session-duration',
  *check({ config }) {
    for (const { role, origin } of config.connections) {
      const seconds = role.maxSessionDuration;
      if (seconds >= 3600 && seconds <= 43_200) continue;
      yield {
        origin,
        pointer: ['role', 'max_session_duration'],
        message: `max_session_duration is ${String(seconds)}; IAM takes 3600 to 43200 seconds`,
        fix: 'leave it out: 3600 is as long as Coactive can use',
      };
    }
  },
};
