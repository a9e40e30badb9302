// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Words for people: a string (the same in every language), a map from BCP 47 language tag to string, or a list of such maps as variants, the first whose `when` holds; the last has none. `{{name}}` stands for the answer to an earlier question, in words. Never HTML.
 *
 * @minItems 1
 */
export type Text =
  string | {[language: string]: string} | ({when?: Condition} & {[language: string]: unknown})[];
export type Question =
  | RadiosQuestion
  | CheckboxesQuestion
  | SelectQuestion
  | AutocompleteQuestion
  | TextQuestion
  | TextareaQuestion
  | NumberQuestion
  | DateQuestion
  | MatrixQuestion
  | CalculatedQuestion
  | ImpactQuestion
  | ContentBlock
  | RankingQuestion
  | AllocationQuestion
  | ScaleQuestion
  | TimeQuestion
  | ContactQuestion
  | ConsentQuestion
  | AddressQuestion
  | LocationQuestion
  | RepeatQuestion
  | FileQuestion;
/**
 * The name of a question and the key of its answer. Unique in the document.
 */
export type Name = string;
/**
 * Holds when every entry holds. An entry matches the answer to the question it names (or, as `context.name`, what the host page supplied) against a scalar (equal to it, or contained in it where the answer is a list), a list of scalars (any of them), `{"answered": true}` or `false`, or a small JSON Schema, in which a bound such as `minimum` holds for numbers alone. `allOf`, `anyOf` and `not` combine conditions.
 */
export type Condition = {allOf?: Condition[]; anyOf?: Condition[]; not?: Condition} & {
  [name: string]: unknown;
};
/**
 * The author's own words for an error, by the keyword that failed: `required`, `maxLength`, `minimum`, `format` and so on.
 */
export type Errors = {[keyword: string]: Text};
/**
 * What the answer is about the person who answers, so that the browser can fill it in (WCAG 2.2, 1.3.5). Never for data about somebody else.
 */
export type Autocomplete =
  | 'name'
  | 'given-name'
  | 'family-name'
  | 'honorific-prefix'
  | 'organization'
  | 'organization-title'
  | 'email'
  | 'tel'
  | 'street-address'
  | 'address-line1'
  | 'address-line2'
  | 'address-level2'
  | 'postal-code'
  | 'country-name'
  | 'bday'
  | 'bday-day'
  | 'bday-month'
  | 'bday-year'
  | 'sex'
  | 'language'
  | 'url';
/**
 * The same question about several things: one row for each. The answer is an object from a row's value to a column's value, to a list of them, or to a number. Rows without an answer are absent.
 */
export type MatrixQuestion = {
  name: Name;
  type: 'matrix';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question that is asked of every row.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given: in every row, unless `requiredRows` says otherwise. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  /**
   * The rows of a required matrix that must be answered: `all`, or a list of their values. With an empty list an answer in any one row will do. A row that is not asked is never required.
   */
  requiredRows?: 'all' | string[];
  showIf?: Condition;
  errors?: Errors;
  /**
   * What is answered in a row: one of the columns, several of them, or a number in place of columns.
   */
  mode?: 'one' | 'several' | 'number';
  /**
   * What is asked about.
   *
   * @minItems 1
   * @maxItems 200
   */
  rows: MatrixRow[];
  /**
   * Takes over the options of an earlier question as rows: those that were chosen there or, with `chosen` false, those that were not. Own rows follow.
   */
  rowsFrom?: OptionsFrom;
  /**
   * The order of the rows. `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. `author` keeps the order of the document. Columns always do.
   */
  order?: 'author' | 'alphabetical' | 'random';
  /**
   * The answers to choose from, in every row. Not for numbers.
   *
   * @minItems 1
   * @maxItems 30
   */
  columns?: MatrixColumn[];
  /**
   * `auto` is a table where there is room for it and one group of choices under the other where there is not; `stacked` is never a table.
   */
  layout?: 'auto' | 'stacked';
  /**
   * The least number in a row, or `{"answer": "name"}` for the answer to an earlier question.
   */
  min?: number | {answer: string};
  /**
   * The greatest number in a row, or `{"answer": "name"}` for the answer to an earlier question.
   */
  max?: number | {answer: string};
  /**
   * How many digits may follow the decimal point of a number.
   */
  decimals?: number;
  /**
   * Before the box of a number, for example £.
   */
  prefix?: Text;
  /**
   * After the box of a number, for example %.
   */
  suffix?: Text;
  /**
   * How many digits the box of a number has room for.
   */
  width?: 2 | 3 | 4 | 5 | 10 | 20;
};
export type ImpactOption = Option & {bandD?: number};
/**
 * How a person can be reached: only the details that are asked for.
 */
