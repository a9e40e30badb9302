import type {Text} from '../../definition/generated/types.js';
import {textIn} from '../../definition/text-in.js';
import {ordered} from '../../engine/ordered.js';
import {hasMessages, loadMessages, loadRich} from '../../i18n/load-messages.js';
import {loadPrint} from '../../i18n/load-print.js';
import type {PaperSpeaker, PaperVoice, Said, Saying} from '../../questions/paper-part.js';
import type {ClauseGround} from './clauses.js';

/** The words of one language of a paper, before it is known what is printed. */
export interface Wording extends Pick<PaperVoice, 'messages' | 'rich' | 'print'> {
  /** The language of the document’s texts. */
  readonly language: string;
  /** That of the interface’s words, and of those that only paper has. */
  readonly spoken: string;
  readonly printed: string;
}

/** Fetches the words of a language: those of English, marked as such, where the interface does not speak it. */
export async function wordingOf(language: string): Promise<Wording> {
  const [messages, rich, {language: printed, print}] = await Promise.all([
    loadMessages(language),
    loadRich(language),
    loadPrint(language),
  ]);
  const spoken = hasMessages(language) ? language : 'en';
  return {language, spoken, printed, messages, rich, print};
}

const piped = /\{\{\s*(context\.)?([a-z][a-z0-9_]*)\s*\}\}/g;

/** Each once: what both languages say in the same words is said once. */
const distinct = (all: readonly Saying[]): Said =>
  all.filter(({text}, index) => all.findIndex((one) => one.text === text) === index);

/** A text of the document in one language; in place of an answer stands whose answer it is. */
function textOf(text: Text, wording: Wording, {plan, numberOf}: ClauseGround): Saying {
  const {language, print} = wording;
  const said = textIn(text, language, plan.definition.languages);
  const filled = said.text.replace(piped, (_, inContext: string | undefined, name: string) => {
    const at = inContext === undefined ? numberOf(name) : undefined;
    return at === undefined ? '…' : `(${print.answerTo(at)})`;
  });
  if (typeof text === 'string') return {text: filled};
  return {text: filled, language: said.language ?? language};
}

/** What puts the texts of a plan into the languages of a paper, and each of its voices alone. */
export interface Speaking extends PaperSpeaker {
  readonly voices: readonly PaperVoice[];
}

/** Makes what speaks for a plan in one or two languages. */
export function speakingOf(wordings: readonly Wording[], ground: ClauseGround): Speaking {
  const voices = wordings.map((wording): PaperVoice => {
    const {messages, rich, print} = wording;
    const text = (one: Text) => textOf(one, wording, ground).text;
    return {
      ...{messages, rich, print, text},
      bound(value, shown) {
        if (value === null || typeof value !== 'object' || !('answer' in value))
          return shown(value);
        const at = ground.numberOf(value.answer);
        const label = ground.plan.questions.get(value.answer)?.question.label ?? value.answer;
        return at === undefined ? print.workedOut(text(label)) : print.answerTo(at);
      },
    };
  });
  const first = wordings[0]!;
  const words = (of: (voice: PaperVoice) => string, key: 'spoken' | 'printed') =>
    distinct(voices.map((voice, index) => ({text: of(voice), language: wordings[index]![key]})));
  const say = (text: Text) => distinct(wordings.map((wording) => textOf(text, wording, ground)));
  return {
    voices,
    say,
    maybe: (text) => (text === undefined ? undefined : say(text)),
    word: (of) => words(of, 'spoken'),
    print: (of) => words(of, 'printed'),
    // Both languages stand at one box, which can have only one place: that of the first.
    inOrder: (question) =>
      ordered(question, {
        words: (text) => textIn(text, first.language, ground.plan.definition.languages),
        messages: first.messages,
      }),
  };
}
