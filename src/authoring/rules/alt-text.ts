import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

const fileName =
  /\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)\s*$|^\s*(?:dsc|img|untitled|screenshot|(?:image|picture|photo)[-_ ]?\d)[-_ ]?\d*\s*$/i;
const bare =
  /^\s*(?:(?:an? |the |our |y |yr |ein )?(?:image|picture|pic|photo(?:graph)?|graphic|icon|logo|illustration|llun|delwedd|ffoto(?:graff)?|graff(?:eg|ig)|eicon|darlun))\s*[.!:]?\s*$/i;
const announced =
  /^\s*(?:(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|icon) of|(?:y )?(?:llun|delwedd|ffotograff) o)\s/i;
/** As much as a screen reader says without a way to stop and go back in it. */
const most = 150;

function flawIn(words: string): string | undefined {
  if (fileName.test(words))
    return `${quoted(words)} is the name of a file, and no words for who cannot see the picture. Write what it shows.`;
  if (bare.test(words))
    return `${quoted(words)} says only that there is a picture, and not what is in it. Write what it shows.`;
  if (announced.test(words))
    return `A screen reader says that this is a picture before it says ${quoted(words)}. Begin with what it shows.`;
  return words.length > most
    ? `The words for a picture have ${words.length} characters; nobody can stop and go back in them. Say what matters in ${most}, and the rest in the text beside it.`
    : undefined;
}

/** Words for a picture that tell nobody what it shows (WCAG 1.1.1). Missing ones `valid-document` finds. */
export const altText: Rule = {
  name: 'alt-text',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      const says = text.kind === 'alt' ? flawIn(words) : undefined;
      return says === undefined ? [] : [findingAt(text, language, says)];
    }),
};
