import {nothing} from 'lit';
import type {AutocompleteQuestion} from '../../definition/generated/types.js';
import type {Words} from '../../definition/text-in.js';
import type {Field} from '../../markup/field.js';
import {entriesOf, valueNamed} from '../option-search.js';
import {foundIn, ownWordsIn} from './model.js';

/** A question of this type, as its views are given it. */
export type AutocompleteField = Field<AutocompleteQuestion>;

const none: NonNullable<AutocompleteQuestion['options']> = [];

/** The options in the person's language and in their order; none for a question with a lookup. */
export function entriesIn({question, language, words}: AutocompleteField) {
  return entriesOf(question.options ?? none, language, words);
}

/** What stands in the box: what was typed, or what the chosen answer is called in the person's language. */
export function shown({question, typed, words}: AutocompleteField): Words {
  if (typeof typed !== 'string') return {text: ownWordsIn(typed) ?? foundIn(typed)?.label ?? ''};
  const option = question.options?.find(({value}) => value === typed);
  // An option that is gone: better its value than an empty box.
  return option ? words(option.label) : {text: typed};
}

/**
 * Takes the option that is called what was typed, so that from now on it is shown in any language. Gives back its name,
 * or undefined when there is no such option.
 */
export function settle(field: AutocompleteField): string | undefined {
  const text = ownWordsIn(field.typed);
  const {options} = field.question;
  const value = text === undefined || !options ? undefined : valueNamed(options, text);
  if (value === undefined) return undefined;
  field.answerWith(value);
  return shown({...field, typed: value}).text;
}

/** The value of an attribute that says that something is so, or nothing. */
export const flag = (holds: unknown) => (holds ? 'true' : nothing);