export type ContactQuestion = (
  | {
      separate: true;
    }
  | {
      [k: string]: unknown;
    }
) & {
  name: Name;
  type: 'contact';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * The details that are asked for, in this order. Ask for no more than you will use.
   *
   * @minItems 1
   */
  fields: ('name' | 'organisation' | 'email' | 'phone' | 'address' | 'postcode')[];
  /**
   * The details that cannot be left out once any is given. One way to reach the person (`email`, `phone` or `address`) is needed in any case.
   *
   * @minItems 1
   */
  needs?: ('name' | 'organisation' | 'email' | 'phone' | 'address' | 'postcode')[];
  /**
   * What is given leaves by itself, to `contact-endpoint`, without anything that leads to the response. Conditions and texts of the response cannot read it.
   */
  separate?: boolean;
  /**
   * The name of an earlier `consent`: only who has agreed is asked. A question that is not `separate` has to name one.
   */
  consent?: Name;
  /**
   * When the details are asked for at once. Otherwise there is one checkbox, with which anybody can ask to be contacted.
   */
  offerIf?: Condition;
};
/**
 * A number that follows from earlier answers: a number as it is, `{"answer": "name"}` (with `part`, one row of a matrix, or one question of every item of a repeat), or one operation over calculations. `sum`, `minimum` and `maximum` leave out what has no number, and take every number of a matrix or of the items; `difference` (the first less the second) and `product` need every one; `count` counts choices and rows, `answered` counts questions; `days`, `months` and `years` are whole ones between two dates.
 */
export type Calculation =
  | number
  | {answer: string; part?: string}
  | {sum: Calculation[]}
  | {difference: Calculation[]}
  | {product: Calculation[]}
  | {minimum: Calculation[]}
  | {maximum: Calculation[]}
  | {count: {answer: string; part?: string}[]}
  | {answered: {answer: string; part?: string}[]}
  | {
      days: {
        from: string | {answer: string; part?: string};
        to: string | {answer: string; part?: string};
      };
    }
  | {
      months: {
        from: string | {answer: string; part?: string};
        to: string | {answer: string; part?: string};
      };
    }
  | {
      years: {
        from: string | {answer: string; part?: string};
        to: string | {answer: string; part?: string};
      };
    };

/**
 * A consultation, as its author writes it.
 */
export interface Definition {
  /**
   * Where an editor finds the schema. Nothing else reads it.
   */
  $schema?: string;
  /**
   * Whether `dweud check` refuses the document when words are missing in one of its languages, or nobody has signed them, or they are older than what they translate (`equal`, the default where Welsh is promised beside another language), or warns of it (`draft`).
   */
  policy?: 'equal' | 'draft';
  /**
   * Days of 24 hours after `closes` in which the receiver still takes what was sent before `closes` and could not be delivered then; 1 unless stated. The form does not read it.
   */
  grace?: number;
  effectsOnWelsh?: EffectsOnWelsh;
  /**
   * Stable; part of every response.
   */
  id: string;
  /**
   * Raised when questions change.
   */
  version: string;
  /**
   * All languages that the document promises, as BCP 47 tags. The first is the default.
   *
   * @minItems 1
   * @maxItems 40
   */
  languages: [string, ...string[]];
  /**
   * The name of the consultation.
   */
  title: Text;
  organisation?: Organisation;
  purpose?: Purpose;
  privacy?: Privacy;
  /**
   * When answers are first accepted: ISO 8601. Without an offset it is the time on a clock in Europe/London.
   */
  opens?: string;
  /**
   * When answers are last accepted: ISO 8601. Without an offset it is the time on a clock in Europe/London.
   */
  closes?: string;
  /**
   * Stays in view on every screen, for example whom to ring in an emergency. Markdown.
   */
  notice?: Text;
  /**
   * The pages in their order: pages of this document, and pages of the bank (`use`).
   *
   * @minItems 1
   * @maxItems 500
   */
  pages: Page[];
  confirmation?: Confirmation;
}
/**
 * Why the questions on effects on the Welsh language, which the Welsh Language Standards ask of a consultation on a policy decision, are not asked, or where they are.
 */
export interface EffectsOnWelsh {
  /**
   * The reason, for whoever checks the document. It is in the file that the public can download.
   */
  notAsked: string;
}
/**
 * Who asks, and how to reach them.
 */
export interface Organisation {
  /**
   * Who asks.
   */
  name: Text;
  /**
   * Its website.
   */
  url?: Text;
  /**
   * How to reach a person: Markdown.
   */
  contact?: Text;
  /**
   * How to take part in another way: paper, large print, Easy Read, BSL, telephone. Markdown.
   */
  alternativeFormats?: Text;
}
/**
 * Shown before the first question.
 */
export interface Purpose {
  /**
   * Why you are asking. Markdown.
   */
  why: Text;
  /**
   * What can and cannot be influenced. Markdown.
   */
  canChange?: Text;
  /**
   * How the answers will be used and when results are published. Markdown.
   */
  use?: Text;
  /**
   * Who decides, and when. Markdown.
   */
  decisionBy?: Text;
}
/**
 * What is said of personal data, before anything is asked.
 */
