import {wordsIn, type DocumentText} from '../document-text.js';
import {factsOf} from '../languages/facts-of.js';
import type {YesNo} from '../languages/facts.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import type {Rule, RuleFinding} from './rule.js';

const inQuestion = /^((?:question\.[a-z0-9_]+\.)+)option\..+\.label$/;

/** One question with an answer that means yes or no, in one language. */
interface Asked {
  readonly question: string;
  readonly option: DocumentText;
  /** Its answer as far as it is a yes or a no: `Nac ydw`. */
  readonly answer: string;
  readonly isRight: boolean | undefined;
}

/** What words begin with that mean yes or no, the longest first: `Nac ydw` before `Na`. */
const answersOf = (pairs: readonly YesNo[]): ReadonlyMap<string, RegExp> =>
  new Map(
    ['Na', ...pairs.flatMap(({yes, no}) => [yes, no])]
      .sort((a, b) => b.length - a.length)
      .map((one) => [one, new RegExp(`^${one}(?![\\p{L}])`, 'iu')]),
  );

/** Every answer that means yes or no. Whether it is right is known of questions that begin in a way that we know. */
function askedIn(
  texts: readonly DocumentText[],
  language: string,
  pairs: readonly YesNo[],
): Asked[] {
  const byKey = new Map(texts.map((text) => [text.key, text]));
  const answers = [...answersOf(pairs)];
  return texts.flatMap((option): Asked[] => {
    const [, of] = inQuestion.exec(option.key) ?? [];
    const label = of === undefined ? undefined : byKey.get(`${of}label`);
    const question = label && wordsIn(label, language)?.trim();
    if (question === undefined) return [];
    const words = wordsIn(option, language)?.trim() ?? '';
    const [answer] = answers.find(([, beginning]) => beginning.test(words)) ?? [];
    if (answer === undefined) return [];
    const fitting = pairs.filter(({opening}) => opening.test(question));
    const right = fitting.flatMap(({yes, no}) => [yes, no, ...(yes === 'Ie' ? ['Na'] : [])]);
    return [
      {question, option, answer, isRight: fitting.length ? right.includes(answer) : undefined},
    ];
  });
}

const firstWord = (question: string) =>
  question
    .toLowerCase()
    .replace(/^a /, '')
    .split(/[^\p{L}]/u)[0]!;

/** A yes or a no that answers another verb than that of its question (CYE-08). */
export const yesNoReused: Rule = {
  name: 'yes-no-reused',
  about: 'words',
  check: (_, {texts, languages}) =>
    languages.flatMap((language): RuleFinding[] => {
      const {yesNo: pairs, name} = factsOf(language);
      if (!pairs) return [];
      const all = askedIn(texts, language, pairs);
      return all.flatMap(({question, option, answer, isRight}): RuleFinding[] => {
        if (isRight === false) {
          const right = pairs
            .filter(({opening}) => opening.test(question))
            .map(({yes, no}) => `${yes} / ${no}`)
            .join(' or ');
          const says = `In ${name}, yes and no repeat the verb: ${quoted(question)} is answered by ${right}, and not by ${answer}.`;
          return [findingAt(option, language, says)];
        }
        const other = all.find(
          (one) => one.answer === answer && firstWord(one.question) !== firstWord(question),
        );
        if (isRight || !other) return [];
        const says = `${answer} answers ${quoted(question)} and also ${quoted(other.question)}, whose verb is another one. In ${name}, yes and no repeat the verb: have a translator look at both.`;
        return [findingAt(option, language, says, 'warning')];
      });
    }),
};
