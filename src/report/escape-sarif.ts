import { visible } from './visible.js';

/**
 * Repository text in a SARIF message. A plain-text message may embed a link (`[text](target)`) and a placeholder (`{0}`):
 * neither can come of it. Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
export function escapeSarif(text: string): string {
  return visible(text)
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replace(/\](?=\()/g, '\\]')
    .replace(/\{(?=\d)/g, '{{')
    .replace(/(?<=\{\{\d+)\}/g, '}}');
}
