import { requestIdOf, type HearCall } from '../heard-call.js';
import type { Guardable } from './guard-client.js';

interface Metadata {
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** Tells of every call of a client how it ended and how long it took, retries included. */
export function hearCalls<Input extends object, Output extends object>(
  client: Guardable<Input, Output>,
  service: string,
  hear: HearCall,
  now: () => number,
): void {
  client.middlewareStack.add(
    (next, context) => async (call) => {
      const begun = now();
      const { commandName } = context;
      const operation = typeof commandName === 'string' ? commandName.replace(/Command$/, '') : '(unnamed)';
      const tell = (result: string, { $metadata }: Metadata): void => {
        hear({ service, operation, milliseconds: now() - begun, result, ...requestIdOf($metadata?.requestId) });
      };
      try {
        const answer = await next(call);
        const output = answer.output as Metadata;
        tell(String(output.$metadata?.httpStatusCode ?? 'answered'), output);
        return answer;
      } catch (error) {
        tell(error instanceof Error ? error.name : 'failed', error as Metadata);
        throw error;
      }
    },
    { step: 'initialize', name: 'hearCalls', priority: 'low' },
  );
}
