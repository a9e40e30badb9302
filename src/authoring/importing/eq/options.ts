import type {Draft, Json} from '../draft.js';
import type {Source} from '../source.js';
import {textOf} from './text-of.js';

/** Puts the options of an answer `into` a list: their values, and which of them have a text box. */
export function options(at: Source, draft: Draft, into: Json[]) {
  const values = draft.values();
  const boxes: {readonly id: string; readonly option: Json}[] = [];
  for (const one of at.items('options')) {
    const label = textOf(one.at('label'), draft);
    const theirs = one.at('value')?.scalar();
    if (!label || theirs === undefined) {
      one.leave('An option needs words and a value.');
      continue;
    }
    const value = values.add(theirs, one);
    if (value === undefined) continue;
    const hint = textOf(one.at('description'), draft);
    const option: Json = {value, label, ...(hint && {hint})};
    const box = one.at('detail_answer');
    if (box?.at('type')?.raw === 'TextField' && !one.at('description')?.isList) {
      box.string('type');
      const maxLength = box.number('max_length');
      const isRequired = box.boolean('mandatory');
      option['other'] = {
        label: textOf(box.at('label'), draft) ?? draft.own('pleaseSay', box),
        ...(isRequired && {required: true}),
        ...(maxLength && {maxLength: Math.min(10_000, maxLength)}),
      };
      const id = box.string('id');
      if (id !== undefined) box.at('id')!.note('changed', 'It is called after its question here.');
      boxes.push({id: id ?? 'detail', option});
    }
    into.push(option);
  }
  return {values, boxes};
}