export interface Privacy {
  /**
   * What happens to personal data (UK GDPR, article 13). Markdown.
   */
  notice: Text;
  /**
   * The address of the full privacy notice.
   */
  url?: Text;
  /**
   * How long answers are kept. Markdown.
   */
  retention?: Text;
}
export interface Page {
  /**
   * The name of the page in the document, for tools and for the address. It stays the same from version to version.
   */
  id: string;
  /**
   * The heading of the page.
   */
  title: Text;
  /**
   * Shown under the heading. Markdown.
   */
  intro?: Text;
  /**
   * Shows this page only while the condition holds.
   */
  showIf?: Condition;
  /**
   * People for whom it holds leave here, for the page `exit`: nothing is sent.
   */
  exitIf?: Condition;
  exit?: Exit;
  /**
   * Asked after the person has checked their answers and before they send: for optional equality questions. Such pages come last.
   */
  afterCheck?: boolean;
  /**
   * Whether its questions are `personal`, unless they say otherwise.
   */
  personal?: boolean;
  /**
   * What is asked here, in this order.
   *
   * @minItems 1
   * @maxItems 5000
   */
  questions: Question[];
}
/**
 * What is shown to people who leave here.
 */
export interface Exit {
  /**
   * The heading.
   */
  title: Text;
  /**
   * Why this is the end, and where they can go. Markdown.
   */
  text: Text;
}
/**
 * One answer out of a short list. The answer is the `value` of the chosen option.
 */
export interface RadiosQuestion {
  name: Name;
  type: 'radios';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What can be chosen, in this order.
   *
   * @minItems 1
   * @maxItems 500
   */
  options: Option[];
  optionsFrom?: OptionsFrom;
  /**
   * `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.
   */
  order?: 'author' | 'alphabetical' | 'random';
  /**
   * A word such as "or" before the last option.
   */
  divider?: Text;
  /**
   * Side by side. Only for two short options without anything to reveal.
   */
  inline?: boolean;
}
export interface Option {
  /**
   * What is stored when this option is chosen.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
  /**
   * One short sentence under the label, without links.
   */
  hint?: Text;
  /**
   * Offers this option only while the condition holds.
   */
  showIf?: Condition;
  /**
   * A heading above this option, which begins a group of options.
   */
  heading?: Text;
  image?: Image;
  /**
   * Checkboxes only: choosing this option clears all others, for example "None of these".
   */
  exclusive?: boolean;
  other?: Other;
  /**
   * One question, preferably a simple one (text, textarea, number or select), that appears under this option when it is chosen.
   */
  followUp?: Question;
}
/**
 * A picture beside the label.
 */
export interface Image {
  /**
   * Its address.
   */
  src: string;
  /**
   * What it shows, in every language of the document.
   */
  alt: Text;
}
/**
 * A text box under the option, for the person's own words. The text is stored under `<question>_other`, or under `name` when it is given: a question with several such options names all but one.
 */
export interface Other {
  name?: Name;
  /**
   * The label of the text box.
   */
  label: Text;
  /**
   * A hint for the text box.
   */
  hint?: Text;
  /**
   * Whether the text must be given where this option is chosen.
   */
  required?: boolean;
  /**
   * How many characters at most.
   */
  maxLength?: number;
  errors?: Errors;
}
/**
 * Takes over the options of an earlier question: those that were chosen there or, with `chosen` false, those that were not. Own options follow.
 */
export interface OptionsFrom {
  question: Name;
  /**
   * Whether the options that were chosen there are taken over, or (`false`) those that were not. True unless stated.
   */
  chosen?: boolean;
}
/**
 * Any number of answers out of a short list. The answer is a list of the chosen options' values, in the order of the options.
 */
export interface CheckboxesQuestion {
  name: Name;
  type: 'checkboxes';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What can be chosen, in this order.
   *
   * @minItems 1
   * @maxItems 500
   */
  options: Option[];
  optionsFrom?: OptionsFrom;
  /**
   * `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.
   */
  order?: 'author' | 'alphabetical' | 'random';
  /**
   * A word such as "or" before the last option.
   */
  divider?: Text;
  /**
   * The least number of choices.
   */
  min?: number;
  /**
   * The greatest number of choices.
   */
  max?: number;
}
/**
 * One answer out of a list, as a native select.
 */
export interface SelectQuestion {
  name: Name;
  type: 'select';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What can be chosen, in this order.
   *
   * @minItems 1
   * @maxItems 2000
   */
  options: Choice[];
  optionsFrom?: OptionsFrom;
  /**
   * `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.
   */
  order?: 'author' | 'alphabetical' | 'random';
  autocomplete?: Autocomplete;
}
export interface Choice {
  /**
   * What is stored. It stays the same from version to version and in every language.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
  /**
   * Offers this option only while the condition holds.
   */
  showIf?: Condition;
  /**
   * A heading above this option, which begins a group of options. A native select shows no hints and no images, so there are none.
   */
  heading?: Text;
}
/**
 * One answer out of a long list, found by typing a part of it. For fewer than ten options, ask with radios.
 */
