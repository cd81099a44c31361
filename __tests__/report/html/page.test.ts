import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderHtml, SCRIPT_HASH, STYLE_HASH } from '../../../src/report/html/page.js';
import { SCRIPT } from '../../../src/report/html/script.js';
import { STYLE } from '../../../src/report/html/style.js';
import type { ConnectionReport, Report } from '../../../src/report/report.js';
import { hostileInput } from '../injection/hostile-report.js';
import { sampleFinding, sampleReport } from '../sample.js';
import { BrowserPage } from '../../browser/browser-page.js';
import { describeInChromium } from '../../browser/describe-in-chromium.js';

const CONNECTIONS: readonly ConnectionReport[] = [
  {
    name: 'media_archive',
    method: 'iam-role',
    bucket: 'acme-media-archive',
    prefixes: ['videos/2026/', 'images/'],
    verdicts: {
      leastPrivilege: {
        status: 'refuted',
        witnesses: [
          {
            principal: 'arn:aws:iam::111122223333:role/coactive/coactive-media-archive',
            action: 's3:GetObject',
            resource: 'arn:aws:s3:::acme-media-archive/payroll/2026.csv',
            context: {},
            statement: { file: 'iam/media-archive.json', index: 1, line: 9 },
            message: 'an object outside of the prefixes',
          },
        ],
      },
      sufficiency: { status: 'proved' },
      trust: { status: 'proved' },
    },
  },
  {
    name: 'raw_uploads',
    method: 'bucket-policy',
    bucket: 'acme-raw-uploads',
    prefixes: [],
    verdicts: {
      leastPrivilege: { status: 'undecided', reason: 'the answer depends on aws_s3_bucket.media.arn' },
      sufficiency: { status: 'proved' },
      trust: { status: 'not-applicable', reason: 'with a bucket policy Coactive assumes no role' },
    },
  },
  {
    name: 'news_clips',
    method: 'iam-role',
    bucket: 'acme-news',
    prefixes: ['clips/'],
    verdicts: { leastPrivilege: { status: 'proved' }, sufficiency: { status: 'proved' }, trust: { status: 'proved' } },
  },
  { name: 'old_archive', method: 'iam-role', bucket: 'acme-old', prefixes: [], state: 'absent', verdicts: {} },
];

const REPORT: Report = sampleReport(
  [
    sampleFinding(),
    sampleFinding({
      rule: 'whole-bucket',
      severity: 'note',
      connection: 'raw_uploads',
      message: 'the whole bucket is shared',
    }),
    sampleFinding({ rule: 'unknown-value', severity: 'warning', connection: 'raw_uploads', file: 'tf/main.tf' }),
  ],
  {
    connections: CONNECTIONS,
    waived: [{ ...sampleFinding({ rule: 'confused-deputy' }), reason: 'vendor ticket 4711', expires: '2026-12-31' }],
  },
);

const ANALYZER = { status: 'skipped', reason: 'no AWS credentials' } as const;

const HOSTILE = [
  '</script><script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned = 1">',
  '"><svg onload="window.pwned = 1">',
  "' autofocus onfocus='window.pwned = 1",
  '</style><style>body{display:none}</style>',
  '</title><meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<!-- <base href="https://example.com/">',
  '\u202egnirts\u0000\u001b[31m',
];

