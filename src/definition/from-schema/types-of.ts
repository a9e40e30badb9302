import type {View} from './view.js';

/** The types that a value may have, by what is said of it where nobody says them. */
export function typesOf(view: View): string[] {
  const said = view.one('type');
  const types = (Array.isArray(said) ? said : [said]).filter((one) => typeof one === 'string');
  if (types.length) return types;
  const has = (...keys: string[]) => keys.some((key) => view.has(key));
  if (has('properties')) return ['object'];
  if (has('items')) return ['array'];
  if (has('minLength', 'maxLength', 'pattern', 'format')) return ['string'];
  if (has('minimum', 'maximum', 'multipleOf')) return ['number'];
  return [];
}
