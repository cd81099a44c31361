import { describe, expect, test } from '@jest/globals';
import { markdownText } from '../../src/report/markdown-text.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { sampleFinding, sampleReport } from './sample.js';

const ROOMY = { maxBytes: 1_000_000 };

describe('text of the repository in Markdown', () => {
  test.each([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a link', '[x](javascript:alert)'],
    ['an image', '![x](//evil)'],
    ['code', '`x`'],
    ['a table cell', 'a | b'],
    ['emphasis', '**a** _b_ ~~c~~'],
    ['a bare address', 'https://evil.example www.evil.example'],
    ['math', '$x$'],
    ['an entity', '&lt;'],
    ['a line break', 'a\nb'],
    ['a backslash', 'a\\'],
  ])('%s stays text', (_, text) => {
    const escaped = markdownText(text).replace(/&#\d+;/g, '');
    expect(escaped).not.toMatch(/[<>[\]()`|*_~$&\n\\!]|:\/\/|www\./);
  });

  test('nobody is mentioned, no issue is referred to', () => {
    expect(markdownText('@acme/security #12')).toBe('&#64;&#8203;acme/security &#35;&#8203;12');
  });

  test('ordinary names stay readable', () =>
    expect(markdownText('s3:GetObject in iam/a-b.json')).toBe('s3:GetObject in iam/a-b.json'));
});

describe('the job summary', () => {
  test('has the outcome, what was checked, and a row for each finding, the worst first', () => {
    const findings = [sampleFinding({ severity: 'note', rule: 'lesser', line: 1 }), sampleFinding()];
    const markdown = renderMarkdown(sampleReport(findings), ROOMY);
    expect(markdown).toContain('**Failed: 1 error, 0 warnings, 1 note.**');
    expect(markdown).toContain('Checked 1 connection, 2 policies (1 generated).');
    const rows = markdown.split('\n').filter((line) => /^\| (error|note) /.test(line));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('| error | iam/media.json:6:18 |');
    expect(rows.every((row) => row.split('|').length === 6)).toBe(true);
  });

  test('says what Access Analyzer did, its reason escaped', () => {
    const report = sampleReport([], { accessAnalyzer: { status: 'failed', reason: '<b>`x`' } });
    const [line = ''] = renderMarkdown(report, ROOMY)
      .split('\n')
      .filter((one) => one.includes('Access Analyzer'));
    expect(line).toMatch(/^Access Analyzer failed: /);
    expect(line).not.toMatch(/[<>`]/);
  });

  test('never exceeds the bytes it may have, and says how much was left out', () => {
    const findings = Array.from({ length: 5_000 }, (_, line) =>
      sampleFinding({ line: line + 1, endLine: line + 1, message: 'ü'.repeat(200) }),
    );
    const markdown = renderMarkdown(sampleReport(findings), { maxBytes: 65_536 });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
    const shown = markdown.split('\n').filter((line) => line.startsWith('| error')).length;
    expect(shown).toBeGreaterThan(50);
    const left = (5_000 - shown).toString().replace(/(?=\d{3}$)/, ',');
    expect(markdown).toContain(`${left} further findings had no room here`);
    expect(markdown).toContain('This looked at files only');
  });

  test('lists waivers and verdicts', () => {
    const report = sampleReport([], {
      waived: [{ ...sampleFinding(), reason: 'ticket 4711', expires: '2026-12-31' }],
      connections: [
        { name: 'media', method: 'iam-role', bucket: 'b', prefixes: [], verdicts: { trust: { status: 'proved' } } },
      ],
    });
    const markdown = renderMarkdown(report, ROOMY);
    expect(markdown).toContain('| iam/media.json:6:18 | no-wildcard-action | ticket 4711 | 2026-12-31 |');
    expect(markdown).toContain('| media |  |  | proved |');
  });
});
