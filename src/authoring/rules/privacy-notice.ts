import {valueAt} from '../schema-node.js';
import {ofDocument, wordsAt} from './of-document.js';

const basis =
  /lawful bas[ie]s|legal basis|public task|official authority|legitimate interest|consent|sail (?:gyfreithlon|gyfreithiol|gyfreithlon)|tasg gyhoeddus|gorchwyl cyhoeddus|awdurdod swyddogol|cydsyniad|caniatâd/i;
const period =
  /\d+\s*(?:days?|weeks?|months?|years?|diwrnod|wythnos|mis|blynedd|flynedd|mlynedd)|\b(?:keep|kept|delete|destroy)|\b(?:cadw|gadw|dileu|ddileu)/i;

/** A consultation without a privacy notice, or with one that leaves out what UK GDPR, article 13, wants in it (PRIV-01, PRIV-02). */
export const privacyNotice = ofDocument('privacy-notice', 'error', (document) => {
  const near = '/privacy/notice';
  if (valueAt(document, near) === undefined)
    return [
      {
        near,
        says: 'There is no privacy notice. Write into `privacy.notice` who is responsible, what the answers are for, on what lawful basis, who gets them, how long they are kept, and what rights people have.',
      },
    ];
  // The whole notice may be on a page of its own.
  if (valueAt(document, '/privacy/url') !== undefined) return [];
  const words = wordsAt(document, near);
  return [
    ...(basis.test(words)
      ? []
      : [
          {
            near,
            says: 'The privacy notice names no lawful basis, and no `privacy.url` leads to one that does. A public body most often has a public task (UK GDPR, article 6(1)(e)), and seldom needs consent.',
          },
        ]),
    ...(valueAt(document, '/privacy/retention') !== undefined || period.test(words)
      ? []
      : [
          {
            near,
            says: 'The document does not say how long answers are kept. Write it into `privacy.retention`.',
          },
        ]),
  ];
});
