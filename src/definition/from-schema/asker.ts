import {nothing, type Asked} from './asked.js';
import type {Asking} from './asking.js';
import {choicesIn} from './choices.js';
import {chosenOf} from './chosen-of.js';
import {consentOf} from './consent-of.js';
import type {SchemaLoss} from './left.js';
import {listOf} from './list-of.js';
import {Names} from './names.js';
import {objectOf} from './object-of.js';
import {onlyOf} from './only-of.js';
import type {Place} from './place.js';
import {questionOf} from './question-of.js';
import type {Reading} from './reading.js';
import {ofFlag, ofNumber, ofText} from './scalar.js';
import {typesOf} from './types-of.js';
import type {Ui} from './ui.js';
import type {View} from './view.js';
import type {Wording} from './wording.js';

/** What is asked for a value that may be `null`: it need not be answered, and is that then where it has to be there. */
function orNull(place: Place, mayBeNull: boolean, ask: (place: Place) => Asked | undefined): Asked {
  if (!mayBeNull || !place.isRequired) return ask(place) ?? nothing;
  const asked = ask({...place, isRequired: false});
  return asked ? {...asked, made: (answers) => asked.made(answers) ?? null} : nothing;
}

/** Makes questions of schemas. */
export class Asker implements Asking {
  constructor(
    readonly reading: Reading,
    readonly wording: Wording,
  ) {}

  /** The object that a form as a whole is about. */
  root(view: View, ui: Ui): Asked {
    const around = new Set(view.parts.map(({pointer}) => pointer));
    return objectOf(this, view, {
      ...{keys: [], ui, around},
      ...{isRequired: true, names: new Names(), isInItem: false},
    });
  }

  leave(view: View, says: string, loses: SchemaLoss, key?: string): void {
    this.reading.leave(key === undefined ? view.pointer : `${view.pointer}/${key}`, says, loses);
  }

  value(view: View, place: Place): Asked {
    const {isRequired, ui, keys} = place;
    if (view.parts.some(({pointer}) => place.around.has(pointer))) {
      if (isRequired)
        this.leave(
          view,
          'This holds itself, without an end, and is required. It is not asked.',
          'question',
        );
      else
        this.leave(
          view,
          'This holds itself, without an end. It is asked once, and not inside itself.',
          'question',
        );
      return nothing;
    }
    if (view.has('const')) {
      const value = view.one('const');
      for (const key of ['type', 'title', 'description']) view.all(key);
      if (value !== true) {
        this.leave(
          view,
          isRequired
            ? `It can be ${JSON.stringify(value).slice(0, 100)} alone. It is not asked, and a value of the schema has it.`
            : `It can be ${JSON.stringify(value).slice(0, 100)} alone, and need not be. It is not asked.`,
          'question',
        );
        return {...nothing, made: () => (isRequired ? value : undefined)};
      }
      return consentOf(this, view, place);
    }
    if (ui.widget('hidden')) {
      const value = view.one('default');
      for (const key of ['type', 'title', 'description', 'format']) view.all(key);
      this.leave(
        view,
        value !== undefined
          ? 'It is hidden, and not asked. A value of the schema has its `default`; a response has not.'
          : isRequired
            ? 'It is hidden, and required, and has no `default`: answers will be without it.'
            : 'It is hidden, and not asked.',
        'question',
      );
      return {...nothing, made: () => value};
    }
    const single = onlyOf(this.reading, view);
    if (single)
      return this.value(single.view, {...place, isRequired: isRequired && !single.mayBeNull});
    const choices = choicesIn(this.reading, view, ui);
    if (choices) {
      const mayBeNull = [view.one('enum')].flat().includes(null) || typesOf(view).includes('null');
      return orNull(place, mayBeNull, (whole) => chosenOf(this, view, whole, choices));
    }
    const types = typesOf(view);
    const [type] = types.filter((one) => one !== 'null');
    if (types.filter((one) => one !== 'null').length > 1)
      this.leave(
        view,
        `It may be one of several types. It is asked as \`${type}\`.`,
        'answers',
        'type',
      );
    return orNull(place, types.includes('null'), (whole) => {
      const asked = this.#ofType(type, view, whole);
      if (asked) return asked;
      for (const key of ['title', 'description']) view.all(key);
      this.leave(
        view,
        keys.length ? 'No question can be made of this. It is not asked.' : 'This is no object.',
        'question',
      );
      return undefined;
    });
  }

  #ofType(type: string | undefined, view: View, place: Place): Asked | undefined {
    const {ui} = place;
    const leave = (says: string, loses: SchemaLoss) => this.leave(view, says, loses);
    if (type === 'object') return objectOf(this, view, place);
    if (type === 'array') return listOf(this, view, place);
    if (type === 'boolean')
      return questionOf(this, view, place, ofFlag(view, ui, this.wording, leave));
    if (type === 'string') return questionOf(this, view, place, ofText(view, ui, leave));
    if (type === 'number' || type === 'integer')
      return questionOf(this, view, place, ofNumber(view, ui, type === 'integer', leave));
    return undefined;
  }
}
