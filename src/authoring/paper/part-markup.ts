import {escaped, type Markup} from './markup.js';
import type {Paper, PaperQuestion, PrintedCells, PrintedChoice, PrintedPart} from './paper.js';

/** What draws a question that stands within a part: beside an option, or about an item. */
export type DrawQuestion = (question: PaperQuestion, level: number) => string;

/** How many columns of boxes there is room for. */
const widest = {usual: 7, large: 4};
/** So many points leave room for their labels below each of them. */
const fewPoints = 4;
/** From so many short ones on, choices stand in two columns. */
const manyChoices = 10;
/** What fits into a column in one line, its way on aside. */
const shortLabel = 30;
/** So many lines to write on leave room for the question on the same page: in one language, and in two. */
const mostLines = {usual: [12, 12], large: [10, 6]};
/** Boxes for single characters are drawn one by one up to so many. */
const mostCells = 8;

const box = '<span class="box"></span>';

const isPlain = ({hint, only, goTo, beside}: PrintedChoice) => !hint && !only && !goTo && !beside;

const isShort = ({hint, only, beside, heading, label}: PrintedChoice) =>
  !hint &&
  !only &&
  !beside &&
  !heading &&
  (label ?? []).reduce((sum, {text}) => sum + text.length, 0) <= shortLabel;

const code = (value: number) => `<span class="code">${value}</span>`;

/** Draws the pieces of questions: boxes, lines, tables. */
export class PartMarkup {
  readonly #markup: Markup;
  readonly #isLarge: boolean;
  readonly #mostLines: number;
  readonly #question: DrawQuestion;

  constructor(
    markup: Markup,
    {isLarge, languages}: Pick<Paper, 'isLarge' | 'languages'>,
    question: DrawQuestion,
  ) {
    this.#markup = markup;
    this.#isLarge = isLarge;
    this.#mostLines = mostLines[isLarge ? 'large' : 'usual'][languages.length - 1]!;
    this.#question = question;
  }

