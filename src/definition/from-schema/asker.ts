import type {Condition} from '../generated/types.js';
import {under, type Asked, type AskedQuestion, type Making, type Target} from './asked.js';
import {choicesIn, type Choice} from './choices.js';
import {conditionalGroups, type Group} from './conditional-groups.js';
import {Names} from './names.js';
import type {Reading} from './reading.js';
import {isNull, ofChoices, ofFlag, ofNumber, ofText, ticked, type Scalar} from './scalar.js';
import type {Ui} from './ui.js';
import {View} from './view.js';
import {spelt, type Wording} from './wording.js';

type ByKey = Readonly<Record<string, unknown>>;

/** Where a value stands: the keys that lead to it, whether it has to be there, and what holds it. */
interface Place {
  readonly keys: readonly string[];
  readonly isRequired: boolean;
  readonly ui: Ui;
  readonly names: Names;
  /** Whether it is in an item of a list, where there are no lists of items. */
  readonly isInItem: boolean;
  /** The pointers of the schemas that it stands in. */
  readonly around: ReadonlySet<string>;
}

const nothing: Asked = {questions: [], made: () => undefined};

/** What is asked for a value that may be `null`: it need not be answered, and is that then where it has to be there. */
function orNull(place: Place, mayBeNull: boolean, ask: (place: Place) => Asked | undefined): Asked {
  if (!mayBeNull || !place.isRequired) return ask(place) ?? nothing;
  const asked = ask({...place, isRequired: false});
  return asked ? {...asked, made: (answers) => asked.made(answers) ?? null} : nothing;
}

/** The most options of a list, and the most items of a repeat, that a document may have. */
const mostOptions = 2_000;
const mostItems = 20;

/** Makes questions of schemas. */
export class Asker {
  readonly #reading: Reading;
  readonly #wording: Wording;

  constructor(reading: Reading, wording: Wording) {
    this.#reading = reading;
    this.#wording = wording;
  }

