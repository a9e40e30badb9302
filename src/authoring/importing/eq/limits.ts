import type {Draft, Json} from '../draft.js';
import type {Source} from '../source.js';

const currencies: Readonly<Record<string, string>> = {GBP: '£', EUR: '€', USD: '$'};

function bound(at: Source, key: 'minimum' | 'maximum', draft: Draft, kind: string): unknown {
  const rule = at.at(key);
  const value = rule?.at('value');
  if (!rule || !value) return undefined;
  const isDate = kind === 'date';
  if (value.isObject) {
    const identifier = value.at('identifier')?.raw;
    const known =
      value.at('source')?.raw === 'answers' && typeof identifier === 'string'
        ? draft.known.get(identifier)
        : undefined;
    if (
      value.members().length !== 2 ||
      !known ||
      rule.at('exclusive') ||
      rule.at('offset_by') ||
      known.kind !== (isDate ? 'text' : 'number')
    )
      return undefined;
    value.take();
    return {answer: known.name};
  }
  if (isDate) {
    const offset = rule.at('offset_by');
    const days = offset?.at('days')?.raw;
    const isPlain = !offset || (offset.members().length === 1 && Number.isInteger(days));
    if (value.raw === 'now' && isPlain) {
      value.take();
      if (!offset) return 'today';
      offset.take();
      return {today: days};
    }
    return typeof value.raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.raw) && !offset
      ? value.take()
      : undefined;
  }
  if (typeof value.raw !== 'number') return undefined;
  const decimals = at.at('decimal_places')?.raw;
  if (rule.at('exclusive')?.raw === true) {
    rule.boolean('exclusive');
    const step = 10 ** -(typeof decimals === 'number' ? decimals : 0);
    const next = (value.take() as number) + (key === 'minimum' ? step : -step);
    return Number(next.toFixed(6));
  }
  return value.take();
}

/** The limits of an answer, with its unit. */
export function limits(at: Source, type: string, theirs: string, draft: Draft): Json {
  const found: Json = {};
  if (type === 'text' || type === 'textarea') {
    const maxLength = at.number('max_length');
    if (maxLength) found['maxLength'] = Math.min(type === 'text' ? 10_000 : 50_000, maxLength);
    const rows = at.number('rows');
    if (rows) found['rows'] = Math.min(30, Math.max(2, rows));
  }
  if (type === 'number' || type === 'date') {
    const min = bound(at, 'minimum', draft, type);
    const max = bound(at, 'maximum', draft, type);
    const isCrossed =
      (typeof min === 'number' && typeof max === 'number' && min > max) ||
      (typeof min === 'string' &&
        typeof max === 'string' &&
        /\d/.test(min + max) &&
        min !== 'today' &&
        max !== 'today' &&
        min > max);
    if (isCrossed) at.note('left', 'The least is more than the greatest.');
    else {
      if (min !== undefined) found['min'] = min;
      if (max !== undefined) found['max'] = max;
    }
  }
  if (type === 'number') {
    const decimals = at.number('decimal_places');
    if (decimals) found['decimals'] = Math.min(6, decimals);
    if (theirs === 'Currency') {
      const currency = at.string('currency') ?? 'GBP';
      found['prefix'] = currencies[currency] ?? currency.slice(0, 3);
    }
    if (theirs === 'Unit') {
      const unit = at.string('unit');
      at.note('write', 'Write the unit as people read it, in `suffix`.');
      if (unit) found['suffix'] = {[draft.language]: unit.replace(/^[a-z]+-/, '').slice(0, 40)};
    }
  }
  return found;
}
