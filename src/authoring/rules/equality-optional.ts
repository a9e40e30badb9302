import {isObject} from '../../definition/is-object.js';
import {ofDocument, wordsAt, type DocumentFlaw} from './of-document.js';

const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
};

/** What the Equality Act 2010 protects, and the Welsh language beside it, in English and Welsh. */
const characteristic =
  /\b(?:ethnic|race|religio|belief|disab|sexual orientation|gender|your sex|transgender|trans\b|pregnan|marital|civil partnership|ethnig|hil\b|crefydd|cred\b|anabl|rhywiol|rhywedd|rhyw\b|traws|beichiog|priod|partneriaeth sifil)/i;

const isMonitoring = (page: unknown) =>
  isObject(page) && typeof page['use'] === 'string' && page['use'].includes('equality-monitoring');

/** A question on a protected characteristic that has to be answered (CON-12, PAT-21). */
export const equalityOptional = ofDocument('equality-optional', 'error', (document) =>
  listIn(document, 'pages').flatMap((page, p) =>
    listIn(page, 'questions').flatMap((question, q): DocumentFlaw[] => {
      if (!isObject(question) || question['required'] !== true) return [];
      const near = `/pages/${p}/questions/${q}/required`;
      const words = wordsAt(question, '/label');
      return isMonitoring(page) || characteristic.test(words)
        ? [
            {
              near,
              says: 'Nobody has to tell you about a protected characteristic to be heard. Take `required` out.',
            },
          ]
        : [];
    }),
  ),
);
