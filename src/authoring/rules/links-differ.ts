import {factsOf} from '../languages/facts-of.js';
import {destinationOf, languageOf, linksIn} from './links-in.js';
import {findingAt, pairsOf} from './pairs.js';
import type {Context, Rule} from './rule.js';
import {without} from './without.js';

/** Links that lead from words in one language to a page in another of the document’s, which has its own. */
const astray = ({texts, languages}: Context) =>
  texts.flatMap((text) =>
    typeof text.text === 'string'
      ? []
      : Object.entries(text.text).flatMap(([language, words]) =>
          linksIn(text, words).flatMap((link) => {
            const other = languageOf(link, languages);
            if (other === undefined || other === language || !languages.includes(language))
              return [];
            const says = `The ${factsOf(language).name} leads to a page in ${factsOf(other).name}: ${link}. Link to the page in ${factsOf(language).name}, or allow it with a reason.`;
            return [findingAt(text, language, says, 'warning')];
          }),
        ),
  );

/** Links that two languages do not share. A site may have a page in each language; it has to be the same site. */
export const linksDiffer: Rule = {
  name: 'links-differ',
  about: 'both-languages',
  check: (_, context) => [
    ...pairsOf(context).flatMap(({text, source, language, sourceWords, words}) => {
      const [before, after] = [sourceWords, words].map((one) =>
        linksIn(text, one).map(destinationOf),
      );
      const [lost, added] = [without(before!, after!), without(after!, before!)];
      if (!lost.length && !added.length) return [];
      const list = (links: readonly string[]) => links.join(', ') || 'none';
      const says = `The links differ. Only in the ${factsOf(source).name}: ${list(lost)}; only in the ${factsOf(language).name}: ${list(added)}. Lead both to the same places.`;
      return [findingAt(text, language, says)];
    }),
    ...astray(context),
  ],
};
