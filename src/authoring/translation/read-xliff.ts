import type {Document, Element, Node} from '@xmldom/xmldom';
import {asCompared} from '../as-compared.js';
import {decoded} from './decoded.js';
import {expectShallow} from './expect-shallow.js';
import {UnreadableFile, type TranslatedEntry, type TranslationFormat} from './translation-file.js';

const childrenOf = (parent: Node, ...names: string[]): Element[] =>
  [...parent.childNodes].filter((node): node is Element =>
    names.includes((node as Element).localName ?? ''),
  );

/** The words in an element, without the tags that a program put between them. */
function wordsOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== node.ELEMENT_NODE) return node.nodeValue ?? '';
      const inside = node as Element;
      if (inside.localName !== 'cp') return wordsOf(inside);
      const code = Number.parseInt(inside.getAttribute('hex') ?? '', 16);
      const isCharacter = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\ufffd';
    })
    .join('');
}

/** A unit, whose text a program may have cut into segments. */
function entryOf(unit: Element): TranslatedEntry {
  const parts = childrenOf(unit, 'segment', 'ignorable').map((part) => {
    const [source] = childrenOf(part, 'source').map(wordsOf);
    const [target] = childrenOf(part, 'target').map(wordsOf);
    return {
      source: source ?? '',
      target: part.localName === 'ignorable' ? (target ?? source) : target,
    };
  });
  const key = unit.getAttribute('name') ?? unit.getAttribute('id') ?? '';
  const isWhole = parts.every(({target}) => target);
  const target = parts.map((part) => part.target ?? '').join('');
  const comment = childrenOf(unit, 'notes')
    .flatMap((notes) => childrenOf(notes, 'note'))
    .filter(
      (note) => !['context', 'why', 'last-signed'].includes(note.getAttribute('category') ?? ''),
    )
    .map(wordsOf)
    .join('\n');
  return {
    key,
    source: asCompared(parts.map(({source}) => source).join('')),
    target: asCompared(target),
    place: `unit ${key}`,
    ...(comment && {comment}),
    ...(!isWhole && target.trim() && {flaw: 'marked-unfinished' as const}),
  };
}

const unitsIn = (parent: Node): Element[] =>
  childrenOf(parent, 'file', 'group', 'unit').flatMap((element) =>
    element.localName === 'unit' ? [element] : unitsIn(element),
  );

/** What a translator sent back as XLIFF. */
export const read: TranslationFormat['read'] = async (bytes) => {
  const {DOMParser, onErrorStopParsing} = await import('@xmldom/xmldom');
  const text = decoded(bytes);
  expectShallow(text);
  let xml: Document;
  try {
    const parser = new DOMParser({
      onError: onErrorStopParsing,
      // XML 1.0 knows no other line ends; the package would change U+2028 and U+0085, too.
      normalizeLineEndings: (text) => text.replace(/\r\n?/g, '\n'),
    });
    xml = parser.parseFromString(text, 'application/xml');
  } catch (error) {
    throw new UnreadableFile('not-this-format', (error as Error).message);
  }
  const root = xml.documentElement;
  if (root?.localName !== 'xliff') throw new UnreadableFile('not-this-format', 'xliff');
  const version = root.getAttribute('version') ?? '';
  if (!version.startsWith('2.')) throw new UnreadableFile('other-version', version);
  return {
    head: {
      document: childrenOf(root, 'file')[0]?.getAttribute('original') ?? undefined,
      from: root.getAttribute('srcLang') ?? undefined,
      to: root.getAttribute('trgLang') ?? undefined,
    },
    entries: unitsIn(root).map(entryOf),
  };
};
