import type {MatrixQuestion} from '../../src/definition/generated/types.js';
import {examples} from '../../src/questions/matrix/examples.js';
import {drawn} from '../elements/a-form.js';
import {chooseRadio, controlsOf, tick, write, type answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

/** Answers row by row, going from each to the next. */
const byHand: typeof answerByHand = async (form, name, typed) => {
  if (typed === null || typeof typed !== 'object' || Array.isArray(typed)) return false;
  const {rows, mode} = form.session!.question(name).question as unknown as MatrixQuestion;
  const controls = controlsOf(form, name) as HTMLInputElement[];
  const isChoice = (cell: unknown, inputs: readonly HTMLInputElement[]) =>
    inputs.some(({value}) => value === cell);
  const steps: (() => Promise<void>)[] = [];
  for (const [row, cell] of Object.entries(typed) as [string, unknown][]) {
    const index = rows.findIndex(({value}) => value === row);
    if (index < 0) return false;
    const inputs =
      mode === 'number'
        ? controls.slice(index, index + 1)
        : controls.filter((control) => control.name === `q-${name}/${row}`);
    if (mode === 'number' && typeof cell === 'string') steps.push(() => write(inputs[0]!, cell));
    else if (mode === 'several' && Array.isArray(cell)) {
      if (!cell.every((value) => isChoice(value, inputs))) return false;
      steps.push(async () => {
        await tick(inputs, cell);
        await drawn(form);
      });
    } else if (mode !== 'several' && isChoice(cell, inputs))
      steps.push(() => chooseRadio(inputs, cell as string));
    else return false;
  }
  for (const step of steps) await step();
  await drawn(form);
  // One that excludes the others leaves no way to tick both.
  const asked = Object.values(typed).flat().length;
  return mode !== 'several' || controls.filter(({checked}) => checked).length === asked;
};

conforms(await ours('matrix'), examples, {answerByHand: byHand});
