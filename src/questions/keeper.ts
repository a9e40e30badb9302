/**
 * Makes a place for what a view remembers beside the answer: it gives back what is kept for a question until the
 * response is over. Another language makes the form's tree anew, and that is to outlive it; the next person on the same
 * device begins with what `fresh` makes.
 */
export function keeper<K>(fresh: () => K) {
  const all = new WeakMap<object, Map<string, K>>();
  return (field: {readonly response: object; readonly ids: {readonly control: string}}): K => {
    const byId = all.get(field.response) ?? new Map<string, K>();
    all.set(field.response, byId);
    const kept = byId.get(field.ids.control) ?? fresh();
    byId.set(field.ids.control, kept);
    return kept;
  };
}
