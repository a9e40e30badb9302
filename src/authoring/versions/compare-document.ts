import type {Plan, PlannedPage} from '../../engine/plan.js';
import {isDeepEqual} from '../is-deep-equal.js';
import type {Change} from './change.js';
import {routingInWords} from './routing-in-words.js';
import {movedIn} from './in-order.js';

/** The properties of a document that are neither words nor questions. */
const settings = ['id', 'version', 'opens', 'closes', 'grace', 'policy'] as const;

const about = (
  subject: Change['subject'],
  kind: Change['kind'],
  name: string,
  pointer: string,
  says: string,
): Change => ({subject, kind, name, pointer, says});

function languagesChanged(before: readonly string[], after: readonly string[]): Change[] {
  const at = (kind: Change['kind'], says: string) =>
    about('document', kind, '', '/languages', says);
  return [
    ...before
      .filter((one) => !after.includes(one))
      .map((one) => at('removed', `The language ${one} is gone.`)),
    ...after
      .filter((one) => !before.includes(one))
      .map((one) => at('added', `The language ${one} is new.`)),
    ...(before[0] !== after[0] && before.includes(after[0]!) && after.includes(before[0]!)
      ? [at('moved', `The first language was ${before[0]} and is ${after[0]}.`)]
      : []),
  ];
}

function pageChanged(before: PlannedPage, after: PlannedPage, pointer: string): Change[] {
  const {id} = after.page;
  const changes: Change[] = [];
  const [one, other] = [before.page, after.page];
  if (!isDeepEqual(one.showIf, other.showIf))
    changes.push(
      about(
        'routing',
        'changed',
        id,
        pointer,
        routingInWords(`Page ${id} is asked`, one.showIf, other.showIf),
      ),
    );
  if (!isDeepEqual(one.exitIf, other.exitIf)) {
    const says =
      one.exitIf === undefined
        ? `People leave by page ${id} now.`
        : other.exitIf === undefined
          ? `Nobody leaves by page ${id} any more.`
          : routingInWords(`People leave by page ${id}`, one.exitIf, other.exitIf);
    changes.push(about('routing', 'changed', id, pointer, says));
  }
  if (Boolean(one.afterCheck) !== Boolean(other.afterCheck))
    changes.push(
      about(
        'page',
        'moved',
        id,
        pointer,
        `Page ${id} comes ${other.afterCheck ? 'after' : 'before'} the answers are checked now.`,
      ),
    );
  return changes;
}

function pagesChanged(before: Plan, after: Plan): Change[] {
  const byId = ({pages}: Plan) =>
    new Map(pages.map((one, index) => [one.page.id, {one, pointer: `/pages/${index}`}]));
  const [old, now] = [byId(before), byId(after)];
  const moved = movedIn([...old.keys()], [...now.keys()]);
  return [
    ...[...old].flatMap(([id, {pointer}]) =>
      now.has(id) ? [] : [about('page', 'removed', id, pointer, `Page ${id} is gone.`)],
    ),
    ...[...now].flatMap(([id, {one, pointer}]) => {
      const was = old.get(id);
      if (!was) return [about('page', 'added', id, pointer, `Page ${id} is new.`)];
      return [
        ...(moved.has(id)
          ? [about('page', 'moved', id, pointer, `Page ${id} stands elsewhere.`)]
          : []),
        ...pageChanged(was.one, one, pointer),
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
    ...languagesChanged(one.languages, other.languages),
    ...pagesChanged(before, after),
  ];
}
