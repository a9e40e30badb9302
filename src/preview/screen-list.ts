import type {Previewed} from '../authoring/preview/preview.js';
import {make} from './make.js';
import {addressOf, type Wish} from './wish.js';

/** A link for each screen of a form, by groups; that of the one that is shown says so. */
export function screenList({screens}: Previewed, wish: Wish): Node[] {
  const groups = [...new Set(screens.map(({group}) => group))];
  const current = wish.screen ?? screens.find(({group}) => group === 'Pages')?.id;
  return groups.flatMap((group) => {
    const own = screens.filter((screen) => screen.group === group);
    return [
      make('h3', {}, group),
      make(
        'ul',
        {},
        ...own.map(({id, title}) => {
          const {question: _, ...rest} = wish;
          const href = addressOf({...rest, screen: id});
          const isNested = id.startsWith('problems:') || id.startsWith('exit:');
          return make(
            'li',
            {class: isNested ? 'nested' : undefined},
            make('a', {href, 'aria-current': id === current ? 'page' : undefined}, title),
          );
        }),
      ),
    ];
  });
}
