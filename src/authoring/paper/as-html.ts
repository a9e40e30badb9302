import {directionOf} from '../../i18n/direction.js';
import {cssString, escaped, Markup} from './markup.js';
import type {Paper, PaperProse, PaperQuestion, PaperSheet} from './paper.js';
import {PartMarkup} from './part-markup.js';
import type {Said} from '../../questions/paper-part.js';
import {styleOf} from './style-of.js';

/** What is so short that it stays with its heading, in characters. */
const brief = 300;

const lengthOf = (said: Said) => Math.max(0, ...said.map(({text}) => text.length));

/**
 * Whether a question, or what is to be read in its place, stays with the heading of its section. Not every browser keeps a
 * heading with what comes after it, but all keep a box whole.
 */
const isBrief = (question: PaperQuestion | undefined): boolean =>
  question !== undefined &&
  question.parts.every(
    (part) => part.kind !== 'items' && (part.kind !== 'prose' || lengthOf(part.text) <= brief),
  );

/** Draws a paper as a whole HTML document, without a script. */
class PaperMarkup {
  readonly #paper: Paper;
  readonly #markup: Markup;
  readonly #parts: PartMarkup;

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#markup = new Markup(paper.languages[0]!);
    this.#parts = new PartMarkup(this.#markup, paper, (question, level) =>
      this.#question(question, level),
    );
  }

  #question(question: PaperQuestion, level: number): string {
    const {number, label, hint, before, parts, after, isApart} = question;
    const markup = this.#markup;
    const head = label
      ? `<h${level} class="label">${number === undefined ? '' : `<span class="number">${escaped(number)}</span> `}<span class="text">${markup.lines(label)}</span></h${level}>`
      : '';
    const drawn = parts.map((part) => this.#parts.draw(part, level + 1));
    // What asks and all that is said of how stay together; what follows a question longer than a page may go over.
    const notes = parts.findIndex(({kind}) => kind !== 'note');
    const asked = notes < 0 ? drawn.length : notes;
    const [first, rest] = [drawn.slice(0, asked), drawn.slice(asked)];
    const top = [
      ...before.map((one) => markup.paragraphs(one, 'route')),
      `<div class="asked">${head}${markup.paragraphs(hint, 'hint')}</div>`,
      ...first,
    ].join('');
    const bottom = [...rest, ...after.map((one) => markup.paragraphs(one, 'route after'))].join('');
    const isLong = parts.some(({kind}) => kind === 'items');
    const name = label ? `question${isApart ? ' apart' : ''}${isLong ? ' long' : ''}` : 'reading';
    return `<section class="${name}"><div class="top">${top}</div>${bottom}</section>`;
  }

  #prose({heading, text, isMarkdown, after}: PaperProse): string {
    const markup = this.#markup;
    const head = heading.length ? `<h2>${markup.lines(heading)}</h2>` : '';
    const body = isMarkdown ? markup.prose(text, 3) : markup.paragraphs(text, 'plain');
    const name = lengthOf(text) <= brief ? 'prose-section brief' : 'prose-section';
    return `<section class="${name}">${head}${body}${markup.paragraphs(after)}</section>`;
  }

  #sheet({name, title, before, intro, questions, exit}: PaperSheet): string {
    const markup = this.#markup;
    const leaving = exit
      ? `<section class="stop"><h3>${markup.lines(exit.heading)}</h3>${markup.paragraphs(exit.when, 'route')}${markup.paragraphs(exit.what)}${exit.title ? `<p class="ask">${markup.lines(exit.title)}</p>` : ''}${markup.prose(exit.text, 4)}</section>`
      : '';
    const told = `${before.map((one) => markup.paragraphs(one, 'route')).join('')}${markup.prose(intro, 3)}`;
    const head = `<header${told && ' class="told"'}><p class="kicker">${markup.line(name)}</p><h2>${markup.lines(title)}</h2>${told}</header>`;
    const [first = '', ...rest] = questions.map((one) => this.#question(one, 3));
    const opening =
      !told && isBrief(questions[0]) ? `<div class="opening">${head}${first}</div>` : head + first;
    return `<section class="sheet">${opening}${rest.join('')}${leaving}${this.#edition()}</section>`;
  }

  /** Which edition this is, in words. */
  #edition(): string {
    return `<p class="edition">${this.#markup.line(this.#paper.edition)}</p>`;
  }

  document(): string {
    const {
      languages,
      title,
      organisation,
      closing,
      notice,
      office,
      howTo,
      introduction,
      sheets,
      end,
    } = this.#paper;
    const [language] = languages as readonly [string];
    const markup = this.#markup;
    return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title.map(({text}) => text).join(' / '))}</title>
<style>${styleOf(this.#paper.isLarge, cssString(this.#paper.foot))}</style>
</head>
<body>
<div class="foot" aria-hidden="true">${escaped(this.#paper.foot)}</div>
<header class="front">
<div class="office"><p>${markup.line(office.heading)}</p><p>${markup.line(office.serial)}</p><div class="serial"></div></div>
${organisation ? `<p class="organisation">${markup.lines(organisation)}</p>` : ''}
<h1>${markup.lines(title)}</h1>
${markup.paragraphs(closing, 'closing')}
${notice ? `<div class="notice">${markup.prose(notice, 2)}</div>` : ''}
<div class="how">${howTo.map((one) => markup.paragraphs(one)).join('')}</div>
${this.#edition()}
</header>
<main>
<section class="introduction">${introduction.map((one) => this.#prose(one)).join('')}</section>
${sheets.map((one) => this.#sheet(one)).join('\n')}
<section class="end"><h2>${markup.lines(end.heading)}</h2>${markup.paragraphs(end.text)}${markup.paragraphs(closing, 'closing')}${end.send.map((one) => this.#prose(one)).join('')}${this.#edition()}</section>
</main>
</body>
</html>
`;
  }
}

/** A paper as a whole HTML document to be printed: without a script, and with nothing that is fetched from elsewhere. */
export const asHtml = (paper: Paper): string => new PaperMarkup(paper).document();
