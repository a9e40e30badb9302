import {ofDocument, wordsAt} from './of-document.js';

const places = ['/confirmation/next', '/confirmation/text', '/purpose/use', '/purpose/decisionBy'];
/** A year, a month or a number of weeks, in English or Welsh. */
const time =
  /\b20\d\d\b|\b\d+\s*(?:days?|weeks?|months?|diwrnod|wythnos|mis)\b|\b(?:spring|summer|autumn|winter|gwanwyn|haf|hydref|gaeaf)\b/i;

/** A consultation that does not say when people will hear what came of it: “you said, we did” (CON-07, principle J). */
export const feedbackDate = ofDocument('feedback-date', 'warning', (document) =>
  places.some((pointer) => time.test(wordsAt(document, pointer)))
    ? []
    : [
        {
          near: '/confirmation/next',
          says: 'The document does not say when people will hear what they said and what you did. Write it into `confirmation.next` and `purpose.use`, with a month or a number of weeks.',
        },
      ],
);
