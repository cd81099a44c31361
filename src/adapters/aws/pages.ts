/** More than any account can fill: 10,000 roles and 10,000 policies, 50 to a page. */
const MOST_PAGES = 1000;

/** One page of a listing of IAM's. */
export interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/**
 * Every page of a listing, or the failure of the first that fails: half a listing is none. A marker that comes back ends
 * in an error rather than in an endless loop.
 */
export async function readPages<P extends Page>(readPage: (marker: string | undefined) => Promise<P>): Promise<P[]> {
  const pages: P[] = [];
  const seen = new Set<string>();
  let marker: string | undefined;
  do {
    const page = await readPage(marker);
    pages.push(page);
    marker = page.IsTruncated === true ? page.Marker : undefined;
    if (page.IsTruncated === true && marker === undefined) throw new EndlessListing('a page names no next one');
    if (marker !== undefined && seen.has(marker)) throw new EndlessListing('a marker comes back');
    if (marker !== undefined) seen.add(marker);
    if (pages.length >= MOST_PAGES && marker !== undefined) throw new EndlessListing(`more than ${MOST_PAGES} pages`);
  } while (marker !== undefined);
  return pages;
}

/** A listing that can not be believed; carries a status so that it counts as AWS's failure, not as ours. */
class EndlessListing extends Error {
  override readonly name = 'EndlessListing';
  readonly $metadata = { httpStatusCode: 502 };
}
