import type {Finding} from '../../definition/definition-error.js';
import {interpreter} from '../../definition/interpret.js';
import {isObject} from '../../definition/is-object.js';
import {isTag} from '../../definition/is-tag.js';
import {documentFaults} from '../document-faults.js';
import {faultInWords} from '../fault-in-words.js';
import {isKnownLanguage} from '../is-known-language.js';
import {memberAt, schemaNamed} from '../schema-node.js';
import type {Rule} from './rule.js';

/** What the form does not read, and so does not judge. */
const unread = ['policy', 'effectsOnWelsh', 'grace'];

function inUnread(document: unknown): Finding[] {
  if (document === null || typeof document !== 'object') return [];
  return unread.flatMap((name) => {
    if (!Object.hasOwn(document, name)) return [];
    const [{rules} = {rules: {}}] = memberAt(schemaNamed('consultation'), name);
    const value = (document as Readonly<Record<string, unknown>>)[name];
    const failure = interpreter(rules)(value);
    return failure
      ? [
          {
            pointer: `/${name}${failure.pointer}`,
            rule: `schema:${failure.keyword}`,
            detail: failure.limit,
          },
        ]
      : [];
  });
}

/** Languages whose tags have the form of one, and of which no browser knows anything: it would show no form at all. */
function unknownLanguages(document: unknown): Finding[] {
  const languages = isObject(document) ? document['languages'] : undefined;
  if (!Array.isArray(languages)) return [];
  return languages.flatMap((tag: unknown, index) =>
    isTag(tag) && !isKnownLanguage(tag)
      ? [{pointer: `/languages/${index}`, rule: 'unknown-language', detail: tag}]
      : [],
  );
}

/** What makes the form or the receiver refuse a document, and what its author is told of conditions, bounds and names. */
export const validDocument: Rule = {
  name: 'valid-document',
  about: 'document',
  isStrict: true,
  check: (document) =>
    [...inUnread(document), ...unknownLanguages(document), ...documentFaults(document)].map(
      (fault) => ({
        pointer: fault.pointer,
        severity: 'error' as const,
        says: faultInWords(document, fault),
      }),
    ),
};
