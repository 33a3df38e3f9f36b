/** The page's own address and those of the other editions that it leads to, each with the fragment that is read. */
export function addressesInEditions(): string[] {
  const { href, hash } = location;
  const others = Array.from(document.querySelectorAll<HTMLAnchorElement>('.languages a'), (link) => link.href.split('#')[0]! + hash);
  return [href, ...others];
}

/**
 * The address of another passage in the edition that is read, where `known`, the address of the passage that is read, is another edition's.
 * All editions have the same pages of the plan; its lists stand in their own.
 */
export function inEditionRead(address: string, known: string): string {
  const [own, theirs] = [location.pathname.split('/'), new URL(known).pathname.split('/')];
  const at = own.findIndex((segment, i) => segment !== theirs[i]);
  const url = new URL(address);
  const segments = url.pathname.split('/');
  const ofPlan = /^(\d+|part|full)$/.test(segments[at + 1] ?? '');
  if (at < 0 || segments[at] !== theirs[at] || !ofPlan) return address;
  segments[at] = own[at]!;
  url.pathname = segments.join('/');
  return url.href;
}