export interface AutocompleteQuestion {
  name: Name;
  type: 'autocomplete';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * The list. Either this, `optionsFrom` or both, or `lookup`.
   *
   * @minItems 1
   * @maxItems 10000
   */
  options?: Listed[];
  optionsFrom?: OptionsFrom;
  /**
   * The name of a function of the host page that finds answers: `form.services = {lookups: {wards: async (text, {language, signal}) => [{value, label}]}}`. Either this or a list.
   */
  lookup?: Name;
  /**
   * Whether the person may answer in words that are not in the list. False unless stated.
   */
  freeText?: boolean;
  /**
   * The options in the order of the list, or by the alphabet of the person's language: in Welsh, ch, dd and ll are letters. Not with `lookup`, whose answers stay in the order in which they come.
   */
  order?: 'given' | 'alphabetical';
  /**
   * Whether the question is asked with native controls alone: a select, and for a lookup a box, a button and a select. The answer is the same.
   */
  plain?: boolean;
  autocomplete?: Autocomplete;
}
export interface Listed {
  /**
   * What is stored when this option is chosen.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
  /**
   * One short sentence under the label in the list of results. A native select, which some people choose, shows none: the label must do without.
   */
  hint?: Text;
  /**
   * When the option is offered. Always unless stated.
   */
  showIf?: Condition;
  /**
   * A heading above this option, which begins a group of options.
   */
  heading?: Text;
  /**
   * Other words that find this option and are not shown: a list, or a map from BCP 47 language tag to a list. All of them find it in every language, and so do its labels.
   *
   * @maxItems 20
   */
  synonyms?: string[] | {[language: string]: string[]};
}
/**
 * A single line of text.
 */
export interface TextQuestion {
  name: Name;
  type: 'text';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What kind of text it must be.
   */
  format?: 'email' | 'tel' | 'url' | 'postcode';
  /**
   * How many characters at least.
   */
  minLength?: number;
  /**
   * In characters as a person counts them (graphemes).
   */
  maxLength?: number;
  autocomplete?: Autocomplete;
  /**
   * Whether the browser marks what it takes for misspelt. Not for names, addresses and codes.
   */
  spellcheck?: boolean;
  /**
   * The width of the box in characters, a hint at the length of the answer.
   */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
}
/**
 * Several lines of text, with a live count of what remains.
 */
export interface TextareaQuestion {
  name: Name;
  type: 'textarea';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * In characters as a person counts them (graphemes).
   */
  maxLength?: number;
  /**
   * How many words at most.
   */
  maxWords?: number;
  /**
   * How many lines are shown at first.
   */
  rows?: number;
}
/**
 * A number, typed. The answer is a JSON number.
 */
export interface NumberQuestion {
  name: Name;
  type: 'number';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * The least number, or `{"answer": "name"}` for the answer to an earlier question.
   */
  min?: number | {answer: string};
  /**
   * The greatest number, or `{"answer": "name"}` for the answer to an earlier question.
   */
  max?: number | {answer: string};
  /**
   * How many digits may follow the decimal point.
   */
  decimals?: number;
  /**
   * Before the box, for example £.
   */
  prefix?: Text;
  /**
   * After the box, for example %.
   */
  suffix?: Text;
  /**
   * How many characters wide the box is: a hint at how long the number may be.
   */
  width?: 2 | 3 | 4 | 5 | 10 | 20;
}
/**
 * A date, typed in up to three boxes. The answer is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by `precision`.
 */
export interface DateQuestion {
  name: Name;
  type: 'date';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * How much of the date is asked for.
   */
  precision?: 'day' | 'month' | 'year';
  /**
   * The earliest date: `YYYY-MM-DD`, `today`, `{"today": -30}` for thirty days before today, or `{"answer": "name"}` for the answer to an earlier question.
   */
  min?: string | {answer: string} | {today: number};
  /**
   * The latest date: `YYYY-MM-DD`, `today`, `{"today": -30}` for thirty days before today, or `{"answer": "name"}` for the answer to an earlier question.
   */
  max?: string | {answer: string} | {today: number};
  /**
   * `bday` where it is the date of birth of the person who answers, so that a browser can fill it in.
   */
  autocomplete?: 'bday';
}
export interface MatrixRow {
  /**
   * The key of the row's answer.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
  /**
   * One short sentence under the label, without links.
   */
  hint?: Text;
  /**
   * When the row is asked. Always unless stated.
   */
  showIf?: Condition;
  /**
   * A heading above this row, which begins a group of rows.
   */
  heading?: Text;
}
export interface MatrixColumn {
  /**
   * What is stored when the column is chosen.
   */
  value: string;
  /**
   * What the person reads: short, so that a table has room for it.
   */
  label: Text;
  /**
   * With several answers in a row only: choosing this column clears the row's others, for example "None of these".
   */
  exclusive?: boolean;
  /**
   * When the column is offered. Always unless stated.
   */
  showIf?: Condition;
}
/**
 * A number that follows from earlier answers. Nobody is asked for it. With a `label` it is shown, otherwise it is only part of the response.
 */
