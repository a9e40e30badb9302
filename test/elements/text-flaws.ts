import type {DweudForm} from '../../src/dweud.js';
import {runsBothWays} from '../conformance/layout.js';

/** A line of text, or a control, as it stands in the window, in CSS pixels. */
interface Box {
  readonly node: Node;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much of the height of a line is room around its letters, above and below: fonts differ. */
const spare = 0.22;

/** What the browser draws by itself. */
const unseen = 'option, select, svg';

const inWords = ({node, left, top}: Box) => {
  const what =
    node instanceof Element
      ? `<${node.localName} id="${node.id}">`
      : `"${node.textContent!.trim().slice(0, 40)}"`;
  return `${what} at ${Math.round(left)},${Math.round(top)}`;
};

/** What holds the text of an element. */
interface Frame {
  /** Whether it is there for ears only. */
  readonly isHidden: boolean;
  /** What cuts off whatever runs over. */
  readonly clips: readonly DOMRect[];
  /** The box in whose lines it stands. */
  readonly own: DOMRect;
  /** Whether spaces at the end of a line are kept. */
  readonly keepsSpaces: boolean;
  /** More than a space is wide, in pixels. */
  readonly space: number;
}

/** The frames of elements, each looked up once. */
class Frames {
  readonly #known = new Map<Element, Frame>();

  of(element: Element): Frame {
    const known = this.#known.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const {overflowX, overflowY, contain, display, whiteSpace, fontSize} = style;
    const box = element.getBoundingClientRect();
    const above = element.parentElement ? this.of(element.parentElement) : undefined;
    const isInline = display === 'inline' || display === 'contents';
    const isClip =
      !isInline &&
      (overflowX !== 'visible' || overflowY !== 'visible' || contain.includes('paint'));
    const frame = {
      isHidden: Boolean(above?.isHidden) || style.clipPath === 'inset(50%)',
      clips: [...(above?.clips ?? []), ...(isClip ? [box] : [])],
      own: isInline && above ? above.own : box,
      keepsSpaces: whiteSpace === 'pre-wrap',
      space: parseFloat(fontSize) / 2,
    };
    this.#known.set(element, frame);
    return frame;
  }
}

/** Every line of text in sight, and every control, of a form. */
function* boxesIn(form: DweudForm, frames: Frames): Generator<Box> {
  const walker = document.createTreeWalker(
    form.shadowRoot!,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const range = new Range();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isText = node instanceof Text;
    const element = isText ? node.parentElement : (node as Element);
    if (!element || element.closest(unseen) || frames.of(element).isHidden) continue;
    if (isText) {
      if (!node.textContent!.trim()) continue;
      range.selectNodeContents(node);
      for (const {left, right, top, bottom, width, height} of range.getClientRects()) {
        if (width < 1 || height < 1) continue;
        const room = height * spare;
        yield {node, left, right, top: top + room, bottom: bottom - room};
      }
    } else if (element.matches('input, textarea')) {
      const {left, right, top, bottom, width} = element.getBoundingClientRect();
      if (width > 1 && getComputedStyle(element).opacity !== '0')
        yield {node, left, right, top, bottom};
    }
  }
}

/**
 * What is wrong with where the text of a form stands: out of the window, out of the box that holds it, cut off by one
 * that hides what runs over, or over another text or a control (W-10, CYU-04). Words in a select are for the browser.
 */
export function textFlaws(form: DweudForm): string[] {
  const flaws: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    flaws.push(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`);
  const frames = new Frames();
  const boxes = [...boxesIn(form, frames)];
  for (const box of boxes) {
    const {node, left, right, top, bottom} = box;
    if (left < -0.5 || right > page.clientWidth + 0.5)
      flaws.push(`${inWords(box)} leaves the window`);
    const {clips, own, keepsSpaces, space} = frames.of(node.parentElement!);
    // A space may hang out of the end of a line: one that is kept, and in Firefox one in words that run both ways.
    const hanging = keepsSpaces || runsBothWays(node.textContent!) ? space : 0;
    if (left < own.left - 1 - hanging || right > own.right + 1 + hanging)
      flaws.push(`${inWords(box)} leaves its box`);
    if (
      clips.some(
        (clip) =>
          left < clip.left - 0.5 ||
          right > clip.right + 0.5 ||
          top < clip.top - 0.5 ||
          bottom > clip.bottom + 0.5,
      )
    )
      flaws.push(`${inWords(box)} is cut off`);
  }
  boxes.sort((one, other) => one.top - other.top);
  for (const [at, box] of boxes.entries())
    for (let next = at + 1; next < boxes.length && boxes[next]!.top < box.bottom - 0.5; next++) {
      const other = boxes[next]!;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - other.top;
      if (across > 1 && down > 0.5 && box.node !== other.node)
        flaws.push(`${inWords(box)} is over ${inWords(other)}`);
    }
  return flaws;
}
