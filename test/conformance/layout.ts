import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {all, wordsOf} from '../elements/a-form.js';

/** Whether an element can be seen. */
export const isSeen = (element: Element) =>
  element.checkVisibility() &&
  !element.closest('.visually-hidden, [hidden], option') &&
  getComputedStyle(element).clipPath !== 'inset(50%)';

/** Whether words run both ways: from right to left, by their letters or a mark, with Latin letters or digits among them. */
export const runsBothWays = (words: string): boolean =>
  /[\u0590-\u08ff\u200f\u202e]/u.test(words) && /[\p{Script=Latin}\p{Nd}]/u.test(words);

/**
 * How far a space at the end of a line may hang out of it, in pixels. Firefox counts one that is kept, and one at which
 * a line is broken whose words run both ways.
 */
const hanging = (element: Element) =>
  runsBothWays(wordsOf(element)) ||
  [element, ...element.children].some((one) => getComputedStyle(one).whiteSpace === 'pre-wrap')
    ? parseFloat(getComputedStyle(element).fontSize) / 2
    : 0;

/** Fails when anything stands out of the viewport, or is cut off in its own box (WCAG 1.4.10). */
export function expectNoOverflow(form: DweudForm, where: string): void {
  const page = document.documentElement;
  expect(page.scrollWidth, `width of the page ${where}`).to.be.at.most(page.clientWidth);
  for (const element of all(form, '*')) {
    if (!isSeen(element)) continue;
    const what = `<${element.localName} class="${element.className}"> ${wordsOf(element).slice(0, 40)} ${where}`;
    const {left, right, width} = element.getBoundingClientRect();
    if (!width) continue;
    expect(left, `left of ${what}`).to.be.at.least(-1);
    expect(right, `right of ${what}`).to.be.at.most(page.clientWidth + 1);
    if (
      !element.matches('input, textarea, select') &&
      getComputedStyle(element).display !== 'inline'
    )
      expect(element.scrollWidth, `content of ${what}`).to.be.at.most(
        element.clientWidth + 1 + hanging(element),
      );
  }
}

/** Fails when a control is smaller than 24 CSS pixels either way (W-24, WCAG 2.5.8). */
export function expectTargets(form: DweudForm): void {
  for (const element of all(form, 'input, textarea, select, button, .summary-list a')) {
    if (!isSeen(element)) continue;
    const {width, height} = element.getBoundingClientRect();
    const what = `<${element.localName}> ${element.id} ${wordsOf(element)}`;
    expect(width, `width of ${what}`).to.be.at.least(24);
    expect(height, `height of ${what}`).to.be.at.least(24);
  }
}

/** WCAG 1.4.12, as a sheet that reaches into the root: one on the page does not (WC-11). */
export function spaceText(form: DweudForm): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
     p {margin-block-end: 2em !important}`,
  );
  form.shadowRoot!.adoptedStyleSheets.push(sheet);
}

/** Fails when a control has no border that forced colours show, or does not show that it is chosen. */
export function expectForcedColours(form: DweudForm): void {
  const clear = /^(transparent|rgba\(.*, 0\))$/u;
  for (const control of all<HTMLInputElement>(form, 'input, textarea, select, .button')) {
    if (!isSeen(control)) continue;
    const what = `<${control.localName} id="${control.id}">`;
    const look = getComputedStyle(control);
    expect(parseFloat(look.borderTopWidth), `border of ${what}`).to.be.at.least(1);
    expect(look.borderTopStyle, `border of ${what}`).to.equal('solid');
    expect(look.borderTopColor, `border of ${what}`).not.to.match(clear);
    expect(look.borderTopColor, `border of ${what} against its ground`).not.to.equal(
      look.backgroundColor,
    );
    if (!control.matches('.tick:checked')) continue;
    const mark = getComputedStyle(control, '::before');
    expect(mark.scale, `mark of ${what}`).not.to.equal('0');
    const colour = control.type === 'radio' ? mark.backgroundColor : mark.borderBottomColor;
    expect(colour, `mark of ${what}`).not.to.match(clear);
    expect(colour, `mark of ${what} against its ground`).not.to.equal(look.backgroundColor);
  }
}
