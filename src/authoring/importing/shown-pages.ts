import type {Reached} from './conditions/reached.js';
import type {DraftPage} from './draft.js';
import type {Source} from './source.js';

/** Pages with the conditions that came of a way through them; those that nobody reaches are listed as left. */
export function shownPages(
  pages: readonly {readonly page: DraftPage; readonly at: Source}[],
  shown: readonly Reached[],
): DraftPage[] {
  return pages.flatMap(({page, at}, index): DraftPage[] => {
    const reached = shown[index]!;
    if (reached === 'never') {
      at.leave('Nothing leads to it.');
      return [];
    }
    if (reached === 'intricate') {
      at.note(
        'left',
        'When it is shown cannot be said in so few words that anybody could read it. It is always shown.',
        'condition',
      );
      return [page];
    }
    return [reached === 'always' ? page : {...page, showIf: reached}];
  });
}
