/** The name of what may hold macros, among the names of what is in a workbook; nothing where none does. */
export const macroIn = (names: readonly string[]): string | undefined =>
  names.find(
    (name) => /vbaProject|\.bin$|xlm|macrosheets/i.test(name) && !/printerSettings/i.test(name),
  );
