import type {LanguageData, OwnFormats} from '../formats-by-data.js';
import {welshAnd, welshOr} from './welsh-lists.js';
import {welshOrder} from './welsh-order.js';

/** CLDR 48, cy. By the 24-hour clock: it has yb and yh, public bodies write am and pm, and "am" is also the word for "at". */
export const data: LanguageData = {
  months:
    'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
  // Mawrth is a day and a month: a day is never without its dydd.
  days: ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'].map((day) => `Dydd ${day}`),
  date: '{d} {m} {y}',
  moment: '{w}, {date} am {time}',
  and: ' a ',
  or: ' neu ',
};
/** What Welsh does in its own way. */
export const own: OwnFormats = {compare: welshOrder, and: welshAnd, or: welshOr};