  #choice({code: value, label, hint, heading, only, goTo, beside}: PrintedChoice): string {
    const {line, paragraphs} = this.#bound;
    return [
      heading ? `<li class="group">${line(heading)}</li>` : '',
      `<li class="choice">${box}${code(value)}<div class="words"><span class="name">${line(label)}</span>`,
      goTo ? ` <span class="go"><span class="arrow">➔</span>\u00a0${line(goTo)}</span>` : '',
      paragraphs(hint, 'hint'),
      paragraphs(only, 'only'),
      beside ? this.#beside(beside) : '',
      '</div></li>',
    ].join('');
  }

  /** A point of a scale, with its label below it. */
  #point({code: value, label}: PrintedChoice): string {
    const {lines} = this.#bound;
    return `<li class="choice">${box}${code(value)}<div class="words">${lines(label)}</div></li>`;
  }

  #choices({choices, divider, inRow = 0}: Extract<PrintedPart, {kind: 'choices'}>): string {
    const points = choices.slice(0, inRow);
    if (inRow && points.every(isPlain)) {
      const few = inRow <= fewPoints ? ' few' : '';
      const row = `<ul class="choices across${few}">${points.map((one) => this.#point(one)).join('')}</ul>`;
      const others = choices.slice(inRow);
      return others.length
        ? row + this.#choices({kind: 'choices', isMany: false, choices: others})
        : row;
    }
    const drawn = choices.map((one) => this.#choice(one));
    if (divider) drawn.splice(-1, 0, `<li class="divider">${this.#bound.line(divider)}</li>`);
    const isNarrow = choices.length >= manyChoices && choices.every(isShort);
    return `<ul class="choices${isNarrow ? ' columns' : ''}">${drawn.join('')}</ul>`;
  }

  get #bound() {
    const markup = this.#markup;
    return {
      line: markup.line.bind(markup),
      lines: markup.lines.bind(markup),
      paragraphs: markup.paragraphs.bind(markup),
    };
  }

  /** A line for other words, which has a number of its own. */
  #beside({number, label, hint, parts}: PaperQuestion): string {
    const {line, paragraphs} = this.#bound;
    const drawn = parts.map((part) => this.draw(part, 5)).join('');
    const at = number === undefined ? '' : `<span class="number small">${escaped(number)}</span> `;
    return `<div class="beside"><p class="ask">${at}${line(label)}</p>${paragraphs(hint, 'hint')}${drawn}</div>`;
  }

  #lines(count: number): string {
    return `<div class="lines">${'<div class="line"></div>'.repeat(Math.min(this.#mostLines, count))}</div>`;
  }

  #cell({label, before, after, count}: PrintedCells, isList: boolean): string {
    const {line} = this.#bound;
    const cells =
      count <= mostCells
        ? `<span class="cells">${'<span class="cell"></span>'.repeat(count)}</span>`
        : `<span class="cells wide"></span>`;
    const unit = (said: PrintedCells['before'], name: string) =>
      said ? `<span class="unit ${name}">${line(said)}</span>` : '';
    const named = label && !isList ? `<span class="ask">${line(label)}</span>` : '';
    return `<span class="field">${named}<span class="entry">${unit(before, 'before')}${cells}${unit(after, 'after')}</span></span>`;
  }

  #list(cells: readonly PrintedCells[]): string {
    const {line, paragraphs} = this.#bound;
    const items = cells.map(
      (one) =>
        `<li class="choice">${this.#cell(one, true)}<div class="words"><span class="name">${line(one.label)}</span>${paragraphs(one.hint, 'hint')}${paragraphs(one.only, 'only')}</div></li>`,
    );
    return `<ul class="choices">${items.join('')}</ul>`;
  }

  #table(part: Extract<PrintedPart, {kind: 'table'}>): string {
    const {line, lines, paragraphs} = this.#bound;
    const {columns, rows, number, corner} = part;
    const most = this.#isLarge ? widest.large : widest.usual;
    const about = (row: (typeof rows)[number]) =>
      `${lines(row.label)}${paragraphs(row.hint, 'hint')}${paragraphs(row.only, 'only')}`;
    // What has no room beside each other stands below each other.
    if (columns && columns.length > most)
      return rows
        .map((row) => {
          const group = row.heading ? `<p class="group">${line(row.heading)}</p>` : '';
          const choices = columns.map((one) => this.#choice(one)).join('');
          return `${group}<div class="stacked"><p class="ask">${about(row)}</p><ul class="choices">${choices}</ul></div>`;
        })
        .join('');
    const heads = columns
      ? columns.map((one) => `<th scope="col">${lines(one.label)}</th>`).join('')
      : `<td></td>`;
    const span = (columns?.length ?? 1) + 1;
    const body = rows.map((row) => {
      const group = row.heading
        ? `<tr class="group"><th scope="rowgroup" colspan="${span}">${line(row.heading)}</th></tr>`
        : '';
      const cells = columns
        ? columns
            .map((one) => {
              const label = (one.label ?? []).map(({text}) => text).join(' / ');
              return `<td data-label="${escaped(label)}"><span class="tick">${box}${code(one.code)}</span></td>`;
            })
            .join('')
        : `<td>${number ? this.#cell(number, true) : ''}</td>`;
      return `${group}<tr><th scope="row">${about(row)}</th>${cells}</tr>`;
    });
    return `<table class="grid"><thead><tr><th scope="col">${lines(corner)}</th>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  }

  #figures({caption, heads, rows}: Extract<PrintedPart, {kind: 'figures'}>): string {
    const {line, lines} = this.#bound;
    const head = heads.map((one) => `<th scope="col">${lines(one)}</th>`).join('');
    const body = rows.map(([first, ...others]) => {
      const cells = others.map((one) => `<td>${line(one)}</td>`).join('');
      return `<tr><th scope="row">${line(first)}</th>${cells}</tr>`;
    });
    return `<table class="figures"><caption>${lines(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  }

  /** A piece of a question. Headings in it begin at `level`. */
  draw(part: PrintedPart, level: number): string {
    const {lines, paragraphs} = this.#bound;
    switch (part.kind) {
      case 'note':
        return paragraphs(part.text, 'note');
      case 'prose':
        return this.#markup.prose(part.text, level);
      case 'lines': {
        const label = part.label ? `<p class="ask">${this.#bound.line(part.label)}</p>` : '';
        return `<div class="writing">${label}${this.#lines(part.count)}</div>`;
      }
      case 'cells':
        return part.isList
          ? this.#list(part.cells)
          : `<div class="fields${part.cells.some(({label}) => label) ? '' : ' near'}">${part.cells.map((one) => this.#cell(one, false)).join('')}</div>`;
      case 'table':
        return this.#table(part);
      case 'figures':
        return this.#figures(part);
      case 'items':
        return part.items
          .map(({heading, questions}) => {
            const [first = '', ...rest] = questions.map((one) => this.#question(one, level + 1));
            return `<div class="item"><div class="opening"><h${level}>${lines(heading)}</h${level}>${first}</div>${rest.join('')}</div>`;
          })
          .join('');
      case 'choices':
        return this.#choices(part);
    }
  }
}
