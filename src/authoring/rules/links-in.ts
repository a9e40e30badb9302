import {readMarkdown, type Inline} from '../../definition/markdown.js';
import type {DocumentText} from '../document-text.js';

const hrefs = (content: readonly Inline[]): string[] =>
  content.flatMap((part) =>
    typeof part === 'string' || part.kind === 'break'
      ? []
      : part.kind === 'link'
        ? [part.href]
        : hrefs(part.content),
  );

const bare = /https?:\/\/[^\s)\]>”"]+[^\s)\]>”".,;:]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Where a text leads in one language: its links if it is Markdown, and the addresses that are written out if not. */
export const linksIn = ({isMarkdown}: DocumentText, words: string): string[] =>
  isMarkdown
    ? readMarkdown(words).flatMap((block) =>
        hrefs(block.kind === 'list' ? block.items.flat() : block.content),
      )
    : [...words.matchAll(bare)].map(([address]) =>
        address.includes('://') ? address : `mailto:${address}`,
      );

/** The sites whose name is translated, not only its end: `.cymru` is `.wales` everywhere. */
const sisters: readonly (readonly string[])[] = [
  ['gov.wales', 'llyw.wales'],
  ['nhs.wales', 'gig.wales'],
];

/** The name under which a site is registered, or the first of its names: `gov.uk` for `www.gov.uk`. */
function siteOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  const isSecond = /^(?:co|org|gov|ac|police|nhs|ltd|net|sch)$/.test(parts.at(-2) ?? '');
  const site = parts
    .slice(isSecond && parts.length > 2 && parts.at(-1) === 'uk' ? -3 : -2)
    .join('.')
    .replace(/\.cymru$/, '.wales');
  return sisters.find((names) => names.includes(site))?.[0] ?? site;
}

/** What a link leads to, as far as it must be the same in every language. */
export function destinationOf(link: string): string {
  const [scheme = '', rest = ''] = link.split(/:(.*)/s);
  if (/^mailto$/i.test(scheme)) return `mailto:${siteOf(rest.split('?')[0]!.split('@').at(-1)!)}`;
  if (!/^https?$/i.test(scheme) || !URL.canParse(link)) return link.replace(/\s/g, '');
  return siteOf(new URL(link).hostname);
}

/** The language that an address names: by a part of its path or host, or as a parameter; undefined for none. */
export function languageOf(link: string, languages: readonly string[]): string | undefined {
  if (!URL.canParse(link) || !/^https?:/i.test(link)) return undefined;
  const {hostname, pathname, searchParams} = new URL(link);
  const marks = [...pathname.split('/'), hostname.split('.')[0]!, ...searchParams.values()];
  return languages.find((language) =>
    marks.some((mark) => mark.toLowerCase().split(/[-_]/)[0] === language.toLowerCase()),
  );
}
