import type {Draft, DraftPage, Text} from '../draft.js';
import type {Loss} from '../left.js';
import type {Source} from '../source.js';
import {answersOf} from './answers.js';
import {textOf} from './text-of.js';
import {variantsOf, type Say} from './variants.js';

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
export function pageOf(
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
