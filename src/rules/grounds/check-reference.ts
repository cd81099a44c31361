type Chapter = 'error' | 'security-warning' | 'general-warning' | 'suggestion';

/** Where AWS documents a check of IAM Access Analyzer: its anchor on the page of all checks. */
export function checkReference(chapter: Chapter, slug: string): string {
  return `https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-${chapter}-${slug}`;
}
