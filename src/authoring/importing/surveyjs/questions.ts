import type {Condition} from '../../../definition/generated/types.js';
import type {Known} from '../conditions/say-condition.js';
import type {Draft, Json, Text} from '../draft.js';
import type {Source} from '../source.js';
import {choicesOf, memberOf, mostChoices} from './choices.js';
import {matrix, repeat, scale, textBox} from './kinds.js';

/** What a question of SurveyJS needs of what is around it. */
export interface Surroundings {
  readonly draft: Draft;
  readonly text: (at: Source | undefined, as?: 'plain' | 'markdown') => Text | undefined;
  readonly showIf: (at: Source) => Condition | undefined;
  readonly elements: (list: readonly Source[], outer: Condition | undefined) => Json[];
}

/** What is special of one kind of question. */
export interface Kind {
  readonly type: string;
  readonly kind: Known['kind'];
  readonly values?: ReadonlyMap<string, string>;
  readonly more?: Json;
}

/** The part of a question that every type has, made ready before its name is known to others. */
function common(at: Source, outer: Condition | undefined, {draft, text, showIf}: Surroundings) {
  const theirs = at.string('name') ?? 'question';
  const condition = draft.all(outer, showIf(at));
  const label = text(at.at('title')) ?? text(at.at('name')) ?? draft.own('questions', at);
  const hint = text(at.at('description'));
  const required = at.boolean('isRequired');
  const error = text(at.at('requiredErrorText'));
  return {
    theirs,
    label,
    more: {
      ...(hint && {hint}),
      ...(required && {required}),
      ...(condition && {showIf: condition}),
      ...(error && {errors: {required: error}}),
    },
  };
}

function kindOf(at: Source, type: string, theirs: string, around: Surroundings): Kind | undefined {
  switch (type) {
    case 'text':
      return textBox(at, around);
    case 'comment': {
      const maxLength = at.number('maxLength');
      const rows = at.number('rows');
      return {
        type: 'textarea',
        kind: 'caseless',
        more: {
          ...(maxLength !== undefined && maxLength > 0 && {maxLength: Math.min(maxLength, 50_000)}),
          ...(rows !== undefined && {rows: Math.min(30, Math.max(2, Math.round(rows)))}),
        },
      };
    }
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'tagbox':
    case 'ranking':
      return choicesOf(at, type, around);
    case 'boolean': {
      const {draft, text} = around;
      const values = draft.values();
      const option = (key: 'True' | 'False', word: 'yes' | 'no') => {
        const theirs = at.at(`value${key}`)?.scalar() ?? key.toLowerCase();
        const value = values.add(theirs, at.at(`value${key}`) ?? at);
        const label = text(at.at(`label${key}`)) ?? draft.own(word, at);
        return value === undefined ? [] : [{value, label}];
      };
      const options = [...option('True', 'yes'), ...option('False', 'no')];
      return {type: 'radios', kind: 'one', values: values.map, more: {options}};
    }
    case 'rating':
      return scale(at, around);
    case 'matrix':
      return matrix(at, around);
    case 'paneldynamic':
      return repeat(at, around);
    case 'file': {
      const several = at.boolean('allowMultiple');
      const size = at.number('maxSize');
      const megabytes =
        size === undefined ? undefined : Math.min(100, Math.ceil(size / 1024 / 1024));
      if (size !== undefined && megabytes !== size / 1024 / 1024)
        at.at('maxSize')!.note('changed', `The most is ${megabytes} MB here.`);
      return {
        type: 'file',
        kind: 'other',
        more: {...(several && {max: 20}), ...(megabytes && {maxSize: megabytes})},
      };
    }
    default:
      return undefined;
  }
}

/** The questions that come of one of SurveyJS: one, or several of a box for several texts, or none. */
export function questionsOf(
  at: Source,
  outer: Condition | undefined,
  around: Surroundings,
): Json[] {
  const {draft, text, showIf} = around;
  const type = at.at('type')?.raw;
  if (at.at('visible')?.raw === false) {
    at.leave('It is never shown.');
    return [];
  }
  if (type === 'html') {
    at.string('type');
    const condition = draft.all(outer, showIf(at));
    const words = text(at.at('html'), 'markdown');
    if (!words) return [];
    const name = draft.name({theirs: at.string('name') ?? 'html', at, kind: 'other'});
    return [{name, type: 'content', text: words, ...(condition && {showIf: condition})}];
  }
  if (type === 'multipletext') return severalTexts(at, outer, around);
  const known =
    'text comment radiogroup dropdown checkbox tagbox ranking boolean rating matrix paneldynamic file';
  if (typeof type !== 'string' || !known.split(' ').includes(type)) {
    at.leave(`Dweud has no question of the type “${String(type).slice(0, 40)}”.`);
    return [];
  }
  if (type === 'matrix' && !(at.items('rows').length && at.items('columns').length)) {
    at.leave('A matrix needs rows and columns.');
    return [];
  }
  at.string('type');
  const {theirs, label, more} = common(at, outer, around);
  const kind = kindOf(at, type, theirs, around);
  if (!kind) {
    const most = mostChoices(type);
    at.leave(
      most !== undefined && at.items('choices').length > most
        ? `It has more than the ${most} options that a question of this kind can have.`
        : 'Nothing of it can be chosen or asked.',
    );
    return [];
  }
  const {kind: answers, values} = kind;
  const name = draft.name({theirs, at, kind: answers, ...(values && {values})});
  const options = kind.more?.['options'] as Json[] | undefined;
  const other = options?.find((option) => 'other' in option);
  if (other) {
    const boxed = draft.otherName(`${theirs}-Comment`, name);
    if (boxed) other['other'] = {name: boxed, ...(other['other'] as Json)};
  }
  const errors = {...more.errors, ...(kind.more?.['errors'] as Json | undefined)};
  return [
    {
      name,
      type: kind.type,
      label,
      ...more,
      ...kind.more,
      ...(Object.keys(errors).length && {errors}),
    },
  ];
}

/** A box for several texts is several questions. */
function severalTexts(at: Source, outer: Condition | undefined, around: Surroundings): Json[] {
  const {draft} = around;
  at.string('type');
  const {theirs, label, more} = common(at, outer, around);
  const required = more.required;
  const {showIf} = more;
  const head = draft.name({theirs: `${theirs} words`, at, kind: 'other'});
  at.note('changed', 'It became a text and one question for each of its boxes.');
  if (more.hint) at.at('description')!.note('left', 'A heading has no hint.', 'words');
  if (more.errors) at.at('requiredErrorText')!.note('left', 'Each box has its own words.', 'words');
  const rows = at.items('items').map((item): Json => {
    const {value, label: own} = memberOf(item, around);
    const box = textBox(item, around);
    const name = draft.name({theirs: `${theirs}.${value}`, at: item, kind: box.kind});
    const isRequired = item.boolean('isRequired') ?? required;
    return {
      name,
      type: box.type,
      label: own,
      ...box.more,
      ...(isRequired && {required: true}),
      ...(showIf && {showIf}),
    };
  });
  return [{name: head, type: 'content', text: label, ...(showIf && {showIf})}, ...rows];
}
