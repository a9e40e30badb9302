import {ofDocument, type DocumentFlaw} from './of-document.js';

/** A consultation in Wales that is not there in Welsh, or promises less of the Welsh than of the English (CY-01). */
export const welshEqual = ofDocument(
  'welsh-equal',
  'error',
  ({languages, policy}): DocumentFlaw[] => {
    const hasWelsh =
      Array.isArray(languages) && languages.some((tag) => /^cy(?:-|$)/.test(String(tag)));
    if (!hasWelsh)
      return [
        {
          near: '/languages',
          says: 'The document does not promise Welsh, which may be treated no less favourably than English. Add "cy" to `languages`, and have the words translated.',
        },
      ];
    return policy === 'draft'
      ? [
          {
            near: '/policy',
            says: 'The document is a draft, which may lack Welsh. Take `policy` out before it is published.',
          },
        ]
      : [];
  },
);
