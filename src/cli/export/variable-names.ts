/** What a name in SPSS cannot be, whatever its case. */
const reserved = [
  ...['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with'],
];
/** In bytes; all that is left of a name is ASCII. */
const longest = 64;

/**
 * Names of variables in SPSS, unique whatever their case, from those of columns: what is no answer begins with `about.`, what
 * may not stand in a name is `_`, and a name that is taken has a number behind it.
 */
export function variableNames(columns: readonly string[]): string[] {
  const taken = new Set(reserved);
  return columns.map((column) => {
    const plain = column
      .replace(/^_/, 'about.')
      .replace(/[^A-Za-z0-9_.]/g, '_')
      .slice(0, longest)
      .replace(/[._]+$/, '');
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = `${plain.slice(0, longest - String(number).length - 1)}_${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
