import {isObject} from '../definition/is-object.js';
import {pluralCategories, type DocumentText, type PluralCategory} from './document-text.js';
import {schemaNamed, type SchemaNode} from './schema-node.js';
import {suffixOf} from './text-key.js';

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
  /** The list in a question that a text here names a member of. */
  readonly list?: string | undefined;
  /** What the schemas say of it. */
  readonly about: string;
}

const strings = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** A condition for people, as far as it compares answers with values. */
const whenInWords = (when: unknown): string =>
  isObject(when) && Object.values(when).every((value) => typeof value !== 'object')
    ? `when ${Object.entries(when)
        .map(([name, value]) => `${name} is ${String(value)}`)
        .join(' and ')}`
    : `when ${JSON.stringify(when)}`;

/** The texts at a place whose schema says that there is one: itself, or its variants. */
export function* textsAt(value: unknown, node: SchemaNode, place: Place): Generator<DocumentText> {
  const limit = schemaNamed('text').rules['maxLength'];
  const one = (text: DocumentText['text'], more: Partial<Place> = {}): DocumentText => {
    const {pointer, names, way, kind, list, about} = {...place, ...more};
    return {
      key: names.join('.'),
      pointer,
      text,
      context: `${way.join(' › ')}: ${about}`,
      ...(typeof limit === 'number' && {maxLength: limit}),
      isMarkdown: node.rules['contentMediaType'] === 'text/markdown',
      kind,
      ...(list !== undefined && {list}),
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
          way: [...place.way, whenInWords(when)],
        }),
      });
    }
}

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
  for (const category of pluralCategories) {
    const text = formsOf(category);
    if (!Object.keys(text).length) continue;
    const form = {pointer, isMarkdown: false, kind, others};
    yield {...form, ...namesOfForm({names, way, about}, category), text, category};
  }
}

/** What a form of a number is called: in a key, and for people. */
const namesOfForm = (
  {names, way, about}: Pick<Place, 'names' | 'way' | 'about'>,
  category: PluralCategory,
) => ({
  key: [...names, category].join('.'),
  context: `${[...way, category].join(' › ')}: ${about}`,
});

/** The form of a number for another category beside one that a document has; it has no words yet. */
export const formBeside = (text: DocumentText, category: PluralCategory): DocumentText => ({
  ...text,
  // The category is the last of the names in both, and the first thing after them is a colon.
  key: text.key.slice(0, text.key.lastIndexOf('.') + 1) + category,
  context: text.context.replace(` › ${text.category}: `, ` › ${category}: `),
  category,
  text: {},
});
