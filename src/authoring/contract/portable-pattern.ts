/** What JavaScript calls white space. Other languages mean more or less by `\s`. */
const space = '\\t\\n\\x0b\\f\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** What stands for an escape outside of brackets, and inside them. */
const sets: Readonly<Record<string, readonly [outside: string, inside?: string]>> = {
  d: ['[0-9]', '0-9'],
  D: ['[^0-9]'],
  s: [`[${space}]`, space],
  S: [`[^${space}]`],
  w: ['[A-Za-z0-9_]', 'A-Za-z0-9_'],
  W: ['[^A-Za-z0-9_]'],
};

/** A character by its number, so that every engine reads the same. */
const character = (code: number) =>
  code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : String.fromCodePoint(code);

const token =
  /\\u(?<low>d[89ab][0-9a-f]{2})-\\ud[c-f][0-9a-f]{2}|\\u(?<hex>[0-9a-fA-F]{4})|\\(?<escape>[\s\S])|(?<plain>[\s\S])/g;

/**
 * A pattern of ours that means in Python, Perl, PHP, Java and .NET what it means in JavaScript: digits and white space
 * are spelt out, and `$` is the end, not the end of the last line. Halves of surrogate pairs are left out: no other
 * language has a text that holds one.
 */
export function portablePattern(pattern: string): string {
  let isInside = false;
  return pattern.replace(token, (whole: string, ...rest: unknown[]) => {
    const {low, hex, escape, plain} = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (low) return '';
    if (hex) return character(parseInt(hex, 16));
    const set = escape && sets[escape]?.[isInside ? 1 : 0];
    if (set) return set;
    if (escape === '/') return '/';
    if (isInside) isInside = plain !== ']';
    else if (plain === '[') isInside = true;
    else if (plain === '$') return '(?![\\s\\S])';
    return whole;
  });
}
