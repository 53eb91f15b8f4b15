/** What is wrong with an address that is not that of the page itself, and which one that is. */
export function detourOf(address: URL): { message: string; help: string; itself: string } | undefined {
  const target = behind(address);
  if (target)
    return {
      message: `The address leads by way of ${address.hostname} to another one.`,
      help: `Write that one: ${target}`,
      itself: target,
    };
  const plain = withoutTracking(address);
  if (plain !== address.href)
    return {
      message: 'The address says by what link somebody came to it.',
      help: `Write it without: ${plain}`,
      itself: plain,
    };
  return undefined;
}

/** The address that one of a search engine or of a network leads on to. */
function behind(address: URL): string | undefined {
  return [...address.searchParams.values()].find((value) => /^https?:\/\/[^/]+\.[^/]+/i.test(value));
}

/** What newsletters, advertisers and networks add, to know who came from where. */
const tracking = /^(?:utm_\w+|\w*clid|[gw]braid|mc_[ce]id|igshid|mkt_tok|_hs(?:enc|mi)|(?:nc|cmp|ic)id|ref_src)$/i;

function withoutTracking(address: URL): string {
  const plain = new URL(address);
  for (const name of [...plain.searchParams.keys()]) if (tracking.test(name)) plain.searchParams.delete(name);
  return plain.search === address.search ? address.href : plain.href;
}
