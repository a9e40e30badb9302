import type {Draft, Text} from '../draft.js';
import type {Source} from '../source.js';

/** A text of an eQ schema: a string, or an object with placeholders, of which those that stand for an answer are kept. */
export function textOf(
  at: Source | undefined,
  draft: Draft,
  as: 'plain' | 'markdown' = 'plain',
): Text | undefined {
  if (at?.isList) {
    const texts = at.items().map((one) => textOf(one, draft, as));
    const words = texts.flatMap((text) => (text ? Object.values(text) : []));
    return words.length
      ? {[draft.language]: words.join(as === 'markdown' ? '\n\n' : ' ')}
      : undefined;
  }
  if (!at?.isObject) return draft.text(at, as);
  const before = draft.known;
  draft.known = new Map(before);
  for (const one of at.items('placeholders')) {
    const value = one.at('value');
    const name = one.at('placeholder')?.raw;
    const identifier = value?.at('identifier')?.raw;
    const known =
      value?.at('source')?.raw === 'answers' && typeof identifier === 'string'
        ? before.get(identifier)
        : undefined;
    if (typeof name !== 'string') continue;
    draft.known.delete(name);
    if (!known) continue;
    draft.known.set(name, known);
    one.string('placeholder');
    value!.string('source');
    value!.string('identifier');
  }
  const text = draft.text(at.at('text'), as);
  draft.known = before;
  return text;
}
