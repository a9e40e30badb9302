import {isTag} from '../../../definition/is-tag.js';
import {englishName} from '../../languages/english-name.js';

const tags = [
  'en',
  'cy',
  'ar',
  'bn',
  'gu',
  'pl',
  'pa',
  'ro',
  'so',
  'uk',
  'ur',
  'zh-Hans',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'lt',
  'ga',
  'gd',
];
const named = new Map(tags.map((tag) => [englishName(tag).toLowerCase(), tag]));
named.set('cymraeg', 'cy');

/** The tag of a language as an XLSForm writes it: `Welsh (cy)`, `cy` or `Welsh`; undefined for what is none of these. */
export function languageOf(words: string): string | undefined {
  const [, tag] = /\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\)\s*$/.exec(words) ?? [];
  if (tag) return tag.replace(/^[A-Za-z]+/, (first) => first.toLowerCase());
  return named.get(words.trim().toLowerCase()) ?? (isTag(words) ? words : undefined);
}
