import {losses, type Left, type Loss} from '../../authoring/importing/left.js';
import {paint, type Style} from '../paint.js';
import {alike, type Alike} from './alike.js';
import {grouped} from './grouped.js';
import {subjectOf} from './subject-of.js';

const kinds: readonly {kind: Left['kind']; style: Style; says: string}[] = [
  {kind: 'left', style: 'error', says: 'Left behind'},
  {kind: 'changed', style: 'warning', says: 'Changed on the way'},
  {kind: 'write', style: 'strong', says: 'For you to write'},
];

const lost: Readonly<Record<Loss, string>> = {
  question: 'Not asked',
  condition: 'Conditions and ways',
  answers: 'Rules for answers',
  words: 'Words',
  other: 'Of which nothing is known here',
  aside: 'Looks, and what is for another program',
};

/** As many of what says the same are named where little is lost. */
const named = 3;

const places = ({place, pointer}: Left) => {
  const words = place ?? pointer;
  return words ? `  ${paint('faint', words)}` : '';
};

/** Many that say the same: what they say once, and then the names. */
function together({says, all}: Alike, isMinor: boolean): string[] {
  const shown = isMinor ? all.slice(0, named) : all;
  const names = shown.map(({left, differs}) => {
    const subject = subjectOf(left, false);
    return `      ${subject}${differs ? `: ${differs}` : ''}${places(left)}`;
  });
  const more = all.length - shown.length;
  return [
    `    ${all.length} times: ${says}`,
    ...names,
    ...(more ? [`      and ${more} more, which --json lists`] : []),
  ];
}

/** One line for each, under the titles of the pages that they stand on. */
function byPage(own: readonly Left[]): string[] {
  const pages = grouped(own, ({within}) => (within.length > 1 ? within[0]! : ''));
  return [...pages].flatMap(([page, lines]) => [
    ...(page ? [`    ${paint('strong', page)}`] : []),
    ...lines.map(
      (one) => `    ${page ? '  ' : ''}${subjectOf(one, page !== '')}: ${one.why}${places(one)}`,
    ),
  ]);
}

function linesOf(own: readonly Left[], isMinor: boolean): string[] {
  const {heaps, single} = alike(own, isMinor ? 1 : 10);
  return [...byPage(single), ...heaps.flatMap((heap) => together(heap, isMinor))];
}

/**
 * What an author should look at, for people: by kind, and what is left behind by what is lost with it, the gravest first;
 * by page, and under one sentence where many say the same.
 */
export function listOf(path: string, left: readonly Left[]): string {
  const lines = kinds.flatMap(({kind, style, says}) => {
    const own = left.filter((one) => one.kind === kind);
    if (!own.length) return [];
    const head = `${paint(style, says)} (${own.length})`;
    if (kind !== 'left') return [head, ...linesOf(own, false), ''];
    const parts = losses.flatMap((loss) => {
      const these = own.filter(({loses}) => loses === loss);
      if (!these.length) return [];
      const isMinor = loss === 'aside' || loss === 'other';
      return [`  ${lost[loss]} (${these.length})`, ...linesOf(these, isMinor)];
    });
    return [head, ...parts, ''];
  });
  const count = left.filter(({kind}) => kind === 'left').length;
  return [
    paint('strong', path),
    ...lines,
    count ? `${count} left behind.` : 'Everything was carried over.',
  ].join('\n');
}