export interface CalculatedQuestion {
  name: Name;
  type: 'calculated';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * What the number is. Without a label it is not shown.
   */
  label?: Text;
  showIf?: Condition;
  /**
   * How the number follows from earlier answers: an operation such as `{"sum": [{"answer": "adults"}, {"answer": "children"}]}`.
   */
  value: Calculation;
  /**
   * How many digits may follow the decimal point: the number is rounded to them, half away from nought. Exact unless stated.
   */
  decimals?: number;
  /**
   * Before the number, for example £.
   */
  prefix?: Text;
  /**
   * After the number, for example %.
   */
  suffix?: Text;
}
/**
 * One answer out of a short list, with what each option would cost a household in each council tax band. The answer is the `value` of the chosen option.
 */
export interface ImpactQuestion {
  name: Name;
  type: 'impact';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * Whose bands these are: A to I in Wales, A to H in England.
   */
  nation: 'wales' | 'england';
  /**
   * What a Band D property pays a year now, in pounds. With it each option says how much more or less it would be; 0, when the options' own figures are changes already. Without it each option says what it would cost altogether.
   */
  bandDNow?: number;
  /**
   * `{"answer": "name"}`: an earlier question that asks for the band, with options whose values are its letter, alone or last (`D`, `band_d`). Without it people can pick a band here, which nobody is told.
   */
  band?: {answer: string};
  /**
   * The answers to choose from, with what each would cost.
   *
   * @minItems 1
   * @maxItems 50
   */
  options: ImpactOption[];
  /**
   * `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. What is exclusive or has a text box stays at the end. `author` keeps the order of the document.
   */
  order?: 'author' | 'alphabetical' | 'random';
  /**
   * A word such as "or" before the last option.
   */
  divider?: Text;
}
/**
 * Something to read between the questions. It has no answer.
 */
export interface ContentBlock {
  name: Name;
  type: 'content';
  showIf?: Condition;
  /**
   * Markdown: paragraphs, headings, emphasis, lists and links.
   */
  text: Text;
}
/**
 * Several things put in order, the best or most important first. The answer lists the values of the options that were ranked; nothing is ranked until the person chooses.
 */
export interface RankingQuestion {
  name: Name;
  type: 'ranking';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question, which says what comes first: the most important, for example.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether at least one option, or as many as `min` says, must be ranked. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What is put in order.
   *
   * @minItems 1
   * @maxItems 100
   */
  options: RankingOption[];
  optionsFrom?: OptionsFrom;
  /**
   * The order in which options are offered. `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. `author` keeps the order of the document.
   */
  order?: 'author' | 'alphabetical' | 'random';
  /**
   * The least number of options to rank. Where fewer are offered, all of them.
   */
  min?: number;
  /**
   * The greatest number of options to rank, for example the first three. All of them unless stated.
   */
  max?: number;
}
export interface RankingOption {
  /**
   * What is stored when this option is ranked.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
  /**
   * One short sentence under the label, without links.
   */
  hint?: Text;
  image?: Image;
  /**
   * When the option is offered. Always unless stated.
   */
  showIf?: Condition;
}
/**
 * A total shared out among several things: points, per cent or pounds. The answer is an object from an option's value to its share, a number. Options whose box is empty are absent.
 */
export interface AllocationQuestion {
  name: Name;
  type: 'allocation';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question, which says what is shared out and what for.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated: then all boxes may stay empty, but what is begun must keep the rule.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What gets a share.
   *
   * @minItems 1
   * @maxItems 200
   */
  options: AllocationOption[];
  optionsFrom?: OptionsFrom;
  /**
   * The order in which options are offered. `alphabetical` sorts by the person's language; `random` is another order for each person, which is part of the response. `author` keeps the order of the document.
   */
  order?: 'author' | 'alphabetical' | 'random';
  /**
   * What there is to share out. No more than two digits after the decimal point. Or `{"answer": "name"}` for the answer to an earlier question, in whole steps: the question is asked once that is a step at least, and its options have no `min` and `max`.
   */
  total: number | {answer: string};
  /**
   * Whether all of the total must be shared out, or some of it may be left.
   */
  rule?: 'exactly' | 'at-most';
  /**
   * What the total and the shares are counted in.
   */
  unit?: 'points' | 'percent' | 'pounds';
  /**
   * Every share is a multiple of this: 0.01 for pounds and pence, 5 for steps of five.
   */
  step?: number;
}
export interface AllocationOption {
  /**
   * The key of the option's share.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
  /**
   * One short sentence under the label, without links.
   */
  hint?: Text;
  image?: Image;
  /**
   * The least share of this option, once anything is shared out.
   */
  min?: number;
  /**
   * The greatest share of this option. The total unless stated.
   */
  max?: number;
  /**
   * When the option is offered. Always unless stated.
   */
  showIf?: Condition;
}
/**
 * One point of a scale, or a choice outside it. The answer is the number of the point, or the `value` of the other choice.
 */
