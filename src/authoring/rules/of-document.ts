import {isObject} from '../../definition/is-object.js';
import {valueAt} from '../schema-node.js';
import type {Rule, RuleFinding} from './rule.js';

/** A flaw of a document as a whole, and the part that is nearest to where it has to be mended. */
export interface DocumentFlaw {
  readonly near: string;
  readonly says: string;
}

/** The place of a part of a document, or of the nearest part around it that is there. */
const nearest = (document: unknown, pointer: string): string =>
  pointer === '' || valueAt(document, pointer) !== undefined
    ? pointer
    : nearest(document, pointer.slice(0, pointer.lastIndexOf('/')));

/** A rule about what a document says of itself. It has no exceptions: who does not want it leaves the profile out. */
export const ofDocument = (
  name: string,
  severity: RuleFinding['severity'],
  flaws: (document: Readonly<Record<string, unknown>>) => readonly DocumentFlaw[],
): Rule => ({
  name,
  about: 'document',
  isStrict: true,
  check: (document) =>
    isObject(document)
      ? flaws(document).map(({near, says}) => ({
          pointer: nearest(document, near),
          severity,
          says,
        }))
      : [],
});

/** A rule that wants a text to be there. */
export const wanted = (
  name: string,
  severity: RuleFinding['severity'],
  near: string,
  says: string,
): Rule =>
  ofDocument(name, severity, (document) =>
    valueAt(document, near) === undefined ? [{near, says}] : [],
  );

/** All words of a text in every language and variant. */
export const wordsAt = (document: unknown, pointer: string): string => {
  const value = valueAt(document, pointer);
  const words = (one: unknown): string[] =>
    typeof one === 'string'
      ? [one]
      : isObject(one) || Array.isArray(one)
        ? Object.values(one).flatMap(words)
        : [];
  return words(value).join('\n');
};
