import type {Source} from '../source.js';
import {isEnd} from './is-end.js';

/** A way from one page to another, as the source has it. */
export interface Link {
  readonly link: Source;
  /** The pointer of the page that it leads to; undefined for the end. */
  readonly to: string | undefined;
}

/**
 * The pages in an order in which every way leads on, from the first page, and the ways of each. Ways that lead back or
 * nowhere are listed as left, and so are pages to check answers.
 */
export function inOrder(source: Source, all: readonly Source[]) {
  const byPath = new Map(all.map((page) => [String(page.at('path')?.raw), page]));
  const named = source.at('startPage')?.raw;
  const start =
    typeof named === 'string' && byPath.has(named) ? source.string('startPage') : undefined;
  const first =
    (start === undefined ? undefined : byPath.get(start)) ?? all.find((one) => !isEnd(one));
  const links = new Map<string, Link[]>();
  const state = new Map<string, 'open' | 'done'>();
  const reversed: Source[] = [];
  // The later ways first, so that reversed the first come first.
  const visit = (page: Source) => {
    state.set(page.pointer, 'open');
    const own: Link[] = [];
    for (const link of page.items('next')) {
      const path = link.at('path')?.raw;
      const to = typeof path === 'string' ? byPath.get(path) : undefined;
      if (!to) {
        link.leave('It leads to no page.', 'condition');
        continue;
      }
      if (state.get(to.pointer) === 'open') {
        link.leave(
          'It leads back. People go back by themselves, with the link at the top.',
          'condition',
        );
        continue;
      }
      own.push({link, to: isEnd(to) ? undefined : to.pointer});
      if (!isEnd(to) && !state.has(to.pointer)) visit(to);
    }
    links.set(page.pointer, own);
    state.set(page.pointer, 'done');
    reversed.push(page);
  };
  if (first) visit(first);
  for (const page of all)
    if (!state.has(page.pointer))
      if (isEnd(page)) page.leave('Dweud has its own page to check answers.', 'aside');
      else page.leave('Nothing leads to it.');
  return {order: reversed.reverse(), links};
}