  /** The object that a form as a whole is about. */
  root(view: View, ui: Ui): Asked {
    const around = new Set(view.parts.map(({pointer}) => pointer));
    return this.#object(view, {
      ...{keys: [], ui, around},
      ...{isRequired: true, names: new Names(), isInItem: false},
    });
  }

  #leave(view: View, says: string, key?: string): void {
    this.#reading.leave(key === undefined ? view.pointer : `${view.pointer}/${key}`, says);
  }

  #value(view: View, place: Place): Asked {
    const {isRequired, ui, keys} = place;
    if (view.parts.some(({pointer}) => place.around.has(pointer))) {
      if (isRequired)
        this.#leave(view, 'This holds itself, without an end, and is required. It is not asked.');
      else
        this.#leave(
          view,
          'This holds itself, without an end. It is asked once, and not inside itself.',
        );
      return nothing;
    }
    if (view.has('const')) {
      const value = view.one('const');
      for (const key of ['type', 'title', 'description']) view.all(key);
      if (value !== true) {
        this.#leave(
          view,
          isRequired
            ? `It can be ${JSON.stringify(value).slice(0, 100)} alone. It is not asked, and a value of the schema has it.`
            : `It can be ${JSON.stringify(value).slice(0, 100)} alone, and need not be. It is not asked.`,
        );
        return {...nothing, made: () => (isRequired ? value : undefined)};
      }
      return this.#consent(view, place);
    }
    if (ui.widget('hidden')) {
      const value = view.one('default');
      for (const key of ['type', 'title', 'description', 'format']) view.all(key);
      this.#leave(
        view,
        value !== undefined
          ? 'It is hidden, and not asked. A value of the schema has its `default`; a response has not.'
          : isRequired
            ? 'It is hidden, and required, and has no `default`: answers will be without it.'
            : 'It is hidden, and not asked.',
      );
      return {...nothing, made: () => value};
    }
    const single = this.#only(view);
    if (single)
      return this.#value(single.view, {...place, isRequired: isRequired && !single.mayBeNull});
    const choices = choicesIn(view, ui);
    if (choices) {
      const mayBeNull =
        [view.one('enum')].flat().includes(null) || this.#typesOf(view).includes('null');
      return orNull(place, mayBeNull, (whole) => this.#chosen(view, whole, choices));
    }
    const types = this.#typesOf(view);
    const [type] = types.filter((one) => one !== 'null');
    if (types.filter((one) => one !== 'null').length > 1)
      this.#leave(view, `It may be one of several types. It is asked as \`${type}\`.`, 'type');
    return orNull(place, types.includes('null'), (whole) => {
      const asked = this.#ofType(type, view, whole);
      if (asked) return asked;
      this.#leave(
        view,
        keys.length ? 'No question can be made of this. It is not asked.' : 'This is no object.',
      );
      return undefined;
    });
  }

  #ofType(type: string | undefined, view: View, place: Place): Asked | undefined {
    const {ui} = place;
    const leave = (says: string) => this.#leave(view, says);
    if (type === 'object') return this.#object(view, place);
    if (type === 'array') return this.#list(view, place);
    if (type === 'boolean') return this.#asked(view, place, ofFlag(view, ui, this.#wording, leave));
    if (type === 'string') return this.#asked(view, place, ofText(view, ui, leave));
    if (type === 'number' || type === 'integer')
      return this.#asked(view, place, ofNumber(view, ui, type === 'integer', leave));
    return undefined;
  }

  /** The types that a value may have, by what is said of it where nobody says them. */
  #typesOf(view: View): string[] {
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

  /** The one schema of `oneOf` or `anyOf` that is more than `null`, where there is just one. */
  #only(view: View): {view: View; mayBeNull: boolean} | undefined {
    for (const key of ['oneOf', 'anyOf']) {
      const isSmall = view.parts.some(({schema}) => {
        const list = schema[key];
        return Array.isArray(list) && list.length > 0 && list.length < 3;
      });
      if (!isSmall || view.parts.some(({schema}) => Object.hasOwn(schema, 'properties'))) continue;
      const list = view.list(key);
      const [only, ...others] = list.filter((one) => !isNull(one));
      if (!only || others.length) continue;
      for (const one of list) if (isNull(one)) one.all('type');
      const {parts} = view;
      const rest = parts.map(({schema, pointer}) => ({
        pointer,
        schema: Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key)),
      }));
      return {
        view: new View(this.#reading, [...rest, ...only.parts]),
        mayBeNull: list.length > 1,
      };
    }
    return undefined;
  }

  /** What it is called, by RJSF before the schema. */
  #said(view: View, ui: Ui) {
    const own = {title: view.text('title'), description: view.text('description')};
    return {
      title: ui.text('title') ?? own.title,
      description: ui.text('description') ?? own.description,
    };
  }

  #words(view: View, {keys, ui}: Place): {label: object; hint?: object} {
    const {title, description} = this.#said(view, ui);
    const help = ui.text('help');
    const hint = [description, help].filter((one) => one !== undefined).join(' ');
    const words = title ?? spelt(keys.at(-1) ?? this.#wording.own.untitled);
    if (title === undefined && keys.length)
      this.#reading.leave(
        view.pointer,
        `It has no \`title\`. The question is “${words.slice(0, 100)}”.`,
        true,
      );
    return {label: this.#wording.text(words), ...(hint && {hint: this.#wording.text(hint)})};
  }

  #asked(view: View, place: Place, {own, value, answer}: Scalar): Asked {
    const name = place.names.give(place.keys);
    const {type, ...more} = own;
    const question: AskedQuestion = {
      ...{name, type},
      ...(place.isRequired && {required: true}),
      ...this.#words(view, place),
      ...more,
    };
    return {
      questions: [question],
      made: (answers) => (answers[name] === undefined ? undefined : value(answers[name])),
      target: {name, answer, isRequired: place.isRequired},
    };
  }

  /** What can be true alone: agreement. */
  #consent(view: View, place: Place): Asked {
    const {label, hint} = this.#words(view, place);
    const asked = this.#asked(view, place, {
      own: {type: 'consent', text: hint ?? label},
      value: () => true,
      answer: (value) => (value === true ? 'true' : undefined),
    });
    const [{hint: _, ...question}] = asked.questions as [AskedQuestion];
    // A condition reads a tick as it is.
    const {target: __, ...rest} = asked;
    return {...rest, questions: [question]};
  }

  #chosen(view: View, place: Place, choices: readonly Choice[]): Asked {
    if (!choices.length || choices.length > mostOptions) {
      this.#leave(
        view,
        choices.length
          ? `It has ${choices.length} values, and ${mostOptions} are the most. It is not asked.`
          : 'It can have no value. It is not asked.',
      );
      return nothing;
    }
    return this.#asked(view, place, ofChoices(choices, place.ui, this.#wording));
  }

  #list(view: View, place: Place): Asked | undefined {
    const {ui, isRequired} = place;
    const item = view.child('items');
    if (!item) return undefined;
    const [least] = view.numbers('minItems').sort((a, b) => b - a);
    const [most] = view.numbers('maxItems').sort((a, b) => a - b);
    const isUnique = view.one('uniqueItems') === true;
    const choices = choicesIn(item, ui.child('items'));
    const isEmptyKept = isRequired && !least;
    const made =
      (some: Making): Making =>
      (answers) =>
        some(answers) ?? (isEmptyKept ? [] : undefined);
    if (choices?.length && choices.length <= 500 && isUnique) {
      item.all('type');
      ui.widget('checkboxes', 'select');
      const asked = this.#asked(
        view,
        {...place, isRequired: isRequired && !isEmptyKept},
        {
          own: {
            type: 'checkboxes',
            ...(least && least > 1 && {min: Math.min(least, choices.length)}),
            ...(most && most < choices.length && {max: most}),
            options: ofChoices(choices, ui, this.#wording).own['options'],
          },
          value: ticked(choices),
          answer: (value) => choices.find((one) => one.value === value)?.slug,
        },
      );
      return {...asked, made: made(asked.made)};
    }
    return this.#items(view, item, place, {least, most, isUnique}, made);
  }

  /** The same questions about each of several things. */
  #items(
    view: View,
    item: View,
    place: Place,
    {
      least,
      most,
      isUnique,
    }: {least: number | undefined; most: number | undefined; isUnique: boolean},
    made: (some: Making) => Making,
  ): Asked | undefined {
    if (place.isInItem) {
      this.#leave(view, 'A list within an item of a list is not asked.');
      return nothing;
    }
    if (isUnique) this.#leave(view, 'Items are not held to be different.', 'uniqueItems');
    if ((least ?? 0) > mostItems) {
      this.#leave(
        view,
        `${mostItems} items are the most that are asked, and here are ${least} the fewest.`,
      );
      return nothing;
    }
    if ((most ?? Infinity) > mostItems)
      this.#leave(view, `${mostItems} items are the most that are asked.`);
    const inner = this.#value(item, {
      ...place,
      keys: item.has('properties') ? [] : ['value'],
      isRequired: true,
      ui: place.ui.child('items'),
      names: new Names(),
      isInItem: true,
      around: new Set([...place.around, ...view.parts.map(({pointer}) => pointer)]),
    });
    if (!inner.questions.length || inner.questions.length > 30) {
      this.#leave(view, `An item has ${inner.questions.length} questions; 1 to 30 can be asked.`);
      return nothing;
    }
    const title = this.#said(view, place.ui).title ?? spelt(place.keys.at(-1)!);
    const single = item.text('title') ?? title;
    const {add} = this.#wording.own;
    const isRequired = place.isRequired && (least ?? 0) > 0;
    const asked = this.#asked(
      view,
      {...place, isRequired},
      {
        own: {
          type: 'repeat',
          item: this.#wording.text(single),
          add: this.#wording.text(add(single)),
          questions: inner.questions,
          ...(least && {min: least}),
          max: Math.min(most ?? mostItems, mostItems),
        },
        value: (answer) =>
          Array.isArray(answer) ? answer.map((one) => inner.made(one as ByKey)) : undefined,
        answer: () => undefined,
      },
    );
    return {...asked, made: made(asked.made)};
  }

  #object(view: View, place: Place): Asked {
    const {ui, keys} = place;
    view.all('type');
    const additional = view.all('additionalProperties');
    for (const {value, pointer} of additional)
      if (typeof value !== 'boolean')
        this.#reading.leave(pointer, 'Only properties that have a name are asked.');
    const around = new Set([...place.around, ...view.parts.map(({pointer}) => pointer)]);
    const made = new Map<string, Making>();
    const targets = new Map<string, Target>();
    const members: Asked[] = [];
    const base: Group = {
      properties: view.members('properties'),
      required: view.names('required'),
      condition: undefined,
    };
    if (!place.isRequired && base.required.size)
      this.#leave(
        view,
        'It may be left out as a whole; what it requires is asked for all the same.',
      );
    const add = ({properties, required, condition}: Group) => {
      for (const key of this.#ordered(properties, ui)) {
        const before = made.get(key);
        if (before) {
          this.#leave(
            properties.get(key)!,
            `\`${key}\` is asked already, and cannot become another question.`,
          );
          continue;
        }
        const asked = this.#value(properties.get(key)!, {
          ...place,
          ...{keys: [...keys, key], around},
          isRequired: required.has(key),
          ui: ui.child(key),
        });
        made.set(key, asked.made);
        const isAlways = required.has(key) && !condition;
        if (asked.target) targets.set(key, {...asked.target, isRequired: isAlways});
        members.push({
          ...asked,
          questions: asked.questions.map((one) => under(one, condition)),
          ...(asked.members && {members: asked.members.map((one) => conditioned(one, condition))}),
        });
      }
    };
    add(base);
    for (const key of base.required)
      if (!made.has(key))
        this.#leave(
          view,
          `\`${key.slice(0, 80)}\` is required, and nothing says what it is.`,
          'required',
        );
    for (const group of conditionalGroups(this.#reading, view, base, targets)) {
      for (const key of group.required)
        if (base.properties.has(key) && !base.required.has(key))
          this.#leave(
            group.properties.get(key) ?? view,
            `\`${key.slice(0, 80)}\` is required at times. The form never requires it.`,
          );
      for (const [key, one] of group.properties)
        if (base.properties.has(key))
          this.#leave(
            one,
            `\`${key.slice(0, 80)}\` is asked already. What is said here holds at times, and is not held.`,
          );
      const others = new Map([...group.properties].filter(([key]) => !base.properties.has(key)));
      add({...group, properties: others});
    }
    const whole: Making = (answers) => {
      const own = [...made].flatMap(([key, one]): [string, unknown][] => {
        const value = one(answers);
        return value === undefined ? [] : [[key, value]];
      });
      return own.length || place.isRequired ? Object.fromEntries(own) : undefined;
    };
    const {title, description: intro} = this.#said(view, ui);
    return {
      questions: members.flatMap(({questions}) => questions),
      made: whole,
      members,
      target: {members: targets, answer: () => undefined, isRequired: place.isRequired},
      page: {
        key: keys.join('-'),
        title: title ?? spelt(keys.at(-1) ?? this.#wording.own.untitled),
        intro,
      },
    };
  }

  #ordered(properties: ReadonlyMap<string, View>, ui: Ui): string[] {
    const all = [...properties.keys()];
    const order = ui.get('order');
    if (!Array.isArray(order)) return all;
    const named = order.filter((key): key is string => properties.has(key as string));
    const rest = all.filter((key) => !named.includes(key));
    const at = order.indexOf('*');
    const before = at < 0 ? named.length : named.filter((key) => order.indexOf(key) < at).length;
    return [...named.slice(0, before), ...rest, ...named.slice(before)];
  }
}

/** Everything of an object, asked only while a condition holds. */
function conditioned(asked: Asked, condition: Condition | undefined): Asked {
  return {
    ...asked,
    questions: asked.questions.map((one) => under(one, condition)),
    ...(asked.members && {members: asked.members.map((one) => conditioned(one, condition))}),
  };
}
