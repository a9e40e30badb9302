import {isTag} from '../../../definition/is-tag.js';
import type {Condition} from '../../../definition/generated/types.js';
import {not, sayCondition} from '../conditions/say-condition.js';
import {Unsayable} from '../conditions/expression.js';
import {reached, type Exit, type Place} from '../conditions/reached.js';
import {Draft, type DraftPage, type Imported} from '../draft.js';
import type {ImportOptions} from '../form-format.js';
import {shownPages} from '../shown-pages.js';
import type {Source} from '../source.js';
import {exitsOf, type BlockExit} from './exits-of.js';
import {pageOf} from './page-of.js';
import {reasons} from './reasons.js';
import {either, ruledBy} from './ruled-by.js';
import {textOf} from './text-of.js';
import type {Say} from './variants.js';

/** A block with what leads to it and away from it, as far as they have been read. */
interface Block {
  readonly page: DraftPage;
  readonly at: Source;
  readonly skip: Condition | undefined;
  /** Where people may be taken past it, for a reason that cannot be said. */
  readonly passes: number[];
  readonly exits: readonly BlockExit[];
  readonly section: number;
}

const isSaid = (rule: Condition | 'unknown'): rule is Condition => rule !== 'unknown';

/** Makes a consultation of an eQ schema. */
export function convert(source: Source, {id, language}: ImportOptions): Imported {
  const own = source.at('language')?.raw;
  if (isTag(own)) source.at('language')!.take();
  const draft = new Draft(
    source.reading,
    language ?? (isTag(own) ? own : 'en'),
    /\{([^{}]{1,400})\}/g,
  );
  const title = draft.text(source.at('title')) ?? draft.own('questions', source);

  const say: Say = (at, expression) => {
    try {
      const condition = sayCondition(expression(), draft.known);
      at.take();
      return condition;
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      at.leave(`${error.message} What depends on it is always shown.`, 'condition');
      return 'unknown';
    }
  };
  const blocks: Block[] = [];
  /** Where each block and group begins, by its id. */
  const starts = new Map<string, number>();
  const sectionStarts: number[] = [];
  for (const [section, part] of source.items('sections').entries()) {
    sectionStarts.push(blocks.length);
    const on = ruledBy(part, 'enabled', say);
    const enabled = on.includes('unknown') ? undefined : either(on.filter(isSaid));
    const off = enabled ? [not(enabled)] : [];
    for (const group of part.items('groups')) {
      const groupId = group.at('id')?.raw;
      if (typeof groupId === 'string') starts.set(groupId, blocks.length);
      const heading = draft.pageTitle(
        textOf(group.at('title'), draft) ?? textOf(part.at('title'), draft),
        title,
        group,
      );
      const groupStart = blocks.length;
      const groupSkips = ruledBy(group, 'skip_conditions', say);
      for (const at of group.items('blocks')) {
        const blockId = at.string('id') ?? 'block';
        starts.set(blockId, blocks.length);
        const own = ruledBy(at, 'skip_conditions', say);
        const skip = either([...off, ...groupSkips.filter(isSaid), ...own.filter(isSaid)]);
        const page = pageOf(at, blockId, heading, draft, say);
        if (!page) continue;
        const exits = exitsOf(at, say);
        const passes = own.includes('unknown') ? [blocks.length + 1] : [];
        blocks.push({page, at, skip, passes, exits, section});
      }
      if (groupSkips.includes('unknown'))
        for (const {passes} of blocks.slice(groupStart)) passes.push(blocks.length);
    }
    // Whoever may not be asked a section goes on after it; in it, its own ways hold.
    if (on.includes('unknown'))
      for (const {passes} of blocks.slice(sectionStarts[section])) passes.push(blocks.length);
  }

  const places: Place[] = blocks.map(({skip, passes, exits, section}, index) => ({
    skip,
    passes,
    exits: exits.flatMap(({goto, when, at}): Exit[] => {
      const to = goto === undefined ? sectionStarts[section + 1] : starts.get(goto);
      if (goto !== undefined && (to === undefined || to <= index)) {
        at.leave(
          to === undefined
            ? `There is no block “${goto}”.`
            : 'It leads back. People go back by themselves, with the link at the top.',
          'condition',
        );
        return [];
      }
      if (passes.some((one) => one < (to ?? blocks.length)))
        at.note(
          'left',
          'Whether what it leads out of is passed over cannot be said. Some of what it leads past is always shown.',
          'condition',
        );
      return [{to, ...(when !== undefined && {when})}];
    }),
  }));
  const pages = shownPages(
    blocks.map(({page, at}) => ({page, at})),
    reached(places),
  );
  const version = source.string('data_version');
  return draft.finish({id, title, ...(version && {version: version.slice(0, 32)})}, pages, reasons);
}
