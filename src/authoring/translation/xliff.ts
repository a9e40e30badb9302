import type {Document, Element, Node} from '@xmldom/xmldom';
import {asCompared} from '../as-compared.js';
import {signedOf, whyOf} from './columns.js';
import {decoded} from './decoded.js';
import {UnreadableFile, type TranslatedEntry, type TranslationFormat} from './translation-file.js';
import type {TranslationUnit} from './translation-unit.js';

const core = 'urn:oasis:names:tc:xliff:document:2.0';
const restriction = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/** XLIFF 2.1, 4.3.1.12: how far a segment has come. Stale is no state of its own, so it begins again. */
const states: Readonly<Record<TranslationUnit['state'], string>> = {
  missing: 'initial',
  stale: 'initial',
  unsigned: 'translated',
  changed: 'translated',
  signed: 'final',
};

// XLIFF 2.1, 4.2.3.1: a character that XML cannot hold is an element. A carriage return would not come back otherwise.

const unspeakable = /([\u0000-\u0008\u000b-\u001f\ufffe\uffff])/;

/** Puts an element with words at the end of another. */
function put(parent: Element, name: string, words?: string): Element {
  const document = parent.ownerDocument!;
  const element = document.createElementNS(core, name);
  for (const part of words?.split(unspeakable) ?? []) {
    if (unspeakable.test(part)) {
      const code = part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      put(element, 'cp').setAttribute('hex', code);
    } else if (part) element.appendChild(document.createTextNode(part));
  }
  parent.appendChild(element);
  return element;
}

function putUnit(file: Element, unit: TranslationUnit, number: number) {
  const {key, context, source, target, maxLength, state} = unit;
  const element = put(file, 'unit');
  // An id is a name token of XML, which the key of a text with a condition need not be.
  element.setAttribute('id', `u${number}`);
  element.setAttribute('name', key);
  if (maxLength !== undefined)
    element.setAttributeNS(restriction, 'slr:sizeRestriction', String(maxLength));
  const notes = put(element, 'notes');
  for (const [category, words] of [
    ['context', context],
    ['why', whyOf(unit)],
    ['last-signed', signedOf(unit)],
  ] as const)
    if (words) put(notes, 'note', words).setAttribute('category', category);
  const segment = put(element, 'segment');
  segment.setAttribute('state', states[state]);
  if (state === 'stale') segment.setAttribute('subState', 'dweud:stale');
  put(segment, 'source', source);
  if (target !== undefined) put(segment, 'target', target);
}

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

/** Elements in each other: more than any program writes, and less than a stack holds. */
const deepest = 200;

/** Throws an `UnreadableFile` where elements stand too deep in each other. */
function expectShallow(root: Element): void {
  let level = [root];
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest)
      throw new UnreadableFile('not-this-format', `more than ${deepest} elements in each other`);
    level = level.flatMap(
      (element) =>
        [...element.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[],
    );
  }
}

const unitsIn = (parent: Node): Element[] =>
  childrenOf(parent, 'file', 'group', 'unit').flatMap((element) =>
    element.localName === 'unit' ? [element] : unitsIn(element),
  );

/** XLIFF 2.1 (ISO 21720), with states, notes, and limits by the size and length restriction module. */
export const xliff: TranslationFormat = {
  endings: ['xlf', 'xliff'],
  needs: '@xmldom/xmldom',

  async write(units, {document, from, to}) {
    const {DOMImplementation, XMLSerializer} = await import('@xmldom/xmldom');
    const xml = new DOMImplementation().createDocument(core, 'xliff', null);
    const root = xml.documentElement!;
    for (const [name, value] of Object.entries({version: '2.1', srcLang: from, trgLang: to}))
      root.setAttribute(name, value);
    root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:slr', restriction);
    const file = put(root, 'file');
    file.setAttribute('id', 'f1');
    file.setAttribute('original', document);
    file.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    const profiles = xml.createElementNS(restriction, 'slr:profiles');
    profiles.setAttribute('generalProfile', 'xliff:codepoints');
    file.appendChild(profiles);
    units.forEach((unit, index) => putUnit(file, unit, index + 1));
    const text = new XMLSerializer().serializeToString(xml);
    return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`);
  },

  async read(bytes) {
    const {DOMParser, onErrorStopParsing} = await import('@xmldom/xmldom');
    let xml: Document;
    try {
      const parser = new DOMParser({
        onError: onErrorStopParsing,
        // XML 1.0 knows no other line ends; the package would change U+2028 and U+0085, too.
        normalizeLineEndings: (text) => text.replace(/\r\n?/g, '\n'),
      });
      xml = parser.parseFromString(decoded(bytes), 'application/xml');
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile('not-this-format', (error as Error).message);
    }
    const root = xml.documentElement;
    if (root?.localName !== 'xliff') throw new UnreadableFile('not-this-format', 'xliff');
    const version = root.getAttribute('version') ?? '';
    if (!version.startsWith('2.')) throw new UnreadableFile('other-version', version);
    expectShallow(root);
    return {
      head: {
        document: childrenOf(root, 'file')[0]?.getAttribute('original') ?? undefined,
        from: root.getAttribute('srcLang') ?? undefined,
        to: root.getAttribute('trgLang') ?? undefined,
      },
      entries: unitsIn(root).map(entryOf),
    };
  },
};
