import {wordsIn, type DocumentText} from '../document-text.js';
import {factsOf} from '../languages/facts-of.js';
import {findingAt} from './pairs.js';
import type {Context, Rule, RuleFinding} from './rule.js';

/** The labels of each list of choices. */
const listsIn = ({texts}: Context): DocumentText[][] => {
  const lists = new Map<string, DocumentText[]>();
  for (const text of texts)
    if (
      text.list !== undefined &&
      text.kind === 'label' &&
      /\/(?:options|columns|points)$/.test(text.list)
    )
      lists.set(text.list, [...(lists.get(text.list) ?? []), text]);
  return [...lists.values()];
};

/** Scales with more points on one side than on the other (CON-18). */
export const unbalancedScale: Rule = {
  name: 'unbalanced-scale',
  about: 'content',
  check: (_, context) =>
    listsIn(context).flatMap((texts): RuleFinding[] => {
      const {degrees, name} = factsOf(context.source);
      if (!degrees) return [];
      const labels = texts.map((text) => (wordsIn(text, context.source) ?? '').toLowerCase());
      const isMiddle = (label: string) => degrees.middle.test(label);
      const sides = labels.filter((label) => !isMiddle(label));
      const bad = sides.filter((label) => degrees.bad.test(label)).length;
      const good = sides.filter(
        (label) => !degrees.bad.test(label) && degrees.good.test(label),
      ).length;
      const middle = labels.length - sides.length;
      // A list is a scale when nothing else is in it.
      if (good + bad < 3 || good + bad < sides.length || good === bad) return [];
      const says = `The ${name} has ${good} points for and ${bad} against, which pushes answers to the longer side. Give both sides as many${middle ? '' : ', and think of a middle and a “don’t know” for those who have no opinion'}.`;
      return [findingAt(texts[0]!, context.source, says, 'warning')];
    }),
};
