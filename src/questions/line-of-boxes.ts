import type {Text} from '../definition/generated/types.js';
import {codesOf} from '../engine/codes-of.js';
import type {KeyedLine} from './keying.js';

/** Something that has a box on paper. */
export interface Boxed {
  readonly value: string | number | boolean;
  readonly label?: Text;
}

/** How the choices of a line are read from what was typed, and written there. By default they are all of it. */
export interface Place {
  read(typed: unknown): unknown;
  write(chosen: unknown, typed: unknown): unknown;
}

const whole: Place = {read: (typed) => typed, write: (chosen) => chosen};

/**
 * A line with a box for each choice. Where several can be ticked, what was typed is a list of their values, and
 * otherwise one value. Codes are those of `codesOf`, unless they are given.
 */
export function lineOfBoxes(
  choices: readonly Boxed[],
  isMany: boolean,
  {read, write} = whole,
  codes: ReadonlyMap<unknown, number> = codesOf(choices),
): KeyedLine {
  const codeOf = ({value}: Boxed) => String(codes.get(value));
  return {
    isMany,
    boxes: choices.map((one) => ({code: codeOf(one), ...(one.label && {label: one.label})})),
    chosen(typed) {
      const own = read(typed);
      const isChosen = ({value}: Boxed) => (Array.isArray(own) ? own : [own]).includes(value);
      return choices.filter(isChosen).map(codeOf);
    },
    choose(wanted, typed) {
      const values = choices.filter((one) => wanted.includes(codeOf(one))).map(({value}) => value);
      const chosen = isMany ? values : values[0];
      return write(values.length ? chosen : undefined, typed);
    },
  };
}
