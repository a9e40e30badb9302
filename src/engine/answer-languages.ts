import type {LiveSession} from './live-session.js';

/** Which language each answer was given in, for a session whose person has changed the language. */
class AnswerLanguages {
  readonly #byQuestion = new Map<string, string>();
  #language: string;

  constructor(session: LiveSession, language: string) {
    this.#language = language;
    for (const {name, answerSchema} of session.plan.questions.values())
      if (answerSchema !== undefined && session.answerTo(name) !== undefined)
        this.#byQuestion.set(name, language);
    // The question that was answered comes before those that changed with it.
    session.observe(([name]) => this.#byQuestion.set(name!, this.#language));
  }

  change(language: string): void {
    this.#language = language;
  }

  of(question: string): string | undefined {
    return this.#byQuestion.get(question);
  }
}

// Most people never change the language: nothing is remembered of a session before somebody does.
const sessions = new WeakMap<LiveSession, AnswerLanguages>();

/** Tells that answers to a session are given in another language from now on. */
export function changeLanguage(session: LiveSession, before: string, now: string): void {
  let languages = sessions.get(session);
  if (!languages) sessions.set(session, (languages = new AnswerLanguages(session, before)));
  languages.change(now);
}

/** The languages of those answers that were last given in another one than `language`, by question. */
export function otherLanguages(
  session: LiveSession,
  names: Iterable<string>,
  language: string,
): Readonly<Record<string, string>> {
  const languages = sessions.get(session);
  const others: Record<string, string> = {};
  for (const name of names) {
    const own = languages?.of(name) ?? language;
    if (own !== language) others[name] = own;
  }
  return others;
}
