/** Texts in a row, each in quotation marks. */
export const quoted = (texts: readonly string[], or = 'neu') =>
  texts
    .map((text) => `“${text}”`)
    .reduce((before, text, index, all) =>
      index === all.length - 1 ? `${before} ${or} ${text}` : `${before}, ${text}`,
    );

/** How statements of ours begin, and how they do after “os”. */
const afterOs: readonly (readonly [RegExp, string])[] = [
  [/^rydych (?=chi wedi )/, 'ydych '],
  [/^rwyt (?=ti wedi )/, 'wyt '],
  [/^nid (?=ydych |wyt |yw )/, 'nad '],
  [/^mae(?=’r rhain | unrhyw un | eich ateb | dy ateb | “)/, 'yw'],
  [/^mae(?= swm )/, 'oes'],
  [/^cawsoch /, 'cawsoch '],
  [/^cefaist /, 'cefaist '],
];

/** A statement in a sentence with “os”: whole after a colon where there is no other way to say it. */
function inSentence(statement: string): string {
  const form = afterOs.find(([start]) => start.test(statement));
  return form ? `os ${statement.replace(...form)}` : `os yw hyn yn wir: ${statement}`;
}

/** What is done under conditions: a beginning, and the statements of which all must hold. */
export const listed = (before: string, clauses: readonly string[]) =>
  clauses.length === 1
    ? `${before} ${inSentence(clauses[0]!)}.`
    : `${before} os yw hyn i gyd yn wir: ${clauses.join('; ')}.`;
