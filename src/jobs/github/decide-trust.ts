import type { Command } from '../../commands.js';
import type { EventFacts } from './event.js';

export interface TrustSettings {
  readonly command: Command;
  readonly trustedConfig?: 'base' | 'head' | undefined;
  readonly allowUntrustedCheckout: boolean;
}

export interface TrustDecision {
  /** Whose rules, waivers, guardrails and roles hold. */
  readonly trusted: 'base' | 'head';
  /** `run`: as asked; `offline`: nothing that uses a credential; `refuse`: the command is nothing without one. */
  readonly mode: 'run' | 'offline' | 'refuse';
  /** Why it is not `run`. */
  readonly reason?: string;
}

/** What is of use without a credential. */
const ASK_NOBODY: ReadonlySet<Command> = new Set<Command>(['check', 'shards', 'merge']);

/** What may run on an event, and by whose rules. */
export function decideTrust(event: EventFacts, settings: TrustSettings): TrustDecision {
  const trusted = settings.trustedConfig ?? (event.pullRequest === undefined ? 'head' : 'base');
  if (!event.isUntrustedCheckout || settings.allowUntrustedCheckout) return { trusted, mode: 'run' };
  const reason = `on ${event.name} the job has this repository's secrets, and the workspace holds another commit than the event's own`;
  return { trusted, mode: ASK_NOBODY.has(settings.command) ? 'offline' : 'refuse', reason };
}
