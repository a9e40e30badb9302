import {reached, type Exit, type Place} from '../conditions/reached.js';
import {Draft, type DraftPage, type Imported} from '../draft.js';
import type {ImportOptions} from '../form-format.js';
import {shownPages} from '../shown-pages.js';
import type {Source} from '../source.js';
import {UnreadableForm} from '../unreadable-form.js';
import {componentsOf} from './components.js';
import {byNameOrId} from './by-name-or-id.js';
import {inOrder, type Link} from './in-order.js';
import {isOneByOne, placeOf, withoutEnds} from './one-by-one.js';
import {reasons} from './reasons.js';
import {textOf} from './text-of.js';
import {titleOf} from './title-of.js';
import {whenOf} from './when-of.js';

/** Makes a consultation of a form of the GOV.UK-style form builder. */
export function convert(source: Source, {id, language}: ImportOptions): Imported {
  const draft = new Draft(source.reading, language ?? 'en');
  const all = source.items('pages');
  if (all.length > 500)
    throw new UnreadableForm(`It has ${all.length} pages, and 500 are the most.`);
  const title =
    textOf(source.at('name'), draft) ??
    textOf(source.at('title'), draft) ??
    draft.own('questions', source);
  const lists = byNameOrId(source.items('lists'));
  const sections = byNameOrId(source.items('sections'));
  const when = whenOf(source, lists, draft);
  const oneByOne = isOneByOne(source, all);
  const {order, links} = oneByOne
    ? {order: withoutEnds(all), links: new Map<string, Link[]>()}
    : inOrder(source, all);
  const index = new Map(order.map((at, place) => [at.pointer, place]));
  const pages: {page: DraftPage; at: Source}[] = [];
  const places: Place[] = [];
  for (const [number, at] of order.entries()) {
    // Only what was asked before a page is known to its condition.
    const own = oneByOne ? placeOf(at, when(at), number) : undefined;
    const path = at.string('path') ?? 'page';
    const heading = titleOf(at, sections, oneByOne, draft);
    const page = {
      id: draft.pageId(path),
      title: draft.pageTitle(heading, title, at),
      questions: componentsOf(at, lists, draft),
    };
    pages.push({page, at});
    if (at.peek('controller') === 'RepeatPageController' && at.at('repeat')) {
      at.string('controller');
      at.at('repeat')!.leave(
        'Its questions are asked once. Ask with `repeat` about each of several things.',
        'question',
      );
    }
    if (own) {
      places.push(own);
      continue;
    }
    const exits = (links.get(at.pointer) ?? []).map(({link, to}): Exit & {isOpen: boolean} => {
      link.string('path');
      const whenLeads = when(link);
      return {
        to: to === undefined ? undefined : index.get(to),
        ...(whenLeads !== undefined && {when: whenLeads}),
        isOpen: whenLeads === undefined,
      };
    });
    // The first condition that holds leads on; where none does, the last way without one.
    const open = exits.filter(({isOpen}) => isOpen).slice(-1);
    const ways: Exit[] = [...exits.filter(({isOpen}) => !isOpen), ...open];
    if (!open.length) ways.push({to: undefined});
    places.push({exits: ways.map(({to, when}) => ({to, ...(when !== undefined && {when})}))});
  }
  return draft.finish({id, title}, shownPages(pages, reached(places)), reasons);
}
