import type { Guard } from './guard.js';

/**
 * `allow_actions` names single S3 actions: a pattern would allow what nobody has read, and new actions of AWS with it.
 * Whether an action exists is said where policies are checked.
 */
export const allowedActions: Guard = {
  id: 'allowed-actions',
  *check({ config }) {
    for (const { allowActions, origin } of config.connections) {
      for (const [index, action] of allowActions.entries()) {
        if (/^s3:[a-z0-9]+$/i.test(action)) continue;
        const isPattern = /[*?]/.test(action);
        yield {
          origin,
          pointer: ['allow_actions', index],
          message: isPattern
            ? `${JSON.stringify(action)} is a pattern: what is allowed on purpose is named one by one`
            : `${JSON.stringify(action)} is no S3 action`,
          fix: 'write one action an entry, for example s3:GetObjectTagging',
        };
      }
    }
  },
};
