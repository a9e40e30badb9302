import {styleText} from 'node:util';

/** How something is marked for people who see colours. Nothing is told by a colour alone. */
const styles = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  good: ['bold', 'green'],
  strong: ['bold'],
  faint: ['dim'],
} as const;

/** A style of a piece of text. */
export type Style = keyof typeof styles;

const names = Object.keys(styles) as Style[];
/** Characters for private use: nobody's text has them, and a terminal obeys none of them. */
const first = 0xf8e0;
const begins = (style: Style) => String.fromCharCode(first + names.indexOf(style));
const ends = String.fromCharCode(first + names.length);
const marks = new RegExp(`[\\u{${first.toString(16)}}-${ends}]`, 'gu');
const painted = new RegExp(
  `([\\u{${first.toString(16)}}-${begins(names.at(-1)!)}])(.*?)${ends}`,
  'gsu',
);

/** A text in a style. Fill it up to a width first: the marks have none. */
export const paint = (style: Style, text: string): string => `${begins(style)}${text}${ends}`;

/** A text with its styles as a terminal shows them. */
export const inColours = (text: string): string =>
  text
    .replace(painted, (_, mark: string, inside: string) =>
      styles[names[mark.charCodeAt(0) - first]!].reduce(
        (styled: string, one) => styleText(one, styled, {validateStream: false}),
        inside,
      ),
    )
    .replace(marks, '');

/** A text without its styles. */
export const inPlain = (text: string): string => text.replace(marks, '');
