/** What a person reads where a document or a schema is no form: nothing that they could do about it, and so nothing of their connection. */
export const faulty = {
  cy: {
    failedTitle: 'Nid oedd modd llwytho’r ffurflen',
    failed:
      'Y ffurflen ei hun sydd ar fai, nid eich cysylltiad. Rhowch wybod i’r rhai sy’n gyfrifol am y dudalen hon.',
    tryAgain: 'Rhowch gynnig arall arni',
  },
  en: {
    failedTitle: 'The form could not be loaded',
    failed:
      'The form itself is at fault, not your connection. Tell the people who are responsible for this page.',
    tryAgain: 'Try again',
  },
};
