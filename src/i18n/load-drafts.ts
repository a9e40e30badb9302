import {lookUp} from '../definition/look-up.js';
import {directionOf} from './direction.js';
import type {DraftMessages} from './draft-messages.js';

/** The words for drafts by language, each fetched when it is needed. */
const languages: Readonly<Record<string, () => Promise<() => DraftMessages>>> = {
  ar: () => import('./languages/ar/drafts.js').then(({drafts}) => drafts),
  bn: () => import('./languages/bn/drafts.js').then(({drafts}) => drafts),
  cy: () => import('./languages/cy/drafts.js').then(({drafts}) => drafts),
  'cy-x-young': () => import('./languages/cy/young-drafts.js').then(({drafts}) => drafts),
  en: () => import('./languages/en/drafts.js').then(({drafts}) => drafts),
  gu: () => import('./languages/gu/drafts.js').then(({drafts}) => drafts),
  pa: () => import('./languages/pa/drafts.js').then(({drafts}) => drafts),
  pl: () => import('./languages/pl/drafts.js').then(({drafts}) => drafts),
  ro: () => import('./languages/ro/drafts.js').then(({drafts}) => drafts),
  so: () => import('./languages/so/drafts.js').then(({drafts}) => drafts),
  uk: () => import('./languages/uk/drafts.js').then(({drafts}) => drafts),
  ur: () => import('./languages/ur/drafts.js').then(({drafts}) => drafts),
  'zh-hans': () => import('./languages/zh-Hans/drafts.js').then(({drafts}) => drafts),
};

/**
 * What is said of drafts in a language, or in English where the interface does not speak it: the caller marks its
 * `lang`. Rejects when it cannot be fetched.
 */
export async function loadDrafts(tag: string): Promise<DraftMessages> {
  const own = lookUp(tag.toLowerCase(), (name) =>
    Object.hasOwn(languages, name) ? languages[name] : undefined,
  );
  const said = (await (own ?? languages['en']!)())();
  if (own || directionOf(tag) === 'ltr') return said;
  const {setApart} = await import('./set-apart.js');
  return setApart(said);
}
