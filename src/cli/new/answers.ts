import type {Start} from '../../authoring/starting/first-document.js';
import {kinds} from '../../authoring/starting/kinds.js';
import {londonDate} from '../../definition/moment.js';
import {allLanguages} from './all-languages.js';
import {meantBy} from '../../authoring/meant-by.js';
import {back, type Ask} from '../ask.js';
import {dayIn} from '../day-in.js';
import {UsageError} from '../usage-error.js';
import {visible} from '../visible.js';

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
const likeDays = '31/1/2027, 31 January 2027 or 2027-01-31';

const textFault = (text: string) => {
  if (text === '') return 'Write something here.';
  if (visible(text) !== text || /[\t\n]/.test(text)) return 'It has a character that nobody sees.';
  return [...text].length > longest ? `It has more than ${longest} characters.` : undefined;
};

const dayAfter = (day: Date, days: number) =>
  new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const dayFault = (now: Date) => (text: string) => {
  const day = dayIn(text);
  if (day === undefined) return `Write a day like ${likeDays}.`;
  return day > londonDate(now) ? undefined : 'Write a day after today.';
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

/** Answers as they are given, as far as they are. */
interface Given {
  readonly who?: string | undefined;
  readonly about?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly closes?: string | undefined;
  readonly kind?: string | undefined;
  readonly contact?: string | undefined;
}

/** The answers to what is not given yet, one question after the other; whoever wants to goes back to the one before. */
async function goneThrough(
  ask: Ask,
  given: Given,
  {isDay, usual}: {readonly isDay: (text: string) => string | undefined; readonly usual: string},
): Promise<Given> {
  const line =
    (key: 'who' | 'about' | 'contact', question: string, example: string) => async (so: Given) => {
      const text = await ask.text(question, {example, before: so[key], fault: textFault});
      return text === back ? back : {[key]: text};
    };
  const steps: readonly {
    readonly key: keyof Given;
    readonly asks: (so: Given) => Promise<Given | typeof back>;
    /** Left out where there is nothing to choose. */
    readonly isAsked?: (so: Given) => boolean;
  }[] = [
    {key: 'who', asks: line('who', 'Who asks?', 'Kilvane County Council')},
    {key: 'about', asks: line('about', 'What is it about?', 'Buses in Kilvane from 2028')},
    {
      key: 'languages',
      asks: async ({languages = ['en', 'cy']}) => {
        const chosen = await ask.several('In which languages?', allLanguages, languages);
        return chosen === back ? back : {languages: chosen};
      },
    },
    {
      key: 'languages',
      isAsked: ({languages = []}) => languages.length > 1,
      asks: async ({languages = []}) => {
        const own = allLanguages.filter(({value}) => languages.includes(value));
        const first = await ask.one('In which of them do you write? It comes first.', own);
        if (first === back) return back;
        return {languages: [first, ...languages.filter((one) => one !== first)]};
      },
    },
    {
      key: 'closes',
      asks: async ({closes = usual}) => {
        const question = `What is the last day to answer? It closes at 17:00. Write it like ${likeDays}.`;
        const day = await ask.text(question, {before: closes, fault: isDay});
        return day === back ? back : {closes: day};
      },
    },
    {
      key: 'kind',
      asks: async ({kind: before}) => {
        const options = kinds.map(({name, says}) => ({value: name, label: says}));
        const kind = await ask.one('What kind of consultation is it?', options, before);
        return kind === back ? back : {kind};
      },
    },
    {
      key: 'contact',
      asks: line('contact', 'How do people reach you?', 'consultation@example.org'),
    },
  ];
  const own = steps.filter(({key}) => given[key] === undefined);
  let so = given;
  for (let at = 0; at < own.length;) {
    const {asks, isAsked} = own[at]!;
    const more = isAsked?.(so) === false ? {} : await asks(so);
    if (more !== back) {
      so = {...so, ...more};
      at++;
      continue;
    }
    // Before the first there is nothing, and what was not asked is passed over.
    do at = Math.max(0, at - 1);
    while (own[at]!.isAsked?.(so) === false);
  }
  return so;
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
  const asked = {
    who: given.who,
    about: given.about,
    languages: given.languages === undefined ? undefined : listIn(given.languages),
    closes: given.closes,
    kind: given.kind,
    contact: given.contact,
  };
  const found = ask
    ? await goneThrough(ask, asked, {isDay, usual: dayAfter(now, sixWeeks)})
    : asked;
  const {who = '', about = '', languages = ['en', 'cy'], kind = known[0], contact = ''} = found;
  return {
    organisation: who,
    about,
    languages,
    closes: dayIn(found.closes ?? '') ?? dayAfter(now, sixWeeks),
    kind: kinds.find(({name}) => name === kind)!,
    contact,
  };
}
