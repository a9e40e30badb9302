/** What a web address calls a language, where that is not the tag alone. */
const called: Readonly<Record<string, readonly string[]>> = {
  en: ['eng', 'english', 'saesneg'],
  cy: ['cym', 'cymraeg', 'welsh'],
};

/** Domains that stand for each other: the names of Wales in its two languages. */
const sameDomain = [
  ['gov.wales', 'llyw.cymru'],
  ['.wales', '.cymru'],
] as const;

const namesOf = (language: string) => {
  const [tag] = language.toLowerCase().split('-') as [string];
  return [language.toLowerCase(), tag, ...(called[tag] ?? [])];
};

const read = (address: string) => {
  try {
    return new URL(address, 'https://here.invalid/');
  } catch {
    return undefined;
  }
};

/** The name of a host without what says a language, and with one name for domains that come in pairs. */
const ownerOf = (host: string, names: readonly string[]) => {
  const [one] = sameDomain.flatMap(([wales, cymru]) =>
    host.endsWith(cymru) ? [host.slice(0, -cymru.length) + wales] : [],
  );
  return (one ?? host)
    .split('.')
    .filter((label) => label !== 'www' && !names.includes(label))
    .join('.');
};

/**
 * Whether two addresses are the same page in two languages, as far as addresses tell: one owner, and the second names
 * its language in the host, a step of the path or the query, or is under the Welsh name of a domain. Two addresses of
 * mail belong together when they have one domain.
 */
export function isOwnPage(source: string, target: string, from: string, to: string): boolean {
  const [one, other] = [read(source), read(target)];
  if (!one || !other || one.protocol !== other.protocol) return false;
  const names = [...namesOf(from), ...namesOf(to)];
  if (one.protocol === 'mailto:') {
    const [of, and] = [one, other].map(({pathname}) =>
      ownerOf(pathname.split('@')[1] ?? '', names),
    );
    return of !== '' && of === and;
  }
  if (!one.protocol.startsWith('http')) return false;
  if (ownerOf(one.hostname, names) !== ownerOf(other.hostname, names)) return false;
  const says = [
    ...other.hostname.split('.'),
    ...other.pathname.toLowerCase().split(/[/._-]/),
    ...[...other.searchParams.values()].map((value) => value.toLowerCase()),
  ];
  const isPaired = sameDomain.some(([, cymru]) => other.hostname.endsWith(cymru));
  return isPaired || namesOf(to).some((name) => says.includes(name));
}
