import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import type {Definition} from '../../src/definition/generated/types.js';
import {directionOf} from '../../src/i18n/direction.js';
import {loadMessages, nameOf} from '../../src/i18n/load-messages.js';
import {click, press} from '../rig/commands.js';
import {after, all, drawn, find, wordsOf} from './a-form.js';
import {keepsake, pictureOf, whereabouts} from './keepsake.js';

/** The regional indicators that flags are made of, and the flags of Wales and England. */
const flag = /[\u{1f1e6}-\u{1f1ff}]|\u{1f3f4}/u;

/** Every language of the document is on offer by its own name, but the one that is spoken, which says that it is. */
export async function expectSwitch(
  form: DweudForm,
  {languages}: Definition,
  spoken: string,
  state: string,
) {
  const [nav, ...more] = all(form, 'nav.languages');
  expect(nav, `${state}: there is a switch`).not.to.equal(undefined);
  expect(more, `${state}: and one alone`).to.have.length(0);
  expect(nav!.checkVisibility(), state).to.equal(true);
  expect(nav!.getAttribute('aria-label')).to.equal((await loadMessages(spoken)).languages);
  const items = [...nav!.querySelectorAll('li')];
  expect(items.map(({lang, dir}) => [lang, dir])).to.deep.equal(
    languages.map((tag) => [tag, directionOf(tag)]),
  );
  for (const item of items) {
    const {endonym, switchTo} = nameOf(item.lang)!;
    const [inner, ...others] = item.children;
    expect(others, item.lang).to.have.length(0);
    if (item.lang === spoken) {
      expect(inner!.localName, 'what is spoken is no button').to.equal('span');
      expect(inner!.getAttribute('aria-current')).to.equal('true');
      expect(wordsOf(inner)).to.equal(endonym);
    } else {
      expect(inner!.localName).to.equal('button');
      expect(inner!.id).to.equal(`language-${item.lang}`);
      expect(inner!.hasAttribute('aria-current')).to.equal(false);
      expect(wordsOf(inner)).to.equal(switchTo ? `${endonym}: ${switchTo}` : endonym);
    }
  }
  expect(nav!.querySelector('img, svg, picture'), 'no flags').to.equal(null);
  expect(nav!.textContent).not.to.match(flag);
  const {lang, dir} = find(form, '.form');
  expect([lang, dir], state).to.deep.equal([spoken, directionOf(spoken)]);
}

/** Text is selected from its end, or else what has focus keeps it: so that there is something to lose. */
function takePlace(form: DweudForm): void {
  const boxes = all<HTMLInputElement>(form, '.form :is([type=text], textarea)');
  const box = boxes.find((one) => one.value.length > 3 && one.checkVisibility());
  if (!box) return;
  box.focus();
  box.setSelectionRange(1, 3, 'backward');
}

/** It is where it was on the screen, unless the page can be scrolled no further. */
function expectSamePlace(top: number, before: number, what: string): void {
  const {scrollHeight, clientHeight} = document.documentElement;
  const isAtEnd = top > before ? scrollY > scrollHeight - clientHeight - 1 : scrollY < 1;
  if (!isAtEnd) expect(top, `${what}: where it is on the screen`).to.be.closeTo(before, 1);
}

const speaks = (form: DweudForm, action: () => unknown) =>
  after('dweud-language', form, async () => {
    await action();
  }).then(() => drawn(form));

/**
 * Switches through all languages of a document and back to the first, first as the host page may and then as a person
 * does, and holds each to what was there before: answers, problems, focus, selection and scroll (CY-08, CX-09).
 */
export async function expectNothingLost(form: DweudForm, definition: Definition, state: string) {
  const [first, ...others] = definition.languages;
  const round = [...others, first];
  // What it counts of the pages is as of when it was drawn, and answers may have changed it since.
  form.requestUpdate();
  await drawn(form);
  await expectSwitch(form, definition, first, state);
  takePlace(form);
  const before = {kept: keepsake(form), ...whereabouts(form), picture: pictureOf(form)};
  let {top} = before;
  for (const language of round) {
    const what = `${state}, in ${language}`;
    await speaks(form, () => (form.language = language));
    expect(keepsake(form), what).to.deep.equal(before.kept);
    const now = whereabouts(form);
    expect(now.place, what).to.deep.equal(before.place);
    expectSamePlace(now.top, top, what);
    top = now.top;
    await expectSwitch(form, definition, language, state);
  }
  expect(pictureOf(form), state).to.deep.equal(before.picture);

  let spoken: string = first;
  for (const language of round) {
    const what = `${state}, from ${spoken} to ${language} by hand`;
    const button = find(form, `#language-${language}`);
    let at = NaN;
    await speaks(form, async () => {
      if (spoken === first) await click(button);
      else {
        button.focus();
        at = button.getBoundingClientRect().top;
        await press(language === first ? 'Enter' : 'Space');
      }
    });
    expect(keepsake(form), what).to.deep.equal(before.kept);
    const now = whereabouts(form);
    expect(now.place.id, what).to.equal(`language-${spoken}`);
    // The click scrolled to the button before it pressed it.
    if (!Number.isNaN(at)) expectSamePlace(now.top, at, what);
    spoken = language;
  }
  expect(pictureOf(form), state).to.deep.equal(before.picture);
}
