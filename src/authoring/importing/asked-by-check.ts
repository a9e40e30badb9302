import {checkDocument} from '../check-document.js';
import {englishName} from '../languages/english-name.js';
import type {Left} from './left.js';
import {titlesAround} from './titles-around.js';

/** What `dweud check` asks of a document, as lines for its author: each error, and how many texts a language lacks. */
export function askedByCheck(document: unknown): Left[] {
  const findings = checkDocument(document);
  const write = (what: string, why: string, rule: string, pointer = ''): Left => ({
    kind: 'write',
    pointer: '',
    within: titlesAround(document, pointer),
    what,
    why,
    rule,
  });
  const errors = findings
    .filter(({severity}) => severity === 'error')
    .map(({rule, says, pointer}) => write(rule, says, rule, pointer));
  const lacking = findings.filter(({rule}) => rule === 'translation-missing');
  const languages = [...new Set(lacking.map(({language}) => language ?? ''))];
  return [
    ...errors,
    ...languages.map((tag) => {
      const count = lacking.filter(({language}) => language === tag).length;
      return write(
        englishName(tag),
        `${count === 1 ? '1 text has' : `${count} texts have`} none. Write it, or take the language out of \`languages\`.`,
        'translation-missing',
      );
    }),
  ];
}
