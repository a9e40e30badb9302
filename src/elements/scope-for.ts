import type {Text} from '../definition/generated/types.js';
import type {Way} from '../engine/way.js';
import type {LiveSession} from '../engine/live-session.js';
import {hasMessages, knowLanguages, loadOpening} from '../i18n/load-messages.js';
import {speakerFor} from '../i18n/speaker.js';
import {idsOf} from '../markup/field.js';
import type {Services} from '../markup/services.js';
import {markdown} from '../markup/markdown.js';
import {marked} from '../markup/marked.js';
import type {Parts} from './parts.js';
import type {Actions, Scope} from './scope.js';

/** What a scope is made of. */
export interface Ingredients {
  readonly session: LiveSession;
  readonly journey: Way;
  readonly parts: Parts;
  readonly actions: Actions;
  readonly headingLevel: number;
  readonly stage: {
    readonly services: Services | undefined;
    readonly filesEndpoint: string | undefined;
  };
}

/** Makes the scope of a form in a language, and fetches the words for it. Rejects when they cannot be fetched. */
export async function scopeFor(
  {session, journey, parts, actions, headingLevel, stage}: Ingredients,
  language: string,
): Promise<Scope> {
  const {definition} = session.plan;
  const [messages] = await Promise.all([
    loadOpening(language),
    knowLanguages(definition.languages),
    // A language that joins late needs what the one before it had.
    parts.hasEnding && parts.fetchEnding(language),
    parts.hasRich && parts.fetchRich(language),
  ]);
  const spoken = hasMessages(language) ? language : 'en';
  const speaker = speakerFor(language, definition.languages, messages, spoken, session.wording);
  const words = (text: Text) => speaker.say(text);
  return {
    definition,
    session,
    journey,
    language,
    spoken,
    messages,
    speaker,
    actions,
    parts,
    get services() {
      return {filesEndpoint: stage.filesEndpoint, ...stage.services};
    },
    get rich() {
      return parts.rich(language)!;
    },
    get ending() {
      return parts.ending(language)!;
    },
    headingLevel,
    idsOf,
    words,
    say: (text) => marked(words(text)),
    sayMarkdown: (text, level = headingLevel + 1) => {
      const {text: said, language: other} = speaker.say(text, true);
      return markdown(said, level, other);
    },
    fault(problem) {
      const {question} = session.question(problem.question);
      const {faultWords, messages: all} = parts.ending(language)!;
      return marked(faultWords(problem, question, all, speaker));
    },
  };
}
