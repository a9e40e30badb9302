import {directionOf} from './direction.js';
import type {Formats} from './formats.js';
import type {KioskMessages} from './kiosk-messages.js';
import {loadFormats} from './load-formats.js';
import {setApart} from './set-apart.js';

type InFormats = (formats: Formats) => KioskMessages;

/** The words of kiosks by language, each fetched when it is needed. */
const languages: Readonly<Record<string, () => Promise<InFormats>>> = {
  ar: () => import('./languages/ar/kiosk.js').then(({kiosk}) => kiosk),
  bn: () => import('./languages/bn/kiosk.js').then(({kiosk}) => kiosk),
  cy: () => import('./languages/cy/kiosk.js').then(({kiosk}) => kiosk),
  'cy-x-young': () => import('./languages/cy/young-kiosk.js').then(({kiosk}) => kiosk),
  en: () => import('./languages/en/kiosk.js').then(({kiosk}) => kiosk),
  gu: () => import('./languages/gu/kiosk.js').then(({kiosk}) => kiosk),
  pa: () => import('./languages/pa/kiosk.js').then(({kiosk}) => kiosk),
  pl: () => import('./languages/pl/kiosk.js').then(({kiosk}) => kiosk),
  ro: () => import('./languages/ro/kiosk.js').then(({kiosk}) => kiosk),
  so: () => import('./languages/so/kiosk.js').then(({kiosk}) => kiosk),
  uk: () => import('./languages/uk/kiosk.js').then(({kiosk}) => kiosk),
  ur: () => import('./languages/ur/kiosk.js').then(({kiosk}) => kiosk),
  'zh-hans': () => import('./languages/zh-Hans/kiosk.js').then(({kiosk}) => kiosk),
};

/** The key of the language that serves a tag, the nearest first (RFC 4647, lookup); undefined when none does. */
function serving(tag: string): string | undefined {
  const subtags = tag.toLowerCase().split('-');
  for (let count = subtags.length; count > 0; count--) {
    const key = subtags.slice(0, count).join('-');
    if (Object.hasOwn(languages, key)) return key;
  }
  return undefined;
}

/**
 * What a kiosk says in a language, or in English where it does not speak it: the caller marks its `lang`. Rejects when
 * it cannot be fetched.
 */
export async function loadKiosk(tag: string): Promise<KioskMessages> {
  const key = serving(tag);
  const [words, formats] = await Promise.all([languages[key ?? 'en']!(), loadFormats(key ?? 'en')]);
  const said = words(formats);
  return key || directionOf(tag) === 'ltr' ? said : setApart(said);
}
