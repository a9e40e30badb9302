import {textIn} from '../definition/text-in.js';
import type {Adaptations} from '../engine/adapting.js';
import type {Speaker} from '../engine/question-model.js';
import type {Messages} from './messages.js';

/**
 * What puts things into words in one language of a document: authored texts fall back to another of its `languages`,
 * marked; dates and numbers are in the words of `messages`. Where those are in another language (`spoken`), the
 * document's own texts are marked too. `wording` chooses between variants of a text and fills in answers.
 */
export function speakerFor(
  language: string,
  languages: readonly string[],
  messages: Pick<Messages, 'date' | 'monthAndYear' | 'time' | 'number'>,
  spoken = language,
  wording?: Pick<Adaptations, 'choose' | 'fill'>,
): Speaker {
  const speaker: Speaker = {
    say: (text, isMarkdown) => {
      const words = {
        ...(spoken !== language && typeof text !== 'string' && {language}),
        ...textIn(wording ? wording.choose(text) : text, language, languages),
      };
      return wording ? {...words, text: wording.fill(words.text, speaker, isMarkdown)} : words;
    },
    date: (iso) => {
      const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
      if (month === undefined) return iso;
      return day === undefined
        ? messages.monthAndYear({year, month})
        : messages.date({year, month, day});
    },
    time: (clock) => {
      const [hour, minute] = clock.split(':').map(Number) as [number, number];
      return messages.time({hour, minute});
    },
    number: messages.number,
    within: (own) => speakerFor(language, languages, messages, spoken, own),
  };
  return speaker;
}
