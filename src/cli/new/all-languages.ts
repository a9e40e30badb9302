import {name as ar} from '../../i18n/languages/ar/name.js';
import {name as bn} from '../../i18n/languages/bn/name.js';
import {name as cy} from '../../i18n/languages/cy/name.js';
import {name as en} from '../../i18n/languages/en/name.js';
import {name as gu} from '../../i18n/languages/gu/name.js';
import {name as pa} from '../../i18n/languages/pa/name.js';
import {name as pl} from '../../i18n/languages/pl/name.js';
import {name as ro} from '../../i18n/languages/ro/name.js';
import {name as so} from '../../i18n/languages/so/name.js';
import {name as uk} from '../../i18n/languages/uk/name.js';
import {name as ur} from '../../i18n/languages/ur/name.js';
import {name as zh} from '../../i18n/languages/zh-Hans/name.js';
import type {Choosable} from '../ask.js';

/** The languages that the interface speaks, by their own names; those come first in which a first document has words. */
export const allLanguages: readonly Choosable[] = Object.entries({
  ...{en, cy, ar, bn, gu, pa, pl, ro, so, uk, ur},
  'zh-Hans': zh,
}).map(([value, {endonym}]) => ({value, label: `${endonym} (${value})`}));
