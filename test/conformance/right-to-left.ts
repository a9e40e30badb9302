import {expect} from 'chai';
import type {questionTypes, QuestionType} from '../../src/dweud.js';
import type {QuestionExample} from '../../src/questions/example.js';
import {aForm, after, all, answer, definitionOf, drawn, find} from '../elements/a-form.js';
import {press, viewport} from '../rig/commands.js';
import type {Properties} from '../elements/a-form.js';
import {inArabic} from './in-arabic.js';
import {expectNoOverflow} from './layout.js';
import {expectDirections, expectMirrored} from './mirror.js';

/** Holds a question type to its example in a document, and a page, from right to left. */
export function runsFromRight(
  {model}: QuestionType,
  {question, earlier = [], good, bad}: QuestionExample,
  types: typeof questionTypes,
  properties: Properties | undefined,
): void {
  const {documentElement: page} = document;
  const before = {dir: page.dir, lang: page.lang};
  const {name} = question as {name: string};
  const isAsked = good.length > 0 && !model.derive;

  beforeEach(() => {
    Object.assign(page, {dir: 'rtl', lang: 'ar'});
    // A form that is a line shorter when it is turned has no bar to scroll by, and more room.
    page.style.overflowY = 'scroll';
  });
  afterEach(() => {
    Object.assign(page, before);
    page.style.overflowY = '';
  });

  const proceed = async (form: Awaited<ReturnType<typeof aForm>>) => {
    find(form, '#next').focus();
    const event = await after(['dweud-step', 'dweud-problems'], form, () => press('Enter'));
    await drawn(form);
    return event.type;
  };

  for (const width of [320, 1280])
    it(`is the mirror image of one from left to right, ${width} pixels wide (DM-04, W-10)`, async () => {
      await viewport(width, 640);
      const form = await aForm({
        ...properties,
        definition: inArabic(definitionOf([...earlier, question], {languages: ['en', 'cy', 'ar']})),
        language: 'ar',
        questionTypes: types,
      });
      const look = async (where: string) => {
        // A picture that is not there gives way to words, but later.
        await Promise.all(
          all<HTMLImageElement>(form, 'img').map((image) => image.decode().catch(() => undefined)),
        );
        const what = `at ${width} pixels, ${where}`;
        expectMirrored(form, what);
        expectNoOverflow(form, what);
        expectDirections(form);
      };
      await look('as it is asked');
      if (!isAsked) return;
      const [wrong] = bad;
      if (wrong) {
        await answer(form, {[name]: wrong.typed});
        expect(await proceed(form)).to.equal('dweud-problems');
        await look(`with the problem of ${JSON.stringify(wrong.typed)}`);
      }
      for (const {typed, given = {[name]: typed}} of good) {
        await answer(form, given);
        await look(`with ${JSON.stringify(given)}`);
      }
      const {typed, given = {[name]: typed}} = good[0]!;
      await answer(form, given);
      await proceed(form);
      await look('on the page to check the answers');
    });
}
