import {instantOf, isMoment} from '../../definition/moment.js';
import {ofDocument, type DocumentFlaw} from './of-document.js';

const day = 86_400_000;
const fewest = 28;

/** A consultation without an end, or that is too short for people to hear of it and answer (CON-03, Gunning 3). */
export const closingDate = ofDocument(
  'closing-date',
  'error',
  ({opens, closes}): DocumentFlaw[] => {
    if (!isMoment(closes))
      return [
        {
          near: '/closes',
          says: 'The document has no closing date, so that nobody knows until when they can answer. Write `closes`, such as "2027-03-31T23:59".',
        },
      ];
    if (!isMoment(opens))
      return [
        {
          near: '/opens',
          says: 'The document does not say when it opens, so that nobody can tell whether people have time enough. Write `opens`.',
        },
      ];
    const days = Math.floor((Number(instantOf(closes)) - Number(instantOf(opens))) / day);
    return days >= 0 && days < fewest
      ? [
          {
            near: '/closes',
            says: `People have ${days} days. Less than ${fewest} is seldom time enough to hear of a consultation, read and answer; ask those who advise you on the law, and close it later.`,
          },
        ]
      : [];
  },
);
