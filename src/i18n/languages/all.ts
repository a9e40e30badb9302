import {lookUp} from '../../definition/look-up.js';
import type {LanguageName} from '../language-name.js';
import {directionOf} from '../direction.js';
import {languageOf, type Language, type LanguageWords} from '../language.js';
import {loadFormats} from '../load-formats.js';
import {setApart} from '../set-apart.js';
import {name as ar} from './ar/name.js';
import {name as bn} from './bn/name.js';
import {name as cy} from './cy/name.js';
import {name as en} from './en/name.js';
import {name as gu} from './gu/name.js';
import {name as pa} from './pa/name.js';
import {name as pl} from './pl/name.js';
import {name as ro} from './ro/name.js';
import {name as so} from './so/name.js';
import {name as uk} from './uk/name.js';
import {name as ur} from './ur/name.js';
import {name as zh} from './zh-Hans/name.js';

const languages = new Map<string, Language>();

/**
 * Teaches the interface a language, or other words for one: by BCP 47 tag, which also serves whatever says more than it
 * does (`cy` serves `cy-GB`). English stays as it is. Forms that are shown already go on in the words that they have.
 */
export function addLanguage(tag: string, language: Language): void {
  languages.set(tag.toLowerCase(), language);
}

/** The language that serves a tag, the nearest first; undefined when none does. */
export const languageFor = (tag: string): Language | undefined =>
  lookUp(tag.toLowerCase(), (name) => languages.get(name));

/** What a language that the interface does not speak is called, as far as the browser knows. */
function named(tag: string): LanguageName {
  try {
    return {endonym: new Intl.DisplayNames([tag, 'en'], {type: 'language'}).of(tag)!, switchTo: ''};
  } catch {
    // No well-formed tag.
    return {endonym: tag, switchTo: ''};
  }
}

/** What a language is called. */
export const nameOf = (tag: string): LanguageName =>
  languageFor(tag)?.name ?? (tag.split('-')[0] === 'en' ? en : named(tag));

/**
 * The words of English for a language that nobody speaks here. Its options are still sorted in its own order, and where
 * lines run from right to left English keeps its direction.
 */
export function instead(tag: string, english: LanguageWords): LanguageWords {
  const apart = <T>(words: T) => (directionOf(tag) === 'ltr' ? words : setApart(words));
  const sorted = async <T>(words: Promise<T>) => {
    const {compare} = await loadFormats(tag);
    return {...apart(await words), compare};
  };
  return {
    loadOpening: () => sorted(english.loadOpening()),
    loadWhole: () => sorted(english.loadWhole()),
    loadRich: async () => apart(await english.loadRich()),
  };
}

// Every part is a chunk of its own. The words are taken out of it at the import, so that a bundler sees what is wanted.
addLanguage(
  'ar',
  languageOf('ar', ar, {
    opening: () => import('./ar/opening.js').then(({opening}) => opening),
    later: () => import('./ar/later.js').then(({later}) => later),
    waiting: () => import('./ar/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./ar/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'bn',
  languageOf('bn', bn, {
    opening: () => import('./bn/opening.js').then(({opening}) => opening),
    later: () => import('./bn/later.js').then(({later}) => later),
    waiting: () => import('./bn/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./bn/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'cy',
  languageOf('cy', cy, {
    opening: () => import('./cy/opening.js').then(({opening}) => opening),
    later: () => import('./cy/later.js').then(({later}) => later),
    waiting: () => import('./cy/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./cy/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'gu',
  languageOf('gu', gu, {
    opening: () => import('./gu/opening.js').then(({opening}) => opening),
    later: () => import('./gu/later.js').then(({later}) => later),
    waiting: () => import('./gu/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./gu/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'pa',
  languageOf('pa', pa, {
    opening: () => import('./pa/opening.js').then(({opening}) => opening),
    later: () => import('./pa/later.js').then(({later}) => later),
    waiting: () => import('./pa/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./pa/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'pl',
  languageOf('pl', pl, {
    opening: () => import('./pl/opening.js').then(({opening}) => opening),
    later: () => import('./pl/later.js').then(({later}) => later),
    waiting: () => import('./pl/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./pl/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'ro',
  languageOf('ro', ro, {
    opening: () => import('./ro/opening.js').then(({opening}) => opening),
    later: () => import('./ro/later.js').then(({later}) => later),
    waiting: () => import('./ro/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./ro/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'so',
  languageOf('so', so, {
    opening: () => import('./so/opening.js').then(({opening}) => opening),
    later: () => import('./so/later.js').then(({later}) => later),
    waiting: () => import('./so/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./so/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'uk',
  languageOf('uk', uk, {
    opening: () => import('./uk/opening.js').then(({opening}) => opening),
    later: () => import('./uk/later.js').then(({later}) => later),
    waiting: () => import('./uk/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./uk/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'ur',
  languageOf('ur', ur, {
    opening: () => import('./ur/opening.js').then(({opening}) => opening),
    later: () => import('./ur/later.js').then(({later}) => later),
    waiting: () => import('./ur/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./ur/rich.js').then(({rich}) => rich),
  }),
);
addLanguage(
  'zh-Hans',
  languageOf('zh-Hans', zh, {
    opening: () => import('./zh-Hans/opening.js').then(({opening}) => opening),
    later: () => import('./zh-Hans/later.js').then(({later}) => later),
    waiting: () => import('./zh-Hans/waiting.js').then(({waiting}) => waiting),
    rich: () => import('./zh-Hans/rich.js').then(({rich}) => rich),
  }),
);
// Welsh as it speaks to young people: what differs, over the whole.
addLanguage(
  'cy-x-young',
  languageOf('cy', cy, {
    opening: async () => {
      const [{opening}, young] = await Promise.all([
        import('./cy/opening.js'),
        import('./cy/young.js'),
      ]);
      return {...opening, ...young.opening};
    },
    later: async () => {
      const [{later}, young] = await Promise.all([
        import('./cy/later.js'),
        import('./cy/young.js'),
      ]);
      return (formats) => young.later(formats, later(formats));
    },
    waiting: async () => {
      const [{waiting}, young] = await Promise.all([
        import('./cy/waiting.js'),
        import('./cy/young.js'),
      ]);
      return (formats) => ({...waiting(formats), ...young.waiting});
    },
    rich: async () => {
      const [{rich}, young] = await Promise.all([import('./cy/rich.js'), import('./cy/young.js')]);
      return (formats) => young.rich(formats, rich(formats));
    },
  }),
);
