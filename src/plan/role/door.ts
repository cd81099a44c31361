import { effectOf } from '../shift.js';
import type { DraftStep } from '../step.js';
import type { Door } from './order-moves.js';

/** Nobody may assume the role: an Allow that is missing, and a Deny that says that it is meant. */
const CLOSED = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Sid: 'ClosedWhileRewritten', Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
});

/** @param opened the trust that the role has at the end; undefined: the role goes away */
export function doorOf(role: string, arn: string, trust: string, opened: string | undefined): Door {
  return {
    isClosed: effectOf('trust', [trust], []).effect === 'neutral',
    close: updateTrust(role, arn, CLOSED, `close the role ${role} to everybody while its policies are rewritten`),
    ...(opened !== undefined && {
      open: updateTrust(role, arn, opened, `open the role ${role} again to whom its trust policy declares`),
    }),
  };
}

export function updateTrust(role: string, arn: string, document: string, summary: string): DraftStep {
  return {
    verb: 'update',
    target: 'trust',
    resource: arn,
    reversible: true,
    call: { operation: 'UpdateAssumeRolePolicy', role, document },
    change: { place: 'trust', slot: '', text: document },
    summary,
  };
}
