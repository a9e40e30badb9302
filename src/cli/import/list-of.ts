import type {Left} from '../../authoring/importing/left.js';
import {paint, type Style} from '../paint.js';

const kinds: readonly {kind: Left['kind']; style: Style; says: string}[] = [
  {kind: 'left', style: 'error', says: 'Left behind'},
  {kind: 'changed', style: 'warning', says: 'Changed on the way'},
  {kind: 'write', style: 'strong', says: 'For you to write'},
];

/** What an author should look at, for people: by kind, a line for each. */
export function listOf(path: string, left: readonly Left[]): string {
  const lines = kinds.flatMap(({kind, style, says}) => {
    const own = left.filter((one) => one.kind === kind);
    if (!own.length) return [];
    return [
      `${paint(style, says)} (${own.length})`,
      ...own.map(
        ({pointer, place, what, why}) =>
          `  ${paint('faint', place ?? (pointer || '/'))}  ${what.replace(/\s+/g, ' ')}: ${why}`,
      ),
      '',
    ];
  });
  const count = left.filter(({kind}) => kind === 'left').length;
  return [
    paint('strong', path),
    ...lines,
    count ? `${count} left behind.` : 'Everything was carried over.',
  ].join('\n');
}
