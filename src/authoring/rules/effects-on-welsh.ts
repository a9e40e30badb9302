import {factsOf} from '../languages/facts-of.js';
import type {Rule} from './rule.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';

/** Every object in a document that says this of itself. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (!isObject(value)) return;
  yield value;
  for (const member of Object.values(value)) yield* objectsIn(member);
}

/** A consultation that does not ask about its effects on the Welsh language, and does not say why (CY-07). */
export const effectsOnWelsh: Rule = {
  name: 'effects-on-welsh',
  isStrict: true,
  check(document, {languages}) {
    const effects = languages.map((language) => factsOf(language).effects).find(Boolean);
    if (!effects || !isObject(document) || isObject(document['effectsOnWelsh'])) return [];
    const names = new Set<unknown>();
    const taken: unknown[] = [];
    for (const {name, use} of objectsIn(document['pages'])) {
      names.add(name);
      taken.push(use);
    }
    const isTaken = taken.some(
      (use) => typeof use === 'string' && use.split('@')[0] === `bank:${effects.entry}`,
    );
    if (isTaken || effects.questions.every((name) => names.has(name))) return [];
    return [
      {
        pointer: '',
        severity: 'error',
        says: `A consultation on a policy decision in Wales asks about effects on the Welsh language. Add the page {"id": "welsh-language", "use": "bank:${effects.entry}@1"} with your own assessment in its \`intro\`; or, if this is no such consultation, say so: "effectsOnWelsh": {"notAsked": "why"}.`,
      },
    ];
  },
};
