import type {Start} from '../../authoring/starting/first-document.js';
import {kinds} from '../../authoring/starting/kinds.js';
import {allLanguages} from './all-languages.js';
import {meantBy} from '../meant-by.js';
import type {Ask} from '../ask.js';
import {UsageError} from '../usage-error.js';

/** What the command line says already. */
export interface Said {
  readonly who?: string | undefined;
  readonly about?: string | undefined;
  readonly languages?: string | undefined;
  readonly closes?: string | undefined;
  readonly kind?: string | undefined;
  readonly contact?: string | undefined;
  readonly yes?: boolean | undefined;
}

const longest = 200;
const sixWeeks = 42;

const textFault = (text: string) => {
  if (text === '') return 'Write something here.';
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text))
    return 'It has a character that nobody sees.';
  return [...text].length > longest ? `It has more than ${longest} characters.` : undefined;
};

const dayAfter = (day: Date, days: number) =>
  new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const dayFault = (now: Date) => (text: string) => {
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  if (!isDay) return 'Write a day like 2027-01-31.';
  return text > now.toISOString().slice(0, 10) ? undefined : 'That day is over. Write a later one.';
};

const known = kinds.map(({name}) => name);
const kindFault = (name: string) =>
  known.includes(name) ? undefined : `The kinds are ${known.join(', ')}.${meantBy(name, known)}`;

const tags = allLanguages.map(({value}) => value);
const listIn = (text: string) => text.split(',').map((one) => one.trim());
const languagesFault = (text: string) => {
  const list = listIn(text);
  const odd = list.find((one) => !tags.includes(one));
  if (odd !== undefined)
    return `The interface does not speak ${odd}.${meantBy(odd, tags)} It speaks ${tags.join(', ')}.`;
  return new Set(list).size === list.length ? undefined : 'A language stands there twice.';
};

/** What the command line says of one question, if it does; throws a `UsageError` for what will not do. */
function said(flag: keyof Said, text: unknown, fault: (text: string) => string | undefined) {
  if (typeof text !== 'string') return undefined;
  const wrong = fault(text.trim());
  if (wrong !== undefined) throw new UsageError(`--${flag}: ${wrong}`);
  return text.trim();
}

/** The six answers: from the command line, from whoever is asked, or as they are unless said otherwise. */
export async function answersFor(
  from: Said,
  {now, ask}: {readonly now: Date; readonly ask?: Ask},
): Promise<Omit<Start, 'id'>> {
  const isDay = dayFault(now);
  // All of them first: nobody is asked five questions to be told that the sixth will not do.
  const given = {
    who: said('who', from.who, textFault),
    about: said('about', from.about, textFault),
    languages: said('languages', from.languages, languagesFault),
    closes: said('closes', from.closes, isDay),
    kind: said('kind', from.kind, kindFault),
    contact: said('contact', from.contact, textFault),
  };
  const missing = (['who', 'about', 'contact'] as const).filter((one) => given[one] === undefined);
  if (!ask && missing.length)
    throw new UsageError(
      `Nobody can be asked here. Say ${missing.map((one) => `--${one}`).join(' and ')} as well.`,
    );
  const usual = dayAfter(now, sixWeeks);
  const line = (question: string, example: string) =>
    ask!.text(question, {example, fault: textFault});
  const organisation = given.who ?? (await line('Who asks?', 'Kilvane County Council'));
  const about = given.about ?? (await line('What is it about?', 'Buses in Kilvane from 2028'));
  const languages =
    given.languages !== undefined
      ? listIn(given.languages)
      : ((await ask?.several('In which languages?', allLanguages, ['en', 'cy'])) ?? ['en', 'cy']);
  const closes =
    given.closes ??
    (await ask?.text('What is the last day to answer?', {before: usual, fault: isDay})) ??
    usual;
  const kind =
    given.kind ??
    (await ask?.one(
      'What kind of consultation is it?',
      kinds.map(({name, says}) => ({value: name, label: says})),
    )) ??
    known[0]!;
  const contact =
    given.contact ?? (await line('How do people reach you?', 'consultation@example.org'));
  return {
    organisation,
    about,
    languages,
    closes,
    kind: kinds.find(({name}) => name === kind)!,
    contact,
  };
}
