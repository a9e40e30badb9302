import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {all, find, wordsOf} from '../elements/a-form.js';
import {isSeen, runsBothWays} from './layout.js';

/** From where to where something reaches, in pixels from the side on which lines begin. */
type Extent = readonly [start: number, end: number];

/** What reads from left to right wherever it stands: numbers in digits, addresses of the internet, postcodes. */
const leftToRight =
  ':is([inputmode=numeric], [inputmode=decimal], [inputmode=email], [inputmode=tel], [inputmode=url], [autocomplete=postal-code])';

const isBlock = (element: Element) => !/^inline/u.test(getComputedStyle(element).display);

/**
 * The words and the inline elements of a block, which stand in its lines; none where which side is for them to say: in
 * words that run both ways a line ends with other words when all of it is turned.
 */
const inLines = (element: Element): Node[] =>
  isBlock(element) && !element.closest('.form [dir]') && !runsBothWays(wordsOf(element))
    ? [...element.childNodes].filter((node) =>
        node instanceof Element
          ? isSeen(node) && !isBlock(node) && wordsOf(node) !== ''
          : node instanceof Text && node.data.trim() !== '',
      )
    : [];

function boundsOf(nodes: readonly Node[]): {left: number; right: number} {
  const boxes = nodes.flatMap((node) => {
    const range = new Range();
    range.selectNode(node);
    const box = range.getBoundingClientRect();
    return box.width ? [box] : [];
  });
  return {
    left: Math.min(...boxes.map(({left}) => left)),
    right: Math.max(...boxes.map(({right}) => right)),
  };
}

/** How far everything in sight reaches, but for what keeps one direction: a map, or what stands in a box. */
function extents(form: DweudForm): Map<Element, readonly Extent[]> {
  const whole = find(form, '.form');
  const frame = whole.getBoundingClientRect();
  const isMirrored = getComputedStyle(whole).direction === 'rtl';
  const of = ({left, right}: {left: number; right: number}): Extent =>
    isMirrored
      ? [frame.right - right, frame.right - left]
      : [left - frame.left, right - frame.left];
  const found = new Map<Element, readonly Extent[]>();
  for (const element of all(form, '.form *')) {
    // A column of a table has no box of its own to speak of.
    if (!isSeen(element) || element.matches('col, colgroup, .form [dir=ltr] *, svg *')) continue;
    const isDrawing = element instanceof SVGElement;
    // Where words in a line stand is for the two directions of its letters to say.
    if (!isDrawing && !isBlock(element) && !element.matches('input, textarea, select, button, img'))
      continue;
    const boxes = [of(element.getBoundingClientRect())];
    // Which of its shapes is which is no matter: eyes are alike.
    const shapes = isDrawing ? [...element.querySelectorAll('*')] : [];
    const drawn = shapes.map((shape) => of(shape.getBoundingClientRect()));
    boxes.push(...drawn.sort(([a], [b]) => Math.round(a) - Math.round(b)));
    const lines = inLines(element);
    if (lines.length) boxes.push(of(boundsOf(lines)));
    found.set(element, boxes);
  }
  return found;
}

/** WebKit leaves what is in a box with a direction of its own where it was: everything is laid out anew. */
function turn(whole: HTMLElement, direction: 'ltr' | 'rtl'): void {
  whole.dir = direction;
  for (const display of ['none', '']) {
    whole.style.display = display;
    whole.getBoundingClientRect();
  }
}

/**
 * Fails unless a form in a language from right to left is the mirror image of the same form from left to right: every
 * label, control, unit, bar and border, and the words where they begin (DM-04). It turns the form for a moment.
 */
export function expectMirrored(form: DweudForm, where: string): void {
  const whole = find(form, '.form');
  expect(getComputedStyle(whole).direction, `direction ${where}`).to.equal('rtl');
  const right = extents(form);
  turn(whole, 'ltr');
  const left = extents(form);
  turn(whole, 'rtl');
  expect(right.size, `what is seen ${where}`).to.be.above(5);
  for (const [element, boxes] of right) {
    const what = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${wordsOf(element).slice(0, 40)} ${where}`;
    for (const [place, [start, end]] of boxes.entries()) {
      const [otherStart, otherEnd] = left.get(element)![place]!;
      expect(start, `start of ${what}`).to.be.closeTo(otherStart, 2);
      expect(end, `end of ${what}`).to.be.closeTo(otherEnd, 2);
    }
  }
}

/** Fails when a box for text does not keep the direction of what is written in it: DM-04. */
export function expectDirections(form: DweudForm): void {
  for (const box of all<HTMLInputElement>(form, 'input[type=text], input:not([type]), textarea')) {
    const isCode = box.matches(leftToRight);
    expect(
      ['ltr', ...(isCode ? [] : ['auto'])],
      `dir of <${box.localName} id="${box.id}">`,
    ).to.include(box.getAttribute('dir'));
  }
}
