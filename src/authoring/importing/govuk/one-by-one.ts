import {not} from '../conditions/say-condition.js';
import type {Place} from '../conditions/reached.js';
import type {Condition} from '../../../definition/generated/types.js';
import type {Source} from '../source.js';
import {isEnd} from './is-end.js';

/** Whether the pages of a form come one after the other, each with a condition of its own, and not by ways between them. */
export const isOneByOne = (source: Source, pages: readonly Source[]): boolean =>
  source.peek('engine') === 'V2' ||
  (source.peek('engine') !== 'V1' && !pages.some((page) => page.items('next').length));

/** The pages that ask something, in their order; pages to check answers are listed as left. */
export const withoutEnds = (pages: readonly Source[]): Source[] =>
  pages.filter((page) => {
    if (isEnd(page)) page.leave('Dweud has its own page to check answers.', 'aside');
    return !isEnd(page);
  });

/** The place of such a page: whoever its condition does not hold for is taken past it, and a terminal one leads nowhere. */
export function placeOf(
  page: Source,
  when: Condition | 'unknown' | undefined,
  index: number,
): Place {
  const isTerminal = page.peek('controller') === 'TerminalPageController';
  if (isTerminal)
    page
      .at('controller')!
      .leave(
        'Nothing is sent from this page there. Here whoever comes to it goes on to check their answers.',
        'condition',
      );
  return {
    ...(when !== undefined && when !== 'unknown' && {skip: not(when)}),
    ...(when === 'unknown' && {passes: [index + 1]}),
    exits: isTerminal ? [{to: undefined}] : [],
  };
}
