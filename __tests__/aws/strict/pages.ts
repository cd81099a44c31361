/**
 * Pages of GetAccountAuthorizationDetails, which moto gives in one piece. AWS counts the members of all lists together and
 * may give fewer than asked for; here the roles and then the policies are counted, which is as hard on a reader.
 */
const LISTS = ['RoleDetailList', 'Policies'];

/** The piece of the answer that begins at the marker. */
export function cutPage(xml: string, marker: number, size: number): string {
  let position = 0;
  let page = xml;
  for (const list of LISTS) {
    const all = membersOf(page, list);
    const from = Math.max(0, marker - position);
    const to = Math.max(0, marker + size - position);
    page = replaceMembers(page, list, all.slice(from, to));
    position += all.length;
  }
  const next = marker + size;
  if (position <= next) return page.replace(/<IsTruncated>\w+</, '<IsTruncated>false<');
  return page.replace(/<IsTruncated>\w+<\/IsTruncated>/, `<IsTruncated>true</IsTruncated><Marker>${next}</Marker>`);
}

/** The members of a list at the outermost level: members hold lists with members themselves. */
function membersOf(xml: string, list: string): string[] {
  const [from, to] = boundsOf(xml, list);
  const text = xml.slice(from, to);
  const members: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of text.matchAll(/<\/?member>/g)) {
    if (tag === '<member>') {
      if (depth === 0) start = index;
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) members.push(text.slice(start, index + tag.length));
    }
  }
  return members;
}

function replaceMembers(xml: string, list: string, members: readonly string[]): string {
  const [from, to] = boundsOf(xml, list);
  return `${xml.slice(0, from)}${members.join('')}${xml.slice(to)}`;
}

function boundsOf(xml: string, list: string): readonly [number, number] {
  const from = xml.indexOf(`<${list}>`);
  const to = xml.lastIndexOf(`</${list}>`);
  return from < 0 || to < 0 ? [xml.length, xml.length] : [from + list.length + 2, to];
}
