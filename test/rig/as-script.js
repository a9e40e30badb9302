/**
 * A function that runs in a page, called with these values, as the text of a script. It uses nothing from outside itself.
 *
 * @param {(...given: never[]) => unknown} run
 * @param {...unknown} given
 */
export const asScript = (run, ...given) =>
  `(${String(run)})(${given.map((one) => JSON.stringify(one)).join()});`;
