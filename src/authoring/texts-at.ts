import type {DocumentText, PluralCategory} from './document-text.js';
import {schemaNamed, type SchemaNode} from './schema-node.js';
import {suffixOf} from './text-key.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Where the walk through a document is. */
export interface Place {
  readonly pointer: string;
  /** The names that lead here, as a key has them. */
  readonly names: readonly string[];
  /** The names that lead here from the top of the document, for people. */
  readonly way: readonly string[];
  /** The names before those of a question: those of the question in whose items it is asked. */
  readonly scope: readonly string[];
  /** The names of the question that is being walked through. */
  readonly question?: readonly string[];
  readonly kind: string;
  /** What the schemas say of it. */
  readonly about: string;
}

const strings = (value: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** The texts at a place whose schema says that there is one: itself, or its variants. */
export function* textsAt(value: unknown, node: SchemaNode, place: Place): Generator<DocumentText> {
  const limit = schemaNamed('text').rules['maxLength'];
  const one = (text: DocumentText['text'], more: Partial<Place> = {}): DocumentText => {
    const {pointer, names, way, kind, about} = {...place, ...more};
    return {
      key: names.join('.'),
      pointer,
      text,
      context: `${way.join(' › ')}: ${about}`,
      ...(typeof limit === 'number' && {maxLength: limit}),
      isMarkdown: node.rules['contentMediaType'] === 'text/markdown',
      kind,
    };
  };
  if (typeof value === 'string') yield one(value);
  else if (isObject(value)) yield one(strings(value));
  else if (Array.isArray(value))
    for (const [index, variant] of value.entries()) {
      if (!isObject(variant)) continue;
      const {when, ...words} = variant;
      // The last one has no condition. It keeps the key that the text had before it had variants.
      yield one(strings(words), {
        pointer: `${place.pointer}/${index}`,
        ...(when !== undefined && {
          names: [...place.names, 'when', suffixOf(when)],
          way: [...place.way, `when ${JSON.stringify(when)}`],
        }),
      });
    }
}

const categories: readonly PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The forms of a number in words, each with what every language has for it. */
export function* formsAt(value: unknown, place: Place): Generator<DocumentText> {
  if (!isObject(value)) return;
  const {names, way, pointer, kind, about} = place;
  const formsOf = (category: PluralCategory) =>
    strings(
      Object.fromEntries(
        Object.entries(value).map(([language, forms]) => [
          language,
          isObject(forms) ? forms[category] : undefined,
        ]),
      ),
    );
  const others = formsOf('other');
  for (const category of categories) {
    const text = formsOf(category);
    if (!Object.keys(text).length) continue;
    yield {
      key: [...names, category].join('.'),
      pointer,
      text,
      context: `${[...way, category].join(' › ')}: ${about}`,
      isMarkdown: false,
      kind,
      category,
      others,
    };
  }
}
