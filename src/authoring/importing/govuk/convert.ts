import type {Condition} from '../../../definition/generated/types.js';
import {Unsayable} from '../conditions/expression.js';
import {reached, type Exit, type Place} from '../conditions/reached.js';
import {sayCondition} from '../conditions/say-condition.js';
import {Draft, type DraftPage, type Imported} from '../draft.js';
import type {ImportOptions} from '../form-format.js';
import {shownPages} from '../shown-pages.js';
import type {Source} from '../source.js';
import {UnreadableForm} from '../unreadable-form.js';
import {componentsOf} from './components.js';
import {conditionOf} from './condition-of.js';
import {tellCondition} from './tell-condition.js';
import {inOrder} from './in-order.js';
import {reasons} from './reasons.js';
import {textOf} from './text-of.js';

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
  const lists = new Map(source.items('lists').map((one) => [String(one.at('name')?.raw), one]));
  const sections = new Map(
    source.items('sections').map((one) => [String(one.at('name')?.raw), one]),
  );
  const conditions = new Map(
    source.items('conditions').map((one) => [String(one.at('name')?.raw), one]),
  );
  const values = new Map([...conditions].map(([name, one]) => [name, one.at('value')?.raw]));
  const isList = (name: string) => draft.known.get(name)?.kind === 'list';
  const listed = new Set<string>();

  const whenOf = (link: Source): Condition | 'unknown' | undefined => {
    const name = link.peek('condition');
    if (!name) return undefined;
    const one = conditions.get(name);
    if (!one) {
      link
        .at('condition')!
        .leave('There is no such condition. Its page is always shown.', 'condition');
      return 'unknown';
    }
    try {
      const said = sayCondition(
        conditionOf(one.at('value')?.raw, values, isList, [name]),
        draft.known,
      );
      link.string('condition');
      tellCondition(one, conditions);
      return said;
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      link.at('condition')!.leave(`${error.message} Its page is always shown.`, 'condition');
      if (!listed.has(name)) one.leave(error.message, 'condition');
      listed.add(name);
      return 'unknown';
    }
  };

  const {order, links} = inOrder(source, all);
  const index = new Map(order.map((at, place) => [at.pointer, place]));
  const pages: {page: DraftPage; at: Source}[] = [];
  const places: Place[] = [];
  for (const at of order) {
    const path = at.string('path') ?? 'page';
    const own = textOf(at.at('title'), draft);
    const section = at.string('section');
    const heading = section === undefined ? undefined : sections.get(section);
    heading?.string('name');
    const named = own ? undefined : textOf(heading?.at('title'), draft);
    const page = {
      id: draft.pageId(path),
      title: draft.pageTitle(own ?? named, title, at),
      questions: componentsOf(at, lists, draft),
    };
    pages.push({page, at});
    const exits = (links.get(at.pointer) ?? []).map(({link, to}): Exit & {isOpen: boolean} => {
      link.string('path');
      const when = whenOf(link);
      return {
        to: to === undefined ? undefined : index.get(to),
        ...(when !== undefined && {when}),
        isOpen: when === undefined,
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
