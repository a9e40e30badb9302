import {isTag} from '../../../definition/is-tag.js';
import type {Condition} from '../../../definition/generated/types.js';
import {parseExpression} from '../conditions/parse-expression.js';
import {Draft, type DraftPage, type Imported, type Json, type Text} from '../draft.js';
import type {ImportOptions} from '../form-format.js';
import type {Source} from '../source.js';
import {dialect} from './dialect.js';
import {questionsOf, type Surroundings} from './questions.js';
import {reasons} from './reasons.js';

/** Panels inside panels: more than anybody writes. */
const deepest = 20;

const inside = (at: Source) => [...at.items('elements'), ...at.items('questions')];

/** Makes a consultation of SurveyJS JSON. */
export function convert(source: Source, {id, language}: ImportOptions): Imported {
  const own = source.at('locale')?.raw;
  const locale = isTag(own) ? own : undefined;
  if (locale) source.at('locale')!.take();
  const draft = new Draft(source.reading, language ?? locale ?? 'en', /\{([^{}#]{1,400})\}/g);

  /** SurveyJS has a text as a string, or by locale with `default` for that of the survey. */
  const text = (at: Source | undefined, as: 'plain' | 'markdown' = 'plain'): Text | undefined => {
    if (!at?.isObject) return draft.text(at, as);
    const parts = at
      .members()
      .map(([tag, words]) => [tag === 'default' ? draft.language : tag, words] as const);
    return draft.texts(parts, as);
  };
  const showIf = (at: Source): Condition | undefined => {
    const rule = at.at('visibleIf');
    if (typeof rule?.raw !== 'string') return undefined;
    if (!rule.raw.trim()) {
      rule.take();
      return undefined;
    }
    return draft.condition(rule, () => parseExpression(rule.raw as string, dialect));
  };
  const around: Surroundings = {draft, text, showIf, elements};

  /** What is asked among the elements of a page or a panel; panels are opened. */
  function elements(list: readonly Source[], outer: Condition | undefined, depth = 0): Json[] {
    return list.flatMap((one): Json[] => {
      if (one.at('type')?.raw !== 'panel') return questionsOf(one, outer, around);
      if (depth >= deepest) {
        one.leave('Panels stand too deep in each other.');
        return [];
      }
      one.string('type');
      const condition = draft.all(outer, showIf(one));
      const title = text(one.at('title'), 'markdown');
      const description = text(one.at('description'), 'markdown');
      const named = one.string('name') ?? 'panel';
      const words = Object.fromEntries(
        Object.keys({...title, ...description}).map((tag) => [
          tag,
          [title?.[tag] && `## ${title[tag]}`, description?.[tag]].filter(Boolean).join('\n\n'),
        ]),
      );
      const head: Json[] = Object.keys(words).length
        ? [
            {
              name: draft.name({theirs: named, at: one, kind: 'other'}),
              type: 'content',
              text: words,
              ...(condition && {showIf: condition}),
            },
          ]
        : [];
      return [...head, ...elements(inside(one), condition, depth + 1)];
    });
  }

  const title = text(source.at('title')) ?? draft.own('questions', source);
  const description = text(source.at('description'), 'markdown');
  const page = (at: Source, index: number): DraftPage => {
    const theirs = at === source ? 'page' : (at.string('name') ?? `page ${index + 1}`);
    const condition = at === source ? undefined : showIf(at);
    const own = at === source ? undefined : text(at.at('title'));
    const intro = at === source ? undefined : text(at.at('description'), 'markdown');
    return {
      id: draft.pageId(theirs),
      title: at === source ? title : draft.pageTitle(own, title, at),
      intro: intro ?? (index === 0 ? description : undefined),
      showIf: condition,
      questions: elements(inside(at), undefined),
    };
  };
  const pages = [
    ...(source.at('elements') || source.at('questions') ? [page(source, 0)] : []),
    ...source.items('pages').map(page),
  ];
  // The first page’s own words stand where those of the whole would.
  if (description && pages[0] && pages[0].intro !== description)
    source
      .at('description')!
      .note('left', 'The first page has an introduction of its own.', 'words');
  const thanks = text(source.at('completedHtml'), 'markdown');
  return draft.finish({id, title, ...(thanks && {confirmation: {text: thanks}})}, pages, reasons);
}
