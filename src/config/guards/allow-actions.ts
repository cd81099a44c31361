import type { Guard } from './guard.js';

/** `allow_actions` names S3 actions. Whether one exists, and how wide a pattern is, is said where policies are checked. */
export const allowActions: Guard = {
  id: 'allow-actions',
  *check({ config }) {
    for (const { allowActions: actions, origin } of config.connections) {
      for (const [index, action] of actions.entries()) {
        if (/^s3:[a-z0-9*?]*[a-z][a-z0-9*?]*$/i.test(action)) continue;
        yield {
          origin,
          pointer: ['allow_actions', index],
          message: `${JSON.stringify(action.slice(0, 80))} names no S3 action`,
          fix: 'write one action an entry, for example s3:GetObjectTagging',
        };
      }
    }
  },
};
