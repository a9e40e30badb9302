import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {all, drawn, find, focused} from '../elements/a-form.js';
import {press, tap, viewport} from '../rig/commands.js';
import {expectNoOverflow, expectTargets, isSeen} from './layout.js';

/** Fails when a check does not hold within two seconds: a layout that follows its room does so a frame later. */
async function soon(check: () => void): Promise<void> {
  const end = performance.now() + 2000;
  for (;;)
    try {
      return check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise(requestAnimationFrame);
    }
}

/** Fails when what has focus is out of sight or lies under something else as a whole (WCAG 2.4.11). */
function expectFocusSeen(form: DweudForm): void {
  const active = focused(form)!;
  const {left, right, top, bottom} = active.getBoundingClientRect();
  const x = (left + right) / 2;
  const from = Math.max(1, top + 2);
  const to = Math.min(innerHeight - 1, bottom - 2);
  const points = [from, (from + to) / 2, to];
  const isThere = points.some(
    (y) => from <= to && active.contains(form.shadowRoot!.elementFromPoint(x, y)),
  );
  expect(isThere, `<${active.localName} id="${active.id}"> is seen when it has focus`).to.equal(
    true,
  );
}

/**
 * Fails when a question cannot be read and gone through in a window of 1280 by 1024 pixels at 400 %, or when the text
 * alone is twice as large (WCAG 1.4.4 and 1.4.10), or when a phone would zoom into a box (DM-02).
 */
export async function expectRoom(form: DweudForm): Promise<void> {
  await viewport(320, 256);
  await soon(() => expectNoOverflow(form, 'at 400 %'));
  for (const box of all(form, 'input, textarea, select'))
    if (isSeen(box) && !box.matches('[type=radio], [type=checkbox], [type=file]'))
      expect(parseFloat(getComputedStyle(box).fontSize), `text of ${box.id}`).to.be.at.least(16);
  find(form, '#heading').focus();
  for (let presses = 0; presses < 100 && focused(form)?.id !== 'next'; presses++) {
    await press('Tab');
    if (focused(form)) await soon(() => expectFocusSeen(form));
  }
  const {style} = document.documentElement;
  style.fontSize = '200%';
  try {
    for (const width of [1280, 320]) {
      await viewport(width, 640);
      expect(getComputedStyle(find(form, '.form')).fontSize).to.equal('32px');
      await soon(() => expectNoOverflow(form, `with text of 200 % at ${width} pixels`));
      expectTargets(form);
    }
  } finally {
    style.fontSize = '';
  }
}

/** Does something, and gives back what was clicked by it; nothing follows from the click. */
async function clicked(
  question: Element,
  act: () => Promise<unknown>,
): Promise<EventTarget | null> {
  let target: EventTarget | null = null;
  const kept = new AbortController();
  const take = (event: Event) => {
    // Neither a list of options nor a dialog for files opens: nobody could close it.
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'click') target = event.target;
  };
  for (const kind of ['mousedown', 'click'])
    question.addEventListener(kind, take, {capture: true, signal: kept.signal});
  await act();
  kept.abort();
  return target;
}

/**
 * Taps the first controls of a question with a real finger, choices by their words and by the corner of their cell, too.
 * What is tapped has to be what is chosen, has focus, or is pressed. Resolves to false where there are no real touches.
 */
export async function expectTouch(form: DweudForm, question: Element): Promise<boolean> {
  const controls = [
    ...question.querySelectorAll<HTMLInputElement>('input, textarea, select, button'),
  ].filter(isSeen);
  expect(controls, 'controls to tap').not.to.have.length(0);
  for (const {id} of controls.slice(0, 8)) {
    const control = find<HTMLInputElement>(form, `#${CSS.escape(id)}`);
    const isChoice = control.matches('[type=radio], [type=checkbox]');
    const isPressed = control.matches('select, button, [type=file]');
    const label = [...(control.labels ?? [])].find(isSeen);
    for (const [target, where] of [
      [control, 'centre'],
      ...(isChoice && label ? [[label, 'centre'] as const, [label, 'corner'] as const] : []),
    ] as const) {
      const before = control.checked;
      let isTapped = false;
      const touch = async () => (isTapped = await tap(target, where));
      const pressed = isPressed ? await clicked(question, touch) : await touch();
      if (!isTapped) return false;
      await drawn(form);
      const what = `a tap on the ${where} of <${target.localName}> for ${id}`;
      if (isPressed) expect(pressed, what).to.equal(control);
      else if (isChoice)
        expect(control.checked, what).to.equal(control.type === 'radio' || !before);
      else expect(focused(form)?.id, what).to.equal(id);
    }
  }
  return true;
}
