import {idsOf} from '../../src/markup/field.js';
import type {RankingQuestion} from '../../src/definition/generated/types.js';
import {examples} from '../../src/questions/ranking/examples.js';
import {drawn, find} from '../elements/a-form.js';
import {press} from '../rig/commands.js';
import type {answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

/** Ranks what is not ranked yet, one item after the other, with the button that moves it up. */
const byHand: typeof answerByHand = async (form, name, typed) => {
  const question = form.session!.asked(form.session!.question(name)) as unknown as RankingQuestion;
  const {options, max = options.length} = question;
  if (!Array.isArray(typed) || new Set(typed).size < typed.length || typed.length > max)
    return false;
  if (!typed.every((one) => options.some(({value}) => value === one))) return false;
  for (const value of typed as string[]) {
    find(form, `#${CSS.escape(idsOf(name).part(`${value}:up`))}`).focus();
    await press('Space');
    await drawn(form);
  }
  return true;
};

conforms(await ours('ranking'), examples, {
  answerByHand: byHand,
  notByKeys: [
    {typed: ['drugs', 'rural', 'drugs'], why: 'A person cannot rank a thing twice; a draft can.'},
  ],
});
