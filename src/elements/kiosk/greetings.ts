import type {Definition} from '../../definition/generated/types.js';
import type {LiveSession} from '../../engine/live-session.js';
import type {KioskMessages} from '../../i18n/kiosk-messages.js';
import {loadKiosk} from '../../i18n/load-kiosk.js';
import {hasMessages, loadOpening} from '../../i18n/load-messages.js';
import {speakerFor} from '../../i18n/speaker.js';
import type {Greeting} from './welcome.js';

/** The words of a kiosk in the languages of a document. Rejects when they cannot be fetched. */
export async function greetingsIn(
  {languages, title}: Definition,
  {wording}: LiveSession,
): Promise<readonly Greeting[]> {
  return Promise.all(
    languages.map(async (language) => {
      const [words, opening]: [KioskMessages, Awaited<ReturnType<typeof loadOpening>>] =
        await Promise.all([loadKiosk(language), loadOpening(language)]);
      const spoken = hasMessages(language) ? language : 'en';
      const speaker = speakerFor(language, languages, opening, spoken, wording);
      return {language, spoken, words, title: speaker.say(title)};
    }),
  );
}
