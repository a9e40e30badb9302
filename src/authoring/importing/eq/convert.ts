import type {Condition} from '../../../definition/generated/types.js';
import {not, sayCondition} from '../conditions/say-condition.js';
import {Unsayable} from '../conditions/expression.js';
import {reached, type Exit, type Place} from '../conditions/reached.js';
import {Draft, type DraftPage, type Imported, type Text} from '../draft.js';
import type {ImportOptions} from '../form-format.js';
import {shownPages} from '../shown-pages.js';
import type {Loss} from '../left.js';
import type {Source} from '../source.js';
import {answersOf} from './answers.js';
import {reasons} from './reasons.js';
import {ruleOf} from './rule.js';
import {textOf} from './text-of.js';
import {variantsOf, type Say} from './variants.js';

/** A block with what leads to it and away from it, as far as they have been read. */
interface Block {
  readonly page: DraftPage;
  readonly at: Source;
  readonly skip?: Condition | 'unknown';
  readonly exits: readonly (Omit<Exit, 'to'> & {
    readonly goto: string | undefined;
    readonly at: Source;
  })[];
  readonly section: number;
}

/** Makes a consultation of an eQ schema. */
export function convert(source: Source, {id, language}: ImportOptions): Imported {
  const own = source.at('language')?.raw;
  const isTag = typeof own === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(own);
  if (isTag) source.at('language')!.take();
  const draft = new Draft(source.reading, language ?? (isTag ? own : 'en'), /\{([^{}]{1,400})\}/g);
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
  const either = (
    ...all: (Condition | 'unknown' | undefined)[]
  ): Condition | 'unknown' | undefined => {
    const known = all.filter((one) => one !== undefined && one !== 'unknown');
    if (known.length) return known.length > 1 ? {anyOf: known} : known[0];
    return all.includes('unknown') ? 'unknown' : undefined;
  };
  /** Older schemas have a list of rules of which one is enough, newer ones a single rule. */
  const skipOf = (at: Source): Condition | 'unknown' | undefined => {
    const rules = at.at('skip_conditions');
    if (!rules) return undefined;
    if (rules.isList)
      return either(
        ...rules.items().map((one) => {
          const when = one.at('when');
          return when && say(when, () => ruleOf(when.raw));
        }),
      );
    const when = rules.at('when');
    return when && say(when, () => ruleOf(when.raw));
  };
  const enabled = (section: Source): Condition | 'unknown' | undefined => {
    const rule = section.at('enabled');
    if (!rule) return undefined;
    if (rule.isList)
      return either(
        ...rule.items().map((one) => {
          const when = one.at('when');
          return when && say(when, () => ruleOf(when.raw));
        }),
      );
    const when = rule.at('when');
    return when && say(when, () => ruleOf(when.raw));
  };
  const exitsOf = (at: Source): Block['exits'] =>
    at.items('routing_rules').flatMap((rule): Block['exits'] => {
      const goto = rule.at('goto') ?? rule;
      const when = goto.at('when');
      const condition = when && say(when, () => ruleOf(when.raw));
      const to = goto.string('block') ?? goto.string('group');
      const isEnd = to === undefined && goto.string('section') === 'End';
      if (to === undefined && !isEnd) {
        rule.leave('It leads to no block.', 'condition');
        return [];
      }
      return [{goto: to, at: rule, ...(condition !== undefined && {when: condition})}];
    });

  const blocks: Block[] = [];
  /** Where each block and group begins, by its id. */
  const starts = new Map<string, number>();
  const sectionStarts: number[] = [];
  for (const [section, part] of source.items('sections').entries()) {
    sectionStarts.push(blocks.length);
    const on = enabled(part);
    const off = on === undefined || on === 'unknown' ? on : not(on);
    for (const group of part.items('groups')) {
      const groupId = group.at('id')?.raw;
      if (typeof groupId === 'string') starts.set(groupId, blocks.length);
      const heading = draft.pageTitle(
        textOf(group.at('title'), draft) ?? textOf(part.at('title'), draft),
        title,
        group,
      );
      const groupSkip = skipOf(group);
      for (const at of group.items('blocks')) {
        const blockId = at.string('id') ?? 'block';
        starts.set(blockId, blocks.length);
        const skip = either(off, groupSkip, skipOf(at));
        const page = pageOf(at, blockId, heading, draft, say);
        if (!page) continue;
        const exits = exitsOf(at);
        blocks.push({page, at, ...(skip !== undefined && {skip}), exits, section});
      }
    }
  }

  const places: Place[] = blocks.map(({skip, exits, section}, index) => ({
    ...(skip !== undefined && {skip}),
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

const aList = {
  loses: 'question',
  why: 'A list of people or things is asked in another way here: write a `repeat`.',
} as const;
const aTotal = {
  loses: 'words',
  why: 'Nobody is shown a total to check. A `calculated` question has one for you.',
} as const;
const theEnd = {loses: 'aside', why: 'Dweud has its own page to check answers.'} as const;

/** Kinds of blocks that become no page, and what to do. */
const blocksOfOthers: Readonly<Record<string, {readonly loses: Loss; readonly why: string}>> = {
  __proto__: null as never,
  Introduction: {
    loses: 'words',
    why: 'What is said before the first question stands in `purpose`, or in the `intro` of the first page.',
  },
  ListCollector: aList,
  ListCollectorContent: aList,
  ListCollectorDrivingQuestion: aList,
  PrimaryPersonListCollector: aList,
  RelationshipCollector: aList,
  UnrelatedQuestion: aList,
  CalculatedSummary: aTotal,
  GrandCalculatedSummary: aTotal,
  SectionSummary: theEnd,
  Summary: theEnd,
  Confirmation: theEnd,
};

/** The page that a block becomes; undefined for a kind of block that Dweud has nothing for. */
function pageOf(
  at: Source,
  blockId: string,
  title: Text,
  draft: Draft,
  say: Say,
): DraftPage | undefined {
  const type = at.at('type')?.raw;
  if (type === 'Interstitial') {
    at.string('type');
    const content = at.at('content');
    const heading = content && textOf(content.at('title'), draft);
    const texts = (content?.items('contents') ?? []).flatMap((one) => {
      const text =
        textOf(one.at('description'), draft, 'markdown') ??
        textOf(one.at('title'), draft, 'markdown');
      return text ? [text] : [];
    });
    if (!texts.length && !heading) {
      at.leave('It has no words that could be carried over.');
      return undefined;
    }
    const body = texts.length ? texts : [heading!];
    return {
      id: draft.pageId(blockId),
      title: heading ?? title,
      questions: body.map((text, index) => ({
        name: draft.name({theirs: `${blockId} ${index + 1}`, at, kind: 'other'}),
        type: 'content',
        text,
      })),
    };
  }
  const question = at.at('question');
  const variants = question ? [] : at.items('question_variants');
  if ((type !== 'Question' && type !== 'ConfirmationQuestion') || !(question ?? variants.length)) {
    const known = typeof type === 'string' ? blocksOfOthers[type] : undefined;
    if (known) at.leave(known.why, known.loses);
    else
      at.leave(
        `Dweud has no block of the type “${String(type).slice(0, 40)}”, or none without a question.`,
      );
    return undefined;
  }
  at.string('type');
  const id = draft.pageId(blockId);
  const questions = question ? answersOf(question, draft) : variantsOf(variants, draft, say);
  if (!questions.length) {
    at.leave('None of its answers could be carried over.');
    return undefined;
  }
  return {id, title, questions};
}
