import type {Errors, Text} from '../../definition/generated/types.js';
import type {Words} from '../../definition/text-in.js';
import type {Problem} from '../../engine/answers.js';
import type {LiveSession} from '../../engine/live-session.js';
import type {Fault, Speaker} from '../../engine/question-model.js';
import type {Messages} from '../../i18n/messages.js';
import {idsOf} from '../../markup/field.js';
import {markdown} from '../../markup/markdown.js';
import {marked} from '../../markup/marked.js';

/** What a form's questions are drawn from, as far as an item has its own. */
export interface ItemScope {
  readonly speaker: Speaker;
  readonly headingLevel: number;
  /** There once something can be wrong. */
  readonly ending: {
    readonly messages: Messages;
    faultWords(
      fault: Fault,
      question: {readonly label?: Text; readonly errors?: Errors},
      messages: Messages,
      speaker: Speaker,
    ): Words;
  };
}

/** The scope of a form for the questions about one item: its answers, its texts, and ids behind a prefix. */
export function itemScope(outer: ItemScope, session: LiveSession, prefix: string): ItemScope {
  const speaker = outer.speaker.within(session.wording);
  const own = {
    session,
    speaker,
    idsOf: (name: string) => idsOf(`${prefix}-${name}`),
    words: (text: Text) => speaker.say(text),
    say: (text: Text) => marked(speaker.say(text)),
    sayMarkdown(text: Text, level = outer.headingLevel + 1) {
      const {text: said, language} = speaker.say(text, true);
      return markdown(said, level, language);
    },
    fault(problem: Problem) {
      const {question} = session.question(problem.question);
      const {faultWords, messages} = outer.ending;
      return marked(faultWords(problem, question, messages, speaker));
    },
  };
  // Whatever else there is stays the form's own, as it is then.
  return Object.assign(Object.create(outer) as ItemScope, own);
}