describe('the page', () => {
  test('names the hashes of its own style and script, and allows nothing else', () => {
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(STYLE_HASH).toBe(hash(STYLE));
    expect(SCRIPT_HASH).toBe(hash(SCRIPT));
    expect(renderHtml(REPORT)).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; script-src`);
  });

  test('refers to nothing outside of itself', () => {
    const page = renderHtml(REPORT);
    expect(page.match(/\b(?:src|href|action|srcset)="[^"]*"/g)).toEqual(['href="data:,"']);
    expect(page).not.toMatch(/@import|url\(/);
  });

  test('shows connections, verdicts, witnesses, findings and waivers', () => {
    const page = renderHtml(REPORT);
    for (const text of [
      'media_archive',
      'payroll/2026.csv',
      'aws_s3_bucket.media.arn',
      'no-wildcard-action',
      'vendor ticket 4711',
      'Declared absent',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('shows differences of the live state and the steps of a plan, and says what Access Analyzer did', () => {
    const page = renderHtml({ ...hostileInput('plain words').report, accessAnalyzer: ANALYZER });
    for (const text of [
      '<h2>Live state',
      'Needs <span class="code">plain words',
      '<h2>Plan',
      'Stopped at plain words',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).toContain('Access Analyzer skipped: no AWS credentials.');
  });

  test('of a text of the repository no markup is left', () => {
    const page = renderHtml(hostileReport());
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|onerror="|<base/);
    for (const character of '\u0000\u001b\u202e') expect(page).not.toContain(character);
  });

  test('has an end, whatever the number of findings', () => {
    const page = renderHtml(sampleReport(Array.from({ length: 3_000 }, () => sampleFinding())));
    expect(page.match(/data-kind="error"/g)).toHaveLength(2_000);
    expect(page).toContain('1,000 further findings had no room here');
  });
});

function hostileReport(): Report {
  const findings = HOSTILE.map((text) =>
    sampleFinding({ rule: text, message: text, connection: text, file: text, fix: text }),
  );
  const [connection] = CONNECTIONS;
  const connections = HOSTILE.map((text): ConnectionReport => ({
    ...(connection ?? { method: 'iam-role', verdicts: {} }),
    name: text,
    bucket: text,
    prefixes: [text],
    verdicts: { leastPrivilege: { status: 'undecided', reason: text } },
  }));
  const [first = ''] = HOSTILE;
  const { changes, plan } = hostileInput(first).report;
  return sampleReport(findings, {
    changes: HOSTILE.flatMap((text) => hostileInput(text).report.changes).concat(changes),
    ...(plan !== undefined && { plan }),
    connections,
    waived: findings.map((one) => ({ ...one, reason: one.rule, expires: one.rule })),
  });
}

describeInChromium('the page in Chromium', () => {
  let folder = '';
  let page: BrowserPage;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'coactive-page-'));
    page = await BrowserPage.open();
  }, 60_000);
  afterAll(async () => {
    await (page as BrowserPage | undefined)?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function show(report: Report): Promise<string> {
    const file = path.join(folder, 'report.html');
    writeFileSync(file, renderHtml(report));
    page.requests.length = 0;
    page.complaints.length = 0;
    const url = pathToFileURL(file).href;
    await page.visit(url);
    return url;
  }

  const shown = (): Promise<unknown> =>
    page.evaluate(
      "[...document.querySelectorAll('.item')].filter((one) => one.checkVisibility()).map((one) => one.querySelector('h3').textContent)",
    );

  test('asks for nothing but itself and has nothing to complain about', async () => {
    const url = await show(REPORT);
    expect(page.requests.filter((one) => one !== url && one !== 'data:,')).toEqual([]);
    expect(page.complaints).toEqual([]);
    expect(await page.evaluate('document.getElementById("status").textContent')).toBe('All 8 shown');
  }, 30_000);

  test('is searched by keyboard: slash, words, Escape', async () => {
    await show(REPORT);
    await page.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await page.send('Input.insertText', { text: 'payroll ARCHIVE' });
    expect(await shown()).toEqual(['media_archive']);
    expect(await page.evaluate('document.getElementById("status").textContent')).toBe('1 of 8 shown');
    await page.press('Escape');
    expect(await shown()).toHaveLength(8);
  }, 30_000);

  test('is filtered by keyboard: every box is reached by Tab and switched by the space bar', async () => {
    await show(REPORT);
    await page.press('/');
    for (const value of ['connection', 'change', 'error', 'warning', 'note']) {
      await page.press('Tab');
      expect(await page.evaluate('document.activeElement.value')).toBe(value);
      await page.press(' ');
    }
    expect(await shown()).toEqual(['confused-deputy']);
    expect(page.complaints).toEqual([]);
  }, 30_000);

  test('obeys no text that it shows', async () => {
    const url = await show(hostileReport());
    expect(await page.evaluate('typeof window.pwned')).toBe('undefined');
    expect(await page.evaluate("document.querySelectorAll('img, iframe, base, meta[http-equiv=refresh]').length")).toBe(
      0,
    );
    expect(await page.evaluate('getComputedStyle(document.body).display')).toBe('block');
    expect(await page.evaluate('location.href')).toBe(url);
    expect(page.requests.filter((one) => one !== url && one !== 'data:,')).toEqual([]);
    expect(page.complaints).toEqual([]);
  }, 30_000);

  test('is no wider than a telephone, and dark where the reader wants it', async () => {
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: 390,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    await show(REPORT);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(20, 24, 31)');
    await page.send('Emulation.clearDeviceMetricsOverride');
    await page.send('Emulation.setEmulatedMedia', { features: [] });
  }, 30_000);

  test('printed, it has no filter and shows what was folded', async () => {
    await show(REPORT);
    await page.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(await page.evaluate("document.querySelector('.filter').checkVisibility()")).toBe(false);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('details li')].every((one) => one.checkVisibility({ contentVisibilityAuto: true }))",
      ),
    ).toBe(true);
    await page.send('Emulation.setEmulatedMedia', { media: '' });
  }, 30_000);
});
