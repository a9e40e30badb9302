const SIDES = /(^|-)(left|right)(-|$)/;
const SIDE_VALUES = /(^|[\s(,])(left|right)(?=$|[\s),])/;
const SHORTHAND =
  /^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color|radius))$/;
const DECLARATION = /([a-z-]+)\s*:\s*([^;:{}]+?)\s*(?=[;}])/g;

/** The values of a shorthand: what stands in brackets is one with what is before it. */
const partsOf = (value) => value.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').split(/\s+/);

/** Whether a declaration says left or right, in which a page from right to left would not follow. */
function isPhysical(property, value) {
  if (property.startsWith('--')) return false;
  if (SIDES.test(property) || SIDE_VALUES.test(value)) return true;
  if (/translatex\(/i.test(value)) return true;
  const parts = partsOf(value);
  if (!SHORTHAND.test(property)) return false;
  if (property === 'border-radius') return parts.length > 1;
  return parts.length === 4 && parts[1] !== parts[3];
}

/**
 * An ESLint rule: style sheets name the sides of a line and not those of the screen, so that a page from right to left
 * is laid out as the mirror image (DM-04). A comment on the line of a declaration says why one has to.
 */
export const logicalProperties = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      physical:
        '"{{declaration}}" does not turn with a page from right to left: use start and end, or say why in a comment on its line.',
    },
  },
  create: ({sourceCode, report}) => ({
    'TaggedTemplateExpression[tag.name="css"]'({quasi}) {
      const [from] = quasi.range;
      const sheet = sourceCode
        .getText(quasi)
        .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
      for (const {0: declaration, 1: property, 2: value, index} of sheet.matchAll(DECLARATION)) {
        const start = sourceCode.getLocFromIndex(from + index);
        const end = sourceCode.getLocFromIndex(from + index + declaration.length);
        const lines = sourceCode.lines.slice(start.line - 1, end.line).join('\n');
        if (isPhysical(property, value) && !lines.includes('/*'))
          report({loc: {start, end}, messageId: 'physical', data: {declaration}});
      }
    },
  }),
};
