import { describe } from '@jest/globals';
import { CHROMIUM } from './browser-page.js';

/** Tests in a browser. Without one they are skipped, and say so; `REQUIRE_CHROMIUM` makes that a failure, as `.ci/run` does. */
export function describeInChromium(name: string, define: () => void): void {
  if (CHROMIUM !== undefined) {
    describe(name, define);
    return;
  }
  const why = process.env.WITHOUT_CHROMIUM === '1' ? 'WITHOUT_CHROMIUM=1' : 'there is no chromium';
  process.stderr.write(`SKIPPED "${name}": ${why}\n`);
  describe.skip(name, define);
}
