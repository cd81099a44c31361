import { inspect } from 'node:util';
import { annotationsOf } from '../../../../src/report/annotations.js';
import { describeFailure } from '../../../../src/report/failure.js';
import type { RenderedFormat } from '../../../../src/report/render.js';
import { run, type Services } from '../../../../src/run.js';
import { renderReport } from '../../../../src/run/render-report.js';
import { readArguments } from '../../../../src/settings/arguments.js';

/** The others show no more than the report holds, and that is looked at whole. */
const FORMATS: readonly RenderedFormat[] = ['text', 'json', 'markdown'];
const ARGUMENTS = ['apply', '--no-dry-run', '--allow-replace', '--allow-destroy', '--allow-custom-api'];
/** Everything that can be said is said. */
const LOUD = ['--verbose', '--debug', '--access-analyzer', 'off', '--fail-on', 'never'];

/**
 * Runs `apply` and gives everything that it could print in any format, log or file; of an error that ends it, everything that
 * the error holds too, since somebody may print that one day.
 */
export async function everythingSaid(services: Services): Promise<string> {
  const { stdout, stderr } = process;
  const written: string[] = [];
  const [out, err] = [stdout.write.bind(stdout), stderr.write.bind(stderr)];
  const listen = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
  stdout.write = listen;
  stderr.write = listen;
  try {
    const result = await run(readArguments([...ARGUMENTS, ...LOUD], {}), services);
    if (!('report' in result)) throw new Error('apply answers with a report');
    const { report } = result;
    const options = { textOf: () => undefined, coloured: false, failOn: 'note', quiet: false, verbose: true } as const;
    for (const format of FORMATS) written.push(await renderReport(report, format, services, options));
    written.push(
      JSON.stringify(annotationsOf(report.findings)),
      inspect(report, { depth: Infinity, showHidden: true }),
    );
  } catch (error) {
    const { lines } = describeFailure(error, true);
    written.push(lines.join('\n'), inspect(error, { depth: Infinity, showHidden: true }));
  } finally {
    stdout.write = out;
    stderr.write = err;
  }
  return written.join('\n');
}

/** The pieces of secrets that a text gives away: a part of one is enough, for what is cut off is not gone. */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => {
    for (let start = 0; start + PIECE <= secret.length; start++)
      if (text.includes(secret.slice(start, start + PIECE))) return true;
    return false;
  });
}

/** What a person would see as a piece of a secret, and what does not come by chance. */
const PIECE = 10;
