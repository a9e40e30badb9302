import {isObject} from '../definition/is-object.js';
import {stepTo} from '../definition/json-pointer.js';
import type {DocumentText} from './document-text.js';
import {
  branchesOf,
  idOf,
  itemsOf,
  memberAt,
  referred,
  schemaNamed,
  type SchemaNode,
} from './schema-node.js';
import {nameOf} from './text-key.js';
import {formsAt, textsAt, type Place} from './texts-at.js';

/** The place of a question: its names begin anew, since they are unique in the document or in an item. */
const atQuestion = (value: unknown, place: Place): Place => {
  const name = nameOf(value, place.pointer);
  const names = [...place.scope, 'question', name];
  const way = place.kind === 'followUp' ? [...place.way, `question ${name}`] : place.way;
  return {...place, names, way, question: names};
};

/** Adds every text of a part to those that were found. */
function walk(value: unknown, node: SchemaNode, place: Place, found: DocumentText[]): void {
  const {$ref, description} = node.rules;
  const here = typeof description === 'string' ? {...place, about: description} : place;
  if (typeof $ref === 'string') {
    if ($ref === idOf('text')) found.push(...textsAt(value, node, here));
    else if ($ref === idOf('counted')) found.push(...formsAt(value, here));
    else if ($ref === idOf('question'))
      walk(value, referred(node, $ref), atQuestion(value, here), found);
    else walk(value, referred(node, $ref), here, found);
    return;
  }
  for (const part of branchesOf(value, node)) walk(value, part, here, found);
  if (Array.isArray(value)) {
    const isOwn = itemsOf(node).some(({rules}) => rules['$ref'] === idOf('question'));
    for (const [index, item] of value.entries()) {
      const name = nameOf(item, `${index + 1}`);
      const singular = here.kind.replace(/s$/, '');
      const inItem: Place = {
        ...here,
        pointer: `${here.pointer}/${index}`,
        names: [...here.names.slice(0, -1), singular, name],
        way: [...here.way.slice(0, -1), `${singular} ${name}`],
        scope: isOwn && here.question ? here.question : here.scope,
        list: here.question && !isOwn ? here.pointer : undefined,
      };
      for (const part of itemsOf(node)) walk(item, part, inItem, found);
    }
  } else if (isObject(value))
    for (const [name, member] of Object.entries(value))
      for (const part of memberAt(node, name))
        walk(
          member,
          part,
          {
            ...here,
            pointer: `${here.pointer}/${stepTo(name)}`,
            names: [...here.names, name],
            way: [...here.way, name],
            list: name === 'label' ? here.list : undefined,
            // The words of an error are named by what failed.
            kind: here.kind === 'errors' ? here.kind : name,
          },
          found,
        );
}

/**
 * Every translatable text of a document as it is written, in its order: a page that comes from the bank has those of its
 * own alone. The schemas say where a text stands. The document need not be valid; what is no text there is left out.
 */
export function textsOf(document: unknown): DocumentText[] {
  const top: Place = {pointer: '', names: [], way: [], scope: [], kind: '', about: ''};
  const found = new Map<string, DocumentText>();
  const keys = new Map<string, number>();
  const all: DocumentText[] = [];
  walk(document, schemaNamed('consultation'), top, all);
  for (const text of all) {
    // More than one branch of a schema can lead to the same text.
    const id = `${text.pointer} ${text.category ?? ''}`;
    if (found.has(id)) continue;
    const count = (keys.get(text.key) ?? 0) + 1;
    keys.set(text.key, count);
    found.set(id, count === 1 ? text : {...text, key: `${text.key}-${count}`});
  }
  return [...found.values()];
}
