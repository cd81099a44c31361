import { visible } from './visible.js';

/** A call of a service for a debug log, on one line: `iam GetRole: 200 in 34 ms (request 4f1c…)`. */
export function callLine(call: {
  readonly service: string;
  readonly operation: string;
  readonly milliseconds: number;
  readonly result: string;
  readonly requestId?: string;
}): string {
  const { service, operation, milliseconds, result, requestId } = call;
  const id = requestId === undefined ? '' : ` (request ${requestId})`;
  return visible(`${service} ${operation}: ${result} in ${String(Math.round(milliseconds))} ms${id}`);
}

/** `0.4 s`, `12.0 s`, `2 min 5 s`. */
export function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
