import type {Finding} from '../../definition/definition-error.js';
import {interpreter} from '../../definition/interpret.js';
import {documentFaults} from '../document-faults.js';
import {faultInWords} from '../fault-in-words.js';
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

/** What makes the form or the receiver refuse a document, and what its author is told of conditions, bounds and names. */
export const validDocument: Rule = {
  name: 'valid-document',
  about: 'document',
  isStrict: true,
  check: (document) =>
    [...inUnread(document), ...documentFaults(document)].map((fault) => ({
      pointer: fault.pointer,
      severity: 'error' as const,
      says: faultInWords(document, fault),
    })),
};
