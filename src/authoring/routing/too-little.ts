import {membersOf, type Member} from '../../engine/members.js';
import type {PlannedQuestion} from '../../engine/plan.js';
import {all, always, any, formulaOf, not, type Formula} from './formula.js';

/** For whom what is offered of a list is too little to be answered. */
export interface TooLittle {
  /** The property that asks for more, as a pointer into the question. */
  readonly at: '/min' | '/total';
  /** Holds for them; undefined where there are too many ways for it. */
  readonly formula: Formula | undefined;
}

/** More ways than these to take options away are not gone through. */
const most = 3_000;

interface Need {
  readonly at: TooLittle['at'];
  readonly least: number;
  /** What an option does for it. */
  readonly worth: (option: Member) => number;
}

/** How much a question asks of its options together, where that depends on how many are there. */
function needOf({question}: PlannedQuestion): Need | undefined {
  const {type, min, total, rule = 'exactly'} = question;
  if (type === 'checkboxes' && typeof min === 'number')
    // Whoever chooses one that stands alone needs no other.
    return {at: '/min', least: min, worth: ({exclusive}) => (exclusive ? min : 1)};
  if (type === 'allocation' && rule === 'exactly' && typeof total === 'number')
    return {
      at: '/total',
      least: Math.round(total * 100),
      worth: (option) => {
        const {max} = option as {readonly max?: unknown};
        return Math.round((typeof max === 'number' ? max : total) * 100);
      },
    };
  return undefined;
}

/**
 * For whom a question that has to be answered offers too little: fewer options than have to be chosen, or too small shares
 * for a total. Undefined where enough is offered to everybody. That a ranking asks for no more than it offers is its own.
 */
export function tooLittle(one: PlannedQuestion): TooLittle | undefined {
  const need = one.question.required === true ? needOf(one) : undefined;
  if (!need) return undefined;
  const {at, least, worth} = need;
  let sure = 0;
  // Options under the same condition come and go together.
  const groups = new Map<string, {formula: Formula; worth: number}>();
  for (const option of membersOf(one.question, 'options')) {
    if (!option.showIf) {
      sure += worth(option);
      continue;
    }
    const key = JSON.stringify(option.showIf);
    const before = groups.get(key)?.worth ?? 0;
    groups.set(key, {formula: formulaOf(option.showIf), worth: before + worth(option)});
  }
  const parts = [...groups.values()];
  if (sure >= least || !parts.length) return undefined;
  let ways = 0;
  const short = (index: number, sum: number): Formula | undefined => {
    const rest = parts.slice(index).reduce((all, {worth: one}) => all + one, sum);
    if (rest < least) return always;
    if (sum >= least) return any();
    if (++ways > most) return undefined;
    const {formula, worth: own} = parts[index]!;
    const there = short(index + 1, sum + own);
    const gone = there && short(index + 1, sum);
    return there && gone && any(all(formula, there), all(not(formula), gone));
  };
  return {at, formula: short(0, sure)};
}
