import {isObject} from '../../definition/is-object.js';
import type {LanguageFacts} from '../languages/facts.js';
import {allFacts, factsOf} from '../languages/facts-of.js';
import {notDecided} from '../starting/not-decided.js';
import {isToCome} from './placeholder-left.js';
import type {Context, Rule, RuleFinding} from './rule.js';

type Effects = NonNullable<LanguageFacts['effects']>;

const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
};

/** The entry of the bank that a page takes, without its version. */
const entryOf = (page: unknown): string | undefined =>
  isObject(page) && typeof page['use'] === 'string'
    ? /^bank:([^@]*)/.exec(page['use'])?.[1]
    : undefined;

const withoutAnswer = ['content', 'calculated'];

/** Whether the questions of a page have one of this name that is asked of everybody who comes to the page. */
const asks = (page: unknown, name: string): boolean =>
  listIn(page, 'questions').some(
    (one) =>
      isObject(one) &&
      one['name'] === name &&
      one['showIf'] === undefined &&
      !withoutAnswer.includes(String(one['type'])),
  );

/** The questions that somebody may have to answer, wherever a document asks them. */
const placesOf = (pages: readonly unknown[], {entry, questions}: Effects) =>
  questions.map((name) =>
    pages.findIndex((page) =>
      isObject(page) && page['questions'] !== undefined
        ? asks(page, name)
        : entryOf(page) === entry,
    ),
  );

const pageOf = (entry: string) => `{"id": "welsh-language", "use": "bank:${entry}@1"}`;

/** What keeps the questions from being asked as they have to be. */
function flawIn(document: unknown, effects: Effects): RuleFinding | undefined {
  const pages = listIn(document, 'pages');
  const places = placesOf(pages, effects);
  const page = pageOf(effects.entry);
  const error = (pointer: string, says: string) => ({pointer, severity: 'error', says}) as const;
  if (places.includes(-1))
    return error(
      '',
      `A consultation on a policy decision in Wales asks everybody about effects on the Welsh language. Add the page ${page} with your own assessment in its \`intro\`; or, if this is no such consultation, say so: "effectsOnWelsh": {"notAsked": "why"}.`,
    );
  for (const index of new Set(places)) {
    const {showIf, intro} = pages[index] as Readonly<Record<string, unknown>>;
    const words = listIn(pages[index], 'questions').some(
      (one) => isObject(one) && one['type'] === 'content' && one['showIf'] === undefined,
    );
    if (showIf !== undefined)
      return error(
        `/pages/${index}/showIf`,
        'Everybody has to be asked about effects on the Welsh language, and this page is for some of them. Take the condition away.',
      );
    if (intro === undefined && !words)
      return error(
        `/pages/${index}`,
        'The questions about effects on the Welsh language need your own assessment of the effects before them. Write it into the `intro` of this page, or into words between its questions.',
      );
  }
  return undefined;
}

/** Whether a document takes pages of the bank that are for a place. */
const isFor = (document: unknown, place: string): boolean =>
  listIn(document, 'pages').some((page) => entryOf(page)?.split('/')[1] === place);

/** Whether somebody has written a reason, and left nothing that `dweud new` or they themselves put in its place. */
const isReason = (words: unknown): boolean =>
  typeof words !== 'string' || !(words.trim().startsWith(notDecided) || isToCome(words));

const undecided = (policy: Context['policy']): RuleFinding => ({
  pointer: '/effectsOnWelsh/notAsked',
  severity: policy === 'draft' ? 'warning' : 'error',
  says: `Nobody has written yet why this does not ask about effects on the Welsh language, and the public can read what stands here. If no decision on a policy is behind it, write the reason in your own words. If one is, take \`effectsOnWelsh\` out and add the page ${pageOf('effects-on-welsh')} with your own assessment in its \`intro\`.`,
});

/** A consultation that does not ask about its effects on the Welsh language, and does not say why (CY-07). */
export const effectsOnWelsh: Rule = {
  name: 'effects-on-welsh',
  about: 'document',
  isStrict: true,
  check(document, {languages, policy}) {
    if (!isObject(document)) return [];
    const said = document['effectsOnWelsh'];
    if (isObject(said)) return isReason(said['notAsked']) ? [] : [undecided(policy)];
    const effects =
      languages.map((language) => factsOf(language).effects).find(Boolean) ??
      // In English alone it has to ask as well.
      allFacts.map((facts) => facts.effects).find((one) => one && isFor(document, one.place));
    const flaw = effects && flawIn(document, effects);
    return flaw ? [flaw] : [];
  },
};
