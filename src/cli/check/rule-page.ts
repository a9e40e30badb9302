import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {packageFolder} from '../package-folder.js';
import {paint} from '../paint.js';

const width = 80;

/** A line in several where it is longer than a terminal is wide; what follows the first stands under its words. */
function wrapped(line: string): string {
  const hanging = /^(?:- |\d+\. )?/.exec(line)![0].replace(/./g, ' ');
  const lines: string[] = [];
  let last = '';
  for (const word of line.split(' ')) {
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= width || last.trim() === '') last = longer;
    else {
      lines.push(last);
      last = hanging + word;
    }
  }
  return [...lines, last].join('\n');
}

/** A line of Markdown in words: a link with its address, and no marks of emphasis. */
const plain = (line: string) =>
  line
    .replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '$1 ($2)')
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
    .replace(/(?<!\w)_([^_]+)_(?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1');

function asText(markdown: string): string {
  let isCode = false;
  const lines = markdown
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        isCode = !isCode;
        return [];
      }
      if (isCode) return [`    ${line}`];
      const heading = /^#+ (.*)$/.exec(line);
      if (heading) return [paint('strong', heading[1]!)];
      // A table is as wide as its words.
      return [line.startsWith('|') ? plain(line) : wrapped(plain(line))];
    });
  return lines.join('\n');
}

/** The page about a rule, as it comes with this package: what it finds, why, and what to do, for a terminal. */
export const rulePage = (rule: string): string =>
  asText(readFileSync(join(packageFolder(), 'docs/rules', `${rule}.md`), 'utf8'));
