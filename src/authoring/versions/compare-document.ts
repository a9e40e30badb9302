import type {Plan, PlannedPage} from '../../engine/plan.js';
import {conditionInWords} from '../codebook/condition-in-words.js';
import {wordsIn} from '../document-text.js';
import {isDeepEqual} from '../is-deep-equal.js';
import {textsOf} from '../texts-of.js';
import type {Change} from './change.js';
import {routingInWords} from './routing-in-words.js';
import {movedIn, placeIn} from './in-order.js';
import {spokenOf, type Spoken} from './spoken.js';

/** The properties of a document that are neither words nor questions. */
const settings = ['id', 'version', 'opens', 'closes', 'grace', 'policy'] as const;

const about = (
  subject: Change['subject'],
  kind: Change['kind'],
  name: string,
  pointer: string,
  says: string,
): Change => ({subject, kind, name, pointer, says});

/** How much of a document has words in a language that is new in it. */
function wordedIn(language: string, definition: unknown): string {
  const texts = textsOf(definition);
  const worded = texts.filter((text) => wordsIn(text, language) !== undefined).length;
  return worded === texts.length
    ? 'Every text has words in it.'
    : `${worded} of ${texts.length} texts have words in it.`;
}

function languagesChanged(
  before: readonly string[],
  {languages: after, ...rest}: Plan['definition'],
): Change[] {
  const at = (kind: Change['kind'], says: string) =>
    about('document', kind, '', '/languages', says);
  return [
    ...before
      .filter((one) => !after.includes(one))
      .map((one) => at('removed', `The language ${one} is gone.`)),
    ...after
      .filter((one) => !before.includes(one))
      .map((one) =>
        at('added', `The language ${one} is new. ${wordedIn(one, {languages: after, ...rest})}`),
      ),
    ...(before[0] !== after[0] && before.includes(after[0]) && after.includes(before[0]!)
      ? [at('moved', `The first language was ${before[0]} and is ${after[0]}.`)]
      : []),
  ];
}

interface Versions {
  readonly before: Spoken;
  readonly after: Spoken;
}

function pageChanged(
  before: PlannedPage,
  after: PlannedPage,
  pointer: string,
  spoken: Versions,
): Change[] {
  const {id} = after.page;
  const changes: Change[] = [];
  const page = `age ${spoken.after.page(id)}`;
  const routed = (version: keyof Versions, condition: unknown) => ({
    condition,
    words: spoken[version].conditions(),
  });
  const [one, other] = [before.page, after.page];
  if (!isDeepEqual(one.showIf, other.showIf))
    changes.push(
      about(
        'routing',
        'changed',
        id,
        pointer,
        routingInWords(
          `P${page} is asked`,
          routed('before', one.showIf),
          routed('after', other.showIf),
        ),
      ),
    );
  if (!isDeepEqual(one.exitIf, other.exitIf)) {
    const says =
      one.exitIf === undefined
        ? `People leave by p${page} now, if ${conditionInWords(other.exitIf!, spoken.after.conditions())}.`
        : other.exitIf === undefined
          ? `Nobody leaves by p${page} any more.`
          : routingInWords(
              `People leave by p${page}`,
              routed('before', one.exitIf),
              routed('after', other.exitIf),
            );
    changes.push(about('routing', 'changed', id, pointer, says));
  }
  if (Boolean(one.afterCheck) !== Boolean(other.afterCheck))
    changes.push(
      about(
        'page',
        'moved',
        id,
        pointer,
        `P${page} comes ${other.afterCheck ? 'after' : 'before'} the answers are checked now.`,
      ),
    );
  return changes;
}

function pagesChanged(before: Plan, after: Plan): Change[] {
  const byId = ({pages}: Plan) =>
    new Map(pages.map((one, index) => [one.page.id, {one, pointer: `/pages/${index}`}]));
  const [old, now] = [byId(before), byId(after)];
  const order = [...now.keys()];
  const moved = movedIn([...old.keys()], order);
  const spoken = {before: spokenOf(before), after: spokenOf(after)};
  return [
    ...[...old].flatMap(([id, {pointer}]) =>
      now.has(id)
        ? []
        : [about('page', 'removed', id, pointer, `Page ${spoken.before.page(id)} is gone.`)],
    ),
    ...[...now].flatMap(([id, {one, pointer}]) => {
      const was = old.get(id);
      if (!was)
        return [about('page', 'added', id, pointer, `Page ${spoken.after.page(id)} is new.`)];
      return [
        ...(moved.has(id)
          ? [
              about(
                'page',
                'moved',
                id,
                pointer,
                `Page ${spoken.after.page(id)} comes ${placeIn(order, id, (other) => `page ${spoken.after.page(other)}`)} now.`,
              ),
            ]
          : []),
        ...pageChanged(was.one, one, pointer, spoken),
      ];
    }),
  ];
}

/** What differs between two versions of a document besides its questions and its words. */
export function compareDocument(before: Plan, after: Plan): Change[] {
  const [one, other] = [before.definition, after.definition];
  const shown = (value: string | number | undefined) => value ?? 'not there';
  return [
    ...settings.flatMap((key) =>
      isDeepEqual(one[key], other[key])
        ? []
        : [
            about(
              'document',
              'changed',
              '',
              `/${key}`,
              `${key} was ${shown(one[key])} and is ${shown(other[key])}.`,
            ),
          ],
    ),
    ...languagesChanged(one.languages, other),
    ...pagesChanged(before, after),
  ];
}
