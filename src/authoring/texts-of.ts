import type {DocumentText, PluralCategory} from './document-text.js';
import {
  branchesOf,
  idOf,
  memberAt,
  partsAt,
  referred,
  schemaNamed,
  type SchemaNode,
} from './schema-node.js';
import {nameOf, suffixOf} from './text-key.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Where the walk through a document is. */
interface Place {
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

const escape = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

const strings = (value: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** The texts at a place whose schema says that there is one: itself, or its variants. */
function* textsAt(value: unknown, node: SchemaNode, place: Place): Generator<DocumentText> {
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
function* formsAt(value: unknown, place: Place): Generator<DocumentText> {
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

/** The place of a question: its names begin anew, since they are unique in the document or in an item. */
const atQuestion = (value: unknown, place: Place): Place => {
  const name = nameOf(value, place.pointer);
  const names = [...place.scope, 'question', name];
  const way = place.kind === 'followUp' ? [...place.way, `question ${name}`] : place.way;
  return {...place, names, way, question: names};
};

function* walk(value: unknown, node: SchemaNode, place: Place): Generator<DocumentText> {
  const {$ref, description} = node.rules;
  const here = typeof description === 'string' ? {...place, about: description} : place;
  if (typeof $ref === 'string') {
    if ($ref === idOf('text')) yield* textsAt(value, node, here);
    else if ($ref === idOf('counted')) yield* formsAt(value, here);
    else if ($ref === idOf('question'))
      yield* walk(value, referred(node, $ref), atQuestion(value, here));
    else yield* walk(value, referred(node, $ref), here);
    return;
  }
  for (const part of branchesOf(value, node)) yield* walk(value, part, here);
  if (Array.isArray(value)) {
    const isOwn = partsAt(node, 'items').some(({rules}) => rules['$ref'] === idOf('question'));
    for (const [index, item] of value.entries()) {
      const name = nameOf(item, `${index + 1}`);
      const singular = here.kind.replace(/s$/, '');
      const inItem: Place = {
        ...here,
        pointer: `${here.pointer}/${index}`,
        names: [...here.names.slice(0, -1), singular, name],
        way: [...here.way.slice(0, -1), `${singular} ${name}`],
        scope: isOwn && here.question ? here.question : here.scope,
      };
      for (const part of partsAt(node, 'items')) yield* walk(item, part, inItem);
    }
  } else if (isObject(value))
    for (const [name, member] of Object.entries(value))
      for (const part of memberAt(node, name))
        yield* walk(member, part, {
          ...here,
          pointer: `${here.pointer}/${escape(name)}`,
          names: [...here.names, name],
          way: [...here.way, name],
          // The words of an error are named by what failed.
          kind: here.kind === 'errors' ? here.kind : name,
        });
}

/**
 * Every translatable text of a document as it is written, in its order: a page that comes from the bank has those of its
 * own alone. The schemas say where a text stands. The document need not be valid; what is no text there is left out.
 */
export function textsOf(document: unknown): DocumentText[] {
  const top: Place = {pointer: '', names: [], way: [], scope: [], kind: '', about: ''};
  const found = new Map<string, DocumentText>();
  const keys = new Map<string, number>();
  for (const text of walk(document, schemaNamed('consultation'), top)) {
    // More than one branch of a schema can lead to the same text.
    const id = `${text.pointer} ${text.category ?? ''}`;
    if (found.has(id)) continue;
    const count = (keys.get(text.key) ?? 0) + 1;
    keys.set(text.key, count);
    found.set(id, count === 1 ? text : {...text, key: `${text.key}-${count}`});
  }
  return [...found.values()];
}