export interface ScaleQuestion {
  name: Name;
  type: 'scale';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * The first point, with `to`: a scale of bare numbers, 11 at most, each one more than the one before.
   */
  from?: number;
  /**
   * The last point.
   */
  to?: number;
  labels?: ScaleLabels;
  /**
   * Points with words for each, in ascending order, in place of `from`, `to` and `labels`.
   *
   * @minItems 2
   * @maxItems 11
   */
  points?: ScalePoint[];
  /**
   * Choices outside the scale, such as “Don’t know”, after a line. They count in no average.
   *
   * @minItems 1
   * @maxItems 5
   */
  extra?: ScaleExtra[];
  /**
   * A face over each point, from sad to happy, for Easy Read and young people. Decoration only: it says nothing that the words do not.
   */
  faces?: boolean;
}
/**
 * What the two ends of a scale of bare numbers mean. In lower case they read best, since a number stands before them.
 */
export interface ScaleLabels {
  /**
   * What the first point means, for example “very unlikely”.
   */
  from: Text;
  /**
   * What the last point means, for example “very likely”.
   */
  to: Text;
}
export interface ScalePoint {
  /**
   * The number that is stored, and that stands before the words.
   */
  value: number;
  /**
   * What the point means, for example “very satisfied”.
   */
  label: Text;
}
export interface ScaleExtra {
  /**
   * What is stored when this choice is made.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
}
/**
 * A time of day, typed as people write it. The answer is `HH:MM` by the 24-hour clock.
 */
export interface TimeQuestion {
  name: Name;
  type: 'time';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * The earliest time: `HH:MM`, 00:00 to 23:59, or `{"answer": "name"}` for the answer to an earlier question.
   */
  min?: string | {answer: string};
  /**
   * The latest time: `HH:MM`, 00:00 to 23:59, or `{"answer": "name"}` for the answer to an earlier question.
   */
  max?: string | {answer: string};
}
/**
 * One checkbox with its own statement. The answer is `true`; without the tick there is none.
 */
export interface ConsentQuestion {
  name: Name;
  type: 'consent';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What the person agrees to, beside the checkbox: a whole sentence that says who does what with which details.
   */
  text: Text;
  /**
   * The consent leaves by itself, to `contact-endpoint`, without anything that leads to the response. Conditions and texts of the response cannot read it.
   */
  separate?: boolean;
}
/**
 * A postal address in the United Kingdom.
 */
export interface AddressQuestion {
  name: Name;
  type: 'address';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * The name of a function of the host page that finds addresses by a postcode: `form.services = {addresses: {homes: async (postcode, {language, signal}) => [{line1, line2, town, county, postcode}]}}`. Without it, or where the page offers none of that name, the person writes the address.
   */
  lookup?: Name;
  /**
   * Whether there is a box for the county, which nobody has to fill in. False unless stated: no letter needs it.
   */
  county?: boolean;
  /**
   * Whether it is the person's own address, so that the browser can fill it in (WCAG 2.2, 1.3.5). False unless stated.
   */
  autocomplete?: boolean;
}
/**
 * A place: in words, from a list of areas, or on a map where the host page names one. The answer is an object with `point`, `place` and `area`, each of them optional, of which at least one is there.
 */
export interface LocationQuestion {
  name: Name;
  type: 'location';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether an answer must be given, in any of the ways. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * Whether there is a box for the place in the person's own words. True unless stated; without it there must be `areas`.
   */
  place?: boolean;
  /**
   * What the box asks for. Unless stated: a place name, a road, or the first part of a postcode.
   */
  placeLabel?: Text;
  /**
   * Areas to choose from, in a native select.
   *
   * @minItems 1
   * @maxItems 500
   */
  areas?: LocationArea[];
  /**
   * What the list of areas is called. “Area” unless stated.
   */
  areaLabel?: Text;
  centre?: LocationCentre;
  /**
   * How near the map is when it opens: 10 shows a county, 13 a town, 16 a few streets. Unless stated, `bounds` as a whole are in view, or else a city around `centre`.
   */
  zoom?: number;
  bounds?: LocationBounds;
  /**
   * How many decimals of a degree are kept of a point: 5 is about a metre, 4 ten metres, 3 a hundred metres, 2 a kilometre, 1 ten kilometres, 0 a hundred. A more exact point never leaves the page. 3 unless stated.
   */
  precision?: number;
  /**
   * Whether the question is asked without a map, even where the host page names one. The answer is the same.
   */
  plain?: boolean;
}
export interface LocationArea {
  /**
   * What is stored when this area is chosen.
   */
  value: string;
  /**
   * What the person reads.
   */
  label: Text;
}
/**
 * What is in the middle of the map when it opens, in degrees: `lon` to the east and `lat` to the north. Unless stated, the middle of `bounds`, or else of the United Kingdom.
 */
export interface LocationCentre {
  /**
   * Degrees east of Greenwich (WGS 84).
   */
  lon: number;
  /**
   * Degrees north of the equator (WGS 84).
   */
  lat: number;
}
/**
 * The area that the question is about, in degrees. A point outside it is not accepted; words are.
 */
export interface LocationBounds {
  /**
   * Degrees east of Greenwich (WGS 84).
   */
  west: number;
  /**
   * Degrees north of the equator (WGS 84).
   */
  south: number;
  /**
   * Degrees east of Greenwich (WGS 84).
   */
  east: number;
  /**
   * Degrees north of the equator (WGS 84).
   */
  north: number;
}
/**
 * The same questions about each of several people or things. The answer is a list of objects, each with an item's answers by the names of its questions.
 */
export interface RepeatQuestion {
  name: Name;
  type: 'repeat';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question: what the items are about.
   */
  label: Text;
  /**
   * Help with the answer, under the question.
   */
  hint?: Text;
  /**
   * Whether there must be an item. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * What an item is called before its number, for example `Child`: items are `Child 1`, `Child 2`.
   */
  item: Text;
  /**
   * The button that adds an item, for example `Add a child`.
   */
  add: Text;
  /**
   * The same button once there is an item, for example `Add another child`. As `add` unless stated.
   */
  addAnother?: Text;
  /**
   * How many items there are, by language and by plural category of CLDR (`zero`, `one`, `two`, `few`, `many`, `other`); `{n}` stands for the number. Welsh has all six. Without it the number is said with `items`.
   */
  count?: Counted;
  /**
   * What is asked about each item: questions of any type but `repeat`. Their names are the item's own, and their conditions, bounds and texts read the item's answers alone.
   *
   * @minItems 1
   * @maxItems 30
   */
  questions: Question[];
  /**
   * The fewest items. With `required` it is 1 unless stated; without, an answer may still be left out as a whole. Or `{"answer": "name"}` for the answer to an earlier question. Where it is more than `max`, it is that.
   */
  min?: number | {answer: string};
  /**
   * The most items, at most 20. An export has columns for all of them. Or `{"answer": "name"}` for the answer to an earlier question. At nought the question is not asked.
   */
  max?: number | {answer: string};
}
/**
 * Files that the person sends along, such as an organisation's full response. The answer is a list with the `id`, `name`, `size` and `type` of each; the files themselves are sent by themselves, as soon as they are chosen.
 */
export interface FileQuestion {
  name: Name;
  type: 'file';
  /**
   * The author's own number, such as `1a` or `2.1`, before the question. It stays the same when other questions are hidden.
   */
  number?: string;
  /**
   * The question.
   */
  label: Text;
  /**
   * Help with the answer, under the question. What may be chosen stands under it already.
   */
  hint?: Text;
  /**
   * Whether a file must be sent. False unless stated.
   */
  required?: boolean;
  /**
   * Whether answers say something about a person that nobody else at their device should see. They stay out of a draft on it. As its page says, unless stated.
   */
  personal?: boolean;
  showIf?: Condition;
  errors?: Errors;
  /**
   * The kinds of file that are taken, in the order in which people read them. `pdf`, `docx`, `odt`, `jpg` and `png` unless stated.
   *
   * @minItems 1
   * @maxItems 10
   */
  accept?: ('pdf' | 'docx' | 'odt' | 'rtf' | 'txt' | 'xlsx' | 'ods' | 'csv' | 'jpg' | 'png')[];
  /**
   * How large one file may be, in megabytes of 1,048,576 bytes. 10 unless stated.
   */
  maxSize?: number;
  /**
   * The fewest files of an answer. 1 unless stated; without `required` there may also be none.
   */
  min?: number;
  /**
   * The most files of an answer. 1 unless stated.
   */
  max?: number;
}
/**
 * What is shown once the response has been received.
 */
export interface Confirmation {
  /**
   * The heading once the response has been received.
   */
  title?: Text;
  /**
   * Thanks. Markdown.
   */
  text?: Text;
  /**
   * What happens next, and when. Markdown.
   */
  next?: Text;
}
/**
 * What a backend receives. `responseSchema(definition)` narrows `answers` to one consultation.
 */
export interface Response {
  /**
   * Made once, in the browser; the idempotency key.
   */
  id: string;
  consultation: ConsultationReference;
  /**
   * The language it was submitted in.
   */
  language: string;
  channel: 'web' | 'kiosk' | 'interviewer' | 'paper';
  collection?: Collection;
  /**
   * UTC.
   */
  startedAt: string;
  /**
   * UTC.
   */
  submittedAt: string;
  /**
   * By question name; only questions that were on the route.
   */
  answers: {[name: string]: unknown};
  /**
   * By question, the language that an answer was given in, where it is not the one that the response was submitted in.
   */
  answerLanguages?: {[name: string]: string};
  /**
   * By question, the order in which options were offered where it is random.
   */
  orders?: {[name: string]: readonly string[]};
  /**
   * What the host page chose to add; nothing by default.
   */
  context?: {[name: string]: string | number | boolean | null};
}
export interface ConsultationReference {
  id: string;
  version: string;
}
/**
 * Where it was collected, when that was on a device of the organisation's: what the page says of itself.
 */
export interface Collection {
  event?: string;
  device?: string;
}
/**
 * The second parcel: answers to questions that are `separate`. Nothing in it leads to the response that was given with it.
 */
export interface ContactDetails {
  /**
   * Made for this parcel alone, at random; the idempotency key.
   */
  id: string;
  consultation: ConsultationReference1;
  /**
   * The language in which the person would be written to.
   */
  language: string;
  /**
   * The day in London; no time, which would lead to the response.
   */
  day: string;
  /**
   * By question name; only questions that are `separate`.
   */
  answers: {[name: string]: unknown};
}
export interface ConsultationReference1 {
  id: string;
  version: string;
}
/**
 * What a backend answers once it has stored a response. Anything else counts as not received.
 */
export interface Receipt {
  /**
   * The response's own id, echoed.
   */
  id: string;
  /**
   * What the person can quote.
   */
  reference: string;
  /**
   * UTC, ISO 8601.
   */
  receivedAt?: string;
}
/**
 * The part of JSON Schema that a condition may ask of an answer. It holds no patterns, so that no document can make a browser hang.
 */
export interface Matcher {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';
  const?: string | number | boolean | null;
  /**
   * @minItems 1
   * @maxItems 1000
   */
  enum?: (string | number | boolean | null)[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  contains?: Matcher;
  not?: Matcher;
  /**
   * @minItems 1
   */
  allOf?: Matcher[];
  /**
   * @minItems 1
   */
  anyOf?: Matcher[];
}
/**
 * A number of things in words, by language and by plural category of CLDR (`zero`, `one`, `two`, `few`, `many`, `other`); `{n}` stands for the number. Welsh has all six.
 */
export interface Counted {
  [k: string]: {
    /**
     * For none, where the language has a form of its own (Welsh, Arabic).
     */
    zero?: string;
    /**
     * For one, and what is counted like it.
     */
    one?: string;
    /**
     * For two (Welsh, Arabic).
     */
    two?: string;
    /**
     * For a few: in Welsh three, in Polish and Ukrainian two to four and others.
     */
    few?: string;
    /**
     * For many: in Welsh six, in Polish and Ukrainian five and more.
     */
    many?: string;
    /**
     * For every other number.
     */
    other: string;
  };
}
/**
 * Who has signed which words of a consultation, in a file beside it: `NAME.translations.json` for `NAME.json`. It is not served to the public.
 */
export interface Translations {
  $schema?: string;
  /**
   * The `id` of the consultation.
   */
  consultation: string;
  /**
   * The language in which the words are written first. The first of the document unless stated.
   */
  source?: string;
  /**
   * By language and by the key of a text: the words that somebody signed.
   */
  signed?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$".
     */
    [k: string]: {
      [k: string]: Signature;
    };
  };
  /**
   * What a rule of `dweud check` would find and is meant.
   */
  allow?: Exception[];
  /**
   * How long translations may be, where there is less room than the schemas leave. Of several for a text the least counts.
   */
  limits?: TextLimit[];
}
export interface Signature {
  source: SignedSource;
  /**
   * The words that were signed.
   */
  text: string;
  /**
   * Who answers for these words: a person, with their qualification or their company.
   */
  signedBy: string;
  /**
   * The day.
   */
  signedOn: string;
  /**
   * Why the words were changed last.
   */
  reason?: string;
}
/**
 * What it was a translation of, as it was then.
 */
export interface SignedSource {
  language: string;
  text: string;
}
export interface Exception {
  /**
   * The name of the rule.
   */
  rule: string;
  /**
   * The key of a text, or the beginning of several with `*` at its end: `question.area.option.*`.
   */
  key: string;
  /**
   * In this language only.
   */
  language?: string;
  /**
   * Why it is right as it is.
   */
  reason: string;
}
export interface TextLimit {
  /**
   * The key of a text, or the beginning of several with `*` at its end: `question.area.option.*`.
   */
  key: string;
  /**
   * The most characters (code points) that a translation may have.
   */
  characters: number;
}
