import type {Listed, Text} from '../definition/generated/types.js';
import type {Words} from '../definition/text-in.js';

/** An option as it is searched for and shown, in one language. */
export interface Entry extends Words {
  readonly value: string;
  readonly hint?: Words;
  /** The heading of its group: the same for all that are in it. */
  readonly heading?: Words;
  /** Its label as `folded` gives it. */
  readonly own: string;
  /** The same without spaces. */
  readonly joined: string;
  /** All that finds it, folded, each after a space: the label in every language, and its synonyms. */
  readonly all: string;
  /** The same from each word on without spaces; nothing for names of one word. */
  readonly allJoined: string;
}

const simple = /^[a-z0-9]+( [a-z0-9]+)*$/;

/** What people write for letters that are no other letter with an accent to Unicode. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

const withoutSpaces = (text: string) => text.replaceAll(' ', '');

/** A name of several words without spaces, from each word but the last on: ` penylan ylan` for `pen y lan`. */
function joinedFromEachWord(name: string): string {
  const words = name.split(' ');
  return words
    .slice(0, -1)
    .map((_, at) => ` ${words.slice(at).join('')}`)
    .join('');
}

/**
 * A text as it is compared in a search: without capitals, accents, apostrophes of any kind and other signs. So `ŵ` is
 * found by `w`, “Łódź” by “lodz”, and “St David’s” by “st davids” and “st david's”.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (simple.test(lower)) return lower;
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // The accents of European scripts alone: in others a mark may be a vowel.
      .replace(/[\u0300-\u036f'’‘ʼʻ`´]/gu, '')
      .replace(/[ßæœøłđðþħı]/gu, (letter) => plainLetters[letter]!)
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
  );
}

interface Names {
  /** The labels in all languages, folded. */
  readonly labels: readonly string[];
  readonly synonyms: readonly string[];
  readonly joined: string;
}

// Of the variants of a text, all: what finds an option does not depend on answers.
const textsIn = (text: Text): readonly string[] =>
  typeof text === 'string'
    ? [text]
    : Array.isArray(text)
      ? text.flatMap(({when: _, ...variant}) => textsIn(variant as Text))
      : Object.values(text as Readonly<Record<string, string>>);

// An option stays the same object while the list that it is offered in changes.
const names = new WeakMap<Listed, Names>();
function namesOf(option: Listed): Names {
  let known = names.get(option);
  if (!known) {
    const {label, synonyms = []} = option;
    const found = {
      labels: textsIn(label).map(folded),
      synonyms: Object.values(synonyms).flat().map(folded),
    };
    const joined = [...found.labels, ...found.synonyms].map(joinedFromEachWord).join('');
    names.set(option, (known = {...found, joined}));
  }
  return known;
}

/** Values by folded name; undefined for a name that several options go by. */
type ByName = ReadonlyMap<string, string | undefined>;

function byName(
  options: readonly Listed[],
  namesIn: (names: Names) => readonly string[],
): Map<string, string | undefined> {
  const values = new Map<string, string | undefined>();
  for (const option of options)
    for (const name of namesIn(namesOf(option)))
      values.set(
        name,
        values.has(name) && values.get(name) !== option.value ? undefined : option.value,
      );
  return values;
}

interface Resolver {
  readonly whole: ByName;
  /** By names without their spaces. */
  readonly joined: ByName;
}
const resolvers = new WeakMap<readonly Listed[], Resolver>();

function resolverOf(options: readonly Listed[]): Resolver {
  let resolver = resolvers.get(options);
  if (!resolver) {
    // What one option is called counts before what finds another.
    const synonyms = byName(options, (one) => one.synonyms);
    const whole = new Map([...synonyms, ...byName(options, ({labels}) => labels)]);
    const joined = byName(options, (one) => [...one.labels, ...one.synonyms].map(withoutSpaces));
    resolvers.set(options, (resolver = {whole, joined}));
  }
  return resolver;
}

/**
 * The value of the one option that goes by a name, in whatever language and with or without its spaces; undefined when
 * none does, or several do.
 */
export function valueNamed(options: readonly Listed[], text: string): string | undefined {
  const name = folded(text);
  if (name === '') return undefined;
  const {whole, joined} = resolverOf(options);
  return whole.has(name) ? whole.get(name) : joined.get(withoutSpaces(name));
}

function madeEntries(options: readonly Listed[], words: (text: Text) => Words): readonly Entry[] {
  let heading: Words | undefined;
  return options.map((option): Entry => {
    const {text, language: other} = words(option.label);
    const hint = option.hint && words(option.hint);
    if (option.heading) heading = words(option.heading);
    const {labels, synonyms, joined: allJoined} = namesOf(option);
    const own = folded(text);
    return {
      value: option.value,
      text,
      ...(other && {language: other}),
      ...(hint && {hint}),
      ...(heading && {heading}),
      own,
      joined: withoutSpaces(own),
      all: ` ${labels.join(' | ')} | ${synonyms.join(' | ')}`,
      allJoined,
    };
  });
}

/** Whether no text of a list depends on answers. */
const isFixed = (options: readonly Listed[]): boolean =>
  options
    .flatMap(({label, hint, heading}) => [label, hint, heading])
    .every((text) => !Array.isArray(text) && !/\{\{/.test(JSON.stringify(text ?? '')));

/** By language; undefined for a list whose words depend on answers, and so belong to one person at one moment. */
const lists = new WeakMap<readonly Listed[], Map<string, readonly Entry[]> | undefined>();

/** The options in the words of one language, ready to be searched. Made once for a list and a language, if they can be. */
export function entriesOf(
  options: readonly Listed[],
  language: string,
  words: (text: Text) => Words,
): readonly Entry[] {
  if (!lists.has(options)) lists.set(options, isFixed(options) ? new Map() : undefined);
  const byLanguage = lists.get(options);
  let entries = byLanguage?.get(language);
  if (!entries) {
    entries = madeEntries(options, words);
    byLanguage?.set(language, entries);
  }
  return entries;
}

/**
 * The options that a text finds: the one that is called so, with or without spaces; those that begin with it; those in
 * which every word of it begins a word; those that do so without spaces; and those that hold its words anywhere. Within
 * each they are in the order of the list. A blank text finds all.
 */
export function found(entries: readonly Entry[], text: string): readonly Entry[] {
  if (text.trim() === '') return entries;
  const query = folded(text);
  if (query === '') return [];
  const words = query.split(' ');
  const beginnings = words.map((word) => ` ${word}`);
  const together = words.join('');
  const begun = ` ${together}`;
  const fits: readonly ((entry: Entry) => boolean)[] = [
    ({own}) => own === query,
    ({joined}) => joined === together,
    ({own}) => own.startsWith(query),
    ({all}) => beginnings.every((word) => all.includes(word)),
    ({all, allJoined}) => all.includes(begun) || allJoined.includes(begun),
    ({all}) => words.every((word) => all.includes(word)),
  ];
  const ranks = fits.map((): Entry[] => []);
  for (const entry of entries) ranks[fits.findIndex((fit) => fit(entry))]?.push(entry);
  return ranks.flat();
}

/** What can stand in a group. */
type Grouped = {readonly heading?: Words};

/** Entries group by group: the groups in the order in which their first entry comes. */
export function byGroup<E extends Grouped>(entries: readonly E[]): (readonly [E, ...E[]])[] {
  const groups = new Map<Words | undefined, [E, ...E[]]>();
  for (const entry of entries) {
    const group = groups.get(entry.heading);
    if (group) group.push(entry);
    else groups.set(entry.heading, [entry]);
  }
  return [...groups.values()];
}
