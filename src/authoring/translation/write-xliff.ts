import type {Element} from '@xmldom/xmldom';
import {signedOf, whyOf} from './notes-of.js';
import type {TranslationFormat} from './translation-file.js';
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

/** The texts for a translator, as XLIFF. */
export const write: TranslationFormat['write'] = async (units, {document, from, to}) => {
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
};
