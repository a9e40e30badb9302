import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {foreignWords} from '../e2e/in-page.js';
import {after, all, drawn} from './a-form.js';
import {everyState, type Watch} from './states.js';

/** Letters that a language has none of, where that can be told. */
const strange: Readonly<Record<string, string>> = {ur: 'Latin', cy: 'Arabic', pl: 'Arabic'};

/** What a person wrote, the longest first: it may hold the others. */
const written = ({session}: DweudForm) =>
  [...session!.plan.questions.keys()]
    .map((name) => session!.typed(name))
    .filter((typed) => typeof typed === 'string')
    .sort((a, b) => b.length - a.length);

const speak = async (form: DweudForm, language: string) => {
  await after('dweud-language', form, () => (form.language = language));
  await drawn(form);
};

const expectOwnWords: Watch = async (form, {languages: [first, ...others]}, state) => {
  for (const language of others) {
    await speak(form, language);
    expect(all(form, '.form [lang]').length, 'the languages say theirs').to.be.above(3);
    const found = foreignWords(language, strange[language]!, written(form));
    expect(found, `${state}, in ${language}`).to.deep.equal([]);
  }
  await speak(form, first);
};

describe('what is not in a person’s language says so (W-25, CY-04)', () => {
  it('in any state of a consultation in four languages', async function () {
    this.timeout(240_000);
    await everyState('precept-2027', expectOwnWords);
  });
});
