import {isLeaving} from './orca-words.js';

/** Something that was spoken, and the language in which the browser says it is. */
export interface Line {
  readonly text: string;
  readonly language: string | null;
}

/** One key, or what was typed, and what was heard after it. */
interface Step {
  readonly key: string;
  readonly lines: readonly Line[];
}

/** How wide the column of keys is, in characters. */
const column = 14;

const inWords = ({text, language}: Line) => (language ? `${text} [${language}]` : text);

/** What was heard on the way through a form, page by page. */
export class Transcript {
  readonly #pages: {title: string; steps: Step[]}[] = [];

  /** Begins a page. */
  page(title: string): void {
    this.#pages.push({title, steps: []});
  }

  /**
   * Adds a key, with what was heard and is the same in every run. Messages from the live region come last: what else is
   * said at the same moment may come before or after.
   */
  add(key: string, lines: readonly Line[], messages: readonly string[]): void {
    const isMessage = ({text}: Line) => messages.includes(text);
    const kept = lines.filter(({text}) => !isLeaving(text));
    const ordered = [...kept.filter((line) => !isMessage(line)), ...kept.filter(isMessage)];
    this.#pages.at(-1)!.steps.push({key, lines: ordered});
  }

  /** The transcript in Markdown, for people to read. */
  toMarkdown(title: string, programs: string): string {
    const step = ({key, lines}: Step) =>
      (lines.length ? lines.map(inWords) : ['(nothing)'])
        .map((line, index) => (index ? '' : key).padEnd(column) + line)
        .join('\n');
    const pages = this.#pages.map(
      (page) => `## ${page.title}\n\n\`\`\`text\n${page.steps.map(step).join('\n')}\n\`\`\`\n`,
    );
    return [`# ${title}\n`, `${programs}.\n`, ...pages].join('\n');
  }
}
