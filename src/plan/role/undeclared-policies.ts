import type { LiveRole } from '../../live/state.js';
import type { Refusals } from '../refusals.js';
import { shiftOf } from '../shift.js';
import type { DraftStep } from '../step.js';
import type { Move } from './move.js';

/** Takes off a role of ours every policy that is not declared; a managed one stays where it is, for whoever else uses it. */
export function removeUndeclared(role: LiveRole, declared: ReadonlySet<string>, refusals: Refusals): Move[] {
  const attached = refusals.known(role.attached, `the policies attached to the role ${role.name}`) ?? [];
  const inline = refusals.known(role.inline, `the inline policies of the role ${role.name}`) ?? [];
  return [
    ...attached
      .filter(({ arn }) => !declared.has(arn))
      .map(({ arn, name, document }): Move => {
        const step: DraftStep = {
          verb: 'detach',
          target: 'attached-policy',
          resource: role.arn,
          reversible: true,
          call: { operation: 'DetachRolePolicy', role: role.name, policyArn: arn },
          change: { place: 'permissions', slot: arn },
          summary: `detach the policy ${name} from the role ${role.name}`,
        };
        return moveOf(step, document.status === 'known' ? document.value : undefined);
      }),
    ...inline.map(({ name, document }): Move => {
      // What can not be brought back is not deleted unread: nobody could have reviewed it.
      if (document.status === 'unknown')
        refusals.unknown(`the inline policy ${name} of the role ${role.name}`, document);
      const step: DraftStep = {
        verb: 'delete',
        target: 'inline-policy',
        resource: role.arn,
        reversible: false,
        needs: 'allow-destroy',
        call: { operation: 'DeleteRolePolicy', role: role.name, policyName: name },
        change: { place: 'permissions', slot: name },
        summary: `delete the inline policy ${name} of the role ${role.name}`,
      };
      return moveOf(step, document.status === 'known' ? document.value : undefined);
    }),
  ];
}

function moveOf(step: DraftStep, text: string | undefined): Move {
  const shift = shiftOf('permissions', text === undefined ? undefined : [text], []);
  return { steps: [step], shift, phase: 'access', part: 'permissions' };
}
