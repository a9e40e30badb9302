import {wordsIn} from '../document-text.js';
import type {Reason} from './refusal.js';
import type {SourceText} from './units.js';

/** What is wrong with lists that would have words for some of their members alone, by the key of each that is edited. */
export function listsInPart(
  texts: Iterable<SourceText>,
  to: string,
  edited: ReadonlySet<string>,
): ReadonlyMap<string, Reason> {
  const lists = new Map<string, {key: string; isThere: boolean}[]>();
  for (const {text} of texts) {
    const {list} = text;
    if (list === undefined) continue;
    const isThere = edited.has(text.key) || wordsIn(text, to) !== undefined;
    lists.set(list, [...(lists.get(list) ?? []), {key: text.key, isThere}]);
  }
  const byKey = new Map<string, Reason>();
  for (const members of lists.values()) {
    const words = members.filter(({isThere}) => isThere).length;
    if (words < members.length)
      for (const {key} of members)
        if (edited.has(key)) byKey.set(key, {kind: 'list-in-part', words, all: members.length});
  }
  return byKey;
}
