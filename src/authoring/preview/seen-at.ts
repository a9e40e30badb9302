import type {Plan} from '../../engine/plan.js';
import type {Screen} from './preview.js';

/** Where a part of a document can be seen in its form: the screen, and the question on it. */
export interface SeenAt {
  readonly screen?: string;
  readonly question?: string;
}

const ofDocument: readonly (readonly [RegExp, string])[] = [
  [/^\/(purpose|privacy|title)\b/, 'start'],
  [/^\/confirmation\b/, 'sent'],
  [/^\/closes\b/, 'closed'],
  [/^\/opens\b/, 'early'],
];

/** What says where the part of a document at a JSON Pointer is seen; nothing of it where it is seen nowhere. */
export function seenAt(plan: Plan, screens: readonly Screen[]): (pointer: string) => SeenAt {
  const there = new Set(screens.map(({id}) => id));
  const onScreen = (screen: string | undefined): SeenAt =>
    screen !== undefined && there.has(screen) ? {screen} : {};
  // The longest first: a nested question is inside another.
  const questions = [...plan.questions.values()].sort(
    (one, other) => other.pointer.length - one.pointer.length,
  );
  return (pointer) => {
    const found = ofDocument.find(([pattern]) => pattern.test(pointer));
    if (found) return onScreen(found[1]);
    const page = plan.pages[Number(/^\/pages\/(\d+)/.exec(pointer)?.[1] ?? -1)];
    if (!page) return {};
    const {id} = page.page;
    const exit = `exit:${id}`;
    if (/^\/pages\/\d+\/exit/.test(pointer) && there.has(exit)) return {screen: exit};
    const planned = questions.find(
      (one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`),
    );
    const where = onScreen(`page:${id}`);
    return planned && where.screen !== undefined ? {...where, question: planned.name} : where;
  };
}
