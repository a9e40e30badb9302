import type {LanguageName} from './language-name.js';
import type {Formats} from './formats.js';
import {loadFormats} from './load-formats.js';
import type {
  LaterWords,
  Messages,
  OpeningMessages,
  OpeningWords,
  WaitingWords,
} from './messages.js';
import type {RichMessages, RichWords} from './rich-messages.js';

/** The words of a language, each part to be fetched when it is needed. */
export interface LanguageParts {
  /** Until a person has begun. */
  opening(): Promise<OpeningWords>;
  /** After the questions, or when something is wrong. */
  later(): Promise<(formats: Formats) => LaterWords>;
  /** Of a response that waits to be sent. */
  waiting(): Promise<(formats: Formats) => WaitingWords>;
  /** In the question types that come on demand. */
  rich(): Promise<(formats: Formats) => RichWords>;
}

/** The words of a language, fetched part by part. Each rejects when it cannot be fetched. */
export interface LanguageWords {
  loadOpening(): Promise<OpeningMessages>;
  loadWhole(): Promise<Messages>;
  loadRich(): Promise<RichMessages>;
}

/** A language that the interface speaks. */
export interface Language extends LanguageWords {
  readonly name: LanguageName;
}

/** Remembers what a fetch brought; one that failed is tried again when it is next needed. */
function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () =>
    (fetched ??= fetch().catch((error: unknown) => {
      fetched = undefined;
      throw error;
    }));
}

/** A language from its words; `tag` is the one whose formats it has. */
export function languageOf(tag: string, name: LanguageName, parts: LanguageParts): Language {
  const loadOpening = once(async () => {
    const [formats, opening] = await Promise.all([loadFormats(tag), parts.opening()]);
    return {...formats, ...opening};
  });
  return {
    name,
    loadOpening,
    loadWhole: once(async () => {
      const [formats, opening, later, waiting] = await Promise.all([
        loadFormats(tag),
        loadOpening(),
        parts.later(),
        parts.waiting(),
      ]);
      return {...formats, ...opening, ...later(formats), ...waiting(formats)};
    }),
    loadRich: once(async () => {
      const [formats, rich] = await Promise.all([loadFormats(tag), parts.rich()]);
      return {money: formats.money, ...rich(formats)};
    }),
  };
}
