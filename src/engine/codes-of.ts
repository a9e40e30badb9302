import type {ColumnValue} from './question-model.js';

/**
 * The number that a program for statistics has for each value, and that stands beside its box on paper: the value itself
 * where all are whole numbers, 1 for true, and otherwise their places from 1 on. A value keeps its number when others
 * come after it.
 */
export function codesOf(
  values: readonly Pick<ColumnValue, 'value'>[],
): ReadonlyMap<ColumnValue['value'], number> {
  const isNumbered = values.every(({value}) => /^(0|-?[1-9]\d{0,8})$/.test(String(value)));
  return new Map(
    values.map(({value}, index) => [
      value,
      isNumbered || typeof value === 'boolean' ? Number(value) : index + 1,
    ]),
  );
}
