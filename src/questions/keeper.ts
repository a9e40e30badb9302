/**
 * Makes a place for what a view remembers beside the answer: it gives back what is kept for a question until the
 * response is over. Another language makes the form's tree anew, and that is to outlive it; the next person on the same
 * device begins with what `fresh` makes.
 */
export function keeper<K>(fresh: () => K) {
  const all = new WeakMap<object, Map<string, K>>();
  return (field: {readonly response: object; readonly question: {readonly name: string}}): K => {
    const byName = all.get(field.response) ?? new Map<string, K>();
    all.set(field.response, byName);
    const kept = byName.get(field.question.name) ?? fresh();
    byName.set(field.question.name, kept);
    return kept;
  };
}
