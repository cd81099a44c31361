import type { Guard } from './guard.js';

/** A waiver says why, and until which day. */
export const waiverTerms: Guard = {
  id: 'waiver-terms',
  *check({ config }) {
    for (const { reason, expires, origin } of config.waivers) {
      if (reason.trim() === '') {
        yield { origin, pointer: ['reason'], message: 'a waiver without a reason', fix: 'say why it is accepted' };
      }
      if (!isDay(expires)) {
        const message = `${JSON.stringify(expires.slice(0, 40))} is no day of the calendar`;
        yield { origin, pointer: ['expires'], message, fix: 'write it as YYYY-MM-DD' };
      }
    }
  },
};

/** `Date` takes 2026-02-30 for the 2nd of March: a day is real when it comes back as it was. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
