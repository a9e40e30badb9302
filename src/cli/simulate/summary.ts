import {partsOfChoice} from '../../authoring/simulation/goal.js';
import type {Reached, Simulation} from '../../authoring/simulation/simulation.js';
import {calledIn, type Called} from '../../authoring/called.js';
import type {Plan} from '../../engine/plan.js';
import {paint} from '../paint.js';

/** What a summary says besides what was found. */
export interface About {
  readonly path: string;
  readonly plan: Plan;
  readonly seed: number;
  /** The day on which they answered. */
  readonly day: string;
  /** The language in which places are called what people read. */
  readonly language: string;
  /** Of processor time. */
  readonly seconds: number;
  /** The responses that were written. */
  readonly written?: {readonly path: string; readonly count: number};
}

/** Whether people can go everywhere, and all that they send is taken. */
export const isSound = ({places, deadEnds, refused}: Simulation): boolean =>
  !deadEnds.length && !refused.length && places.every(({isReached}) => isReached);

const minutes = (seconds: number) =>
  seconds < 60 ? `${Math.round(seconds)} seconds` : `${(seconds / 60).toFixed(1)} minutes`;

/** At most as many places where nobody came are listed. */
const most = 20;

const kinds: Readonly<Record<Reached['kind'], string>> = {
  page: 'page',
  question: 'question',
  choice: 'option',
  exit: 'exit',
};

/** A name, and beside it what people read. */
const beside = (name: string, words: string | undefined) =>
  words === undefined ? name : `${name}  ${paint('faint', words)}`;

function table({places, random}: Simulation, {plan}: About, called: Called): string[] {
  const countOf = new Map(places.map((one) => [`${one.kind} ${one.name}`, one.count]));
  const width = String(random.count).length;
  const row = (kind: Reached['kind'], name: string, label: string, words?: string) => {
    const count = countOf.get(`${kind} ${name}`) ?? 0;
    const percent = random.count ? Math.round((count / random.count) * 100) : 0;
    const line = `${String(count).padStart(width)} ${`${percent}%`.padStart(5)}  ${label}`;
    return beside(count ? line : paint('warning', line), words);
  };
  const inItems = places.filter(({kind, name}) => kind === 'question' && name.includes('.'));
  return plan.pages.flatMap(({page, questions}) => [
    row('page', page.id, `page ${page.id}`, called.page(page.id)),
    ...questions.flatMap(({name}) => [
      row('question', name, `  ${name}`, called.question(name)),
      ...inItems
        .filter((one) => one.name.startsWith(`${name}.`))
        .map((one) => row('question', one.name, `    ${one.name}`, called.question(one.name))),
    ]),
    ...(page.exitIf ? [row('exit', page.id, '  leave here')] : []),
  ]);
}

/** What people read at a place; of an option the question, too. */
function wordsOf({kind, name}: Pick<Reached, 'kind' | 'name'>, called: Called): string | undefined {
  if (kind === 'question') return called.question(name);
  if (kind !== 'choice') return called.page(name);
  const [question, choice] = partsOfChoice(name);
  const words = [called.question(question), called.value(question, choice)];
  return words.filter((one) => one !== undefined).join(' = ') || undefined;
}

function nobody({places}: Simulation, called: Called): string[] {
  const missed = places.filter(({isReached}) => !isReached);
  if (!missed.length)
    return [paint('good', 'Somebody came to every page, question, option and exit.')];
  return [
    paint('warning', `Nobody came to ${missed.length} of ${places.length} places:`),
    ...missed
      .slice(0, most)
      .map((one) => `  ${beside(`${kinds[one.kind]} ${one.name}`, wordsOf(one, called))}`),
    ...(missed.length > most ? [`  and ${missed.length - most} more; --json lists them all`] : []),
  ];
}

function faults({deadEnds, refused}: Simulation, called: Called): string[] {
  return [
    ...deadEnds.map(
      ({page, question, keyword, count}) =>
        `${paint('error', 'Dead end')} ${question === undefined ? '' : `at ${beside(question, called.question(question))}, `}on page ${beside(page, called.page(page))}: ${count} could not go on (${keyword}).`,
    ),
    ...refused.map(
      ({pointer, keyword, count}) =>
        `${paint('error', 'Refused')} by the receiver: ${count} responses, ${pointer} ${keyword}.`,
    ),
  ];
}

/** What a simulation found, for people. */
export function summaryOf(found: Simulation, about: About): string {
  const {random, led, seconds, answers, pairs} = found;
  const {path, plan, seed, day, language, written} = about;
  const called = calledIn(plan, language);
  const all = random.count + led.count;
  return [
    paint('strong', path),
    `${random.count} answered at random, from seed ${seed} on ${day}: ${random.sent} sent a response, ${random.left} left early, ${random.stuck} could not go on.`,
    ...(seconds
      ? [
          `It takes half of them ${minutes(seconds.median)} at most, and nine in ten ${minutes(seconds.ninetieth)}: an estimate.`,
        ]
      : []),
    '',
    ...table(found, about, called),
    '',
    `${led.count} more were led to a place of their own. Answers that conditions tell apart: ${answers.given} of ${answers.all} were given, and of two that decide together ${pairs.given} of ${pairs.all}; the others exclude each other.`,
    ...nobody(found, called),
    ...faults(found, called),
    ...(written ? [`${written.path}: ${written.count} responses.`] : []),
    paint(
      'faint',
      `${about.seconds.toFixed(1)} seconds of the processor, ${Math.round((all / about.seconds) * 60)} respondents a minute.`,
    ),
  ].join('\n');
}
