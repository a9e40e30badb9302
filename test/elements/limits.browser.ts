import {expect} from 'chai';
import {html} from 'lit';
import type {DefinitionError, DweudForm} from '../../src/dweud.js';
import {limits} from '../../src/definition/limits.js';
import {mount} from '../rig/mount.js';
import {
  after,
  all,
  consoleErrors,
  definitionOf,
  json,
  line,
  next,
  serves,
  unmounted,
  yesNo,
  type Properties,
} from './a-form.js';

/** Milliseconds for which the page may not react; what a person bears, times what a busy test machine costs. */
const bearable = 8000;

/** Mounts a form and gives back how it ended, and the longest time for which the page did not react. */
async function outcome(properties: Properties) {
  const errors = consoleErrors();
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(beat, 10);
  const form = unmounted(properties);
  try {
    const event = await after(['dweud-ready', 'dweud-error'], form, () => mount(html`${form}`));
    beat();
    const rule =
      event.type === 'dweud-error'
        ? (event as unknown as {error: DefinitionError}).error.findings[0]!.rule
        : 'works';
    return {form, rule, longest, errors};
  } finally {
    clearInterval(timer);
  }
}

const many = (count: number, more: (index: number) => object | false = () => ({})) =>
  Array.from({length: count}, (_, index) => line(`q${index}`, {required: false, ...more(index)}));

/** Objects inside each other, so many deep. */
const deep = (levels: number): object => {
  let condition: object = {street: 'x'};
  for (let level = 0; level < levels; level++) condition = {not: condition};
  return condition;
};

const expectDrawn = (form: DweudForm, what: string) =>
  expect(all(form, what).length, what).to.be.above(0);

describe('a definition at its limits', () => {
  it('is refused with 10,000 questions', async () => {
    const {form, rule, longest} = await outcome({definition: definitionOf(many(10_000))});
    expect(rule).to.match(/^limit-|^schema:maxItems/u);
    expect(longest).to.be.below(bearable);
    expect(form.querySelector('.fallback')!.checkVisibility()).to.equal(true);
  });

  it('is refused with 10,000 questions on many pages', async () => {
    const pages = Array.from({length: 20}, (_, page) => ({
      id: `p${page}`,
      title: 'Page',
      questions: many(500).map((question) => ({...question, name: `${question.name}_${page}`})),
    }));
    const {rule, longest} = await outcome({definition: definitionOf([], {pages})});
    expect(rule).to.match(/^limit-|^schema:maxItems/u);
    expect(longest).to.be.below(bearable);
  });

  it('works with as many questions as are allowed, a thousand on a page', async () => {
    const count = limits.questions / 1000;
    const pages = Array.from({length: count}, (_, page) => ({
      id: `p${page}`,
      title: 'Page',
      questions: many(1000).map((question) => ({...question, name: `${question.name}_${page}`})),
    }));
    const {form, rule, longest} = await outcome({definition: definitionOf([], {pages})});
    expect(rule).to.equal('works');
    expectDrawn(form, '#q-q0_0');
    expect(longest).to.be.below(bearable);
    const began = performance.now();
    await next(form);
    expect(performance.now() - began, 'the next step').to.be.below(bearable);
  });

  it('works with as many questions as are allowed, one at a time', async () => {
    const definition = definitionOf(many(limits.questions));
    const {form, rule, longest} = await outcome({definition, layout: 'question'});
    expect(rule).to.equal('works');
    expectDrawn(form, '#q-q0');
    expect(longest).to.be.below(bearable);
    const began = performance.now();
    await next(form);
    expect(performance.now() - began, 'the next step').to.be.below(bearable);
  });

  it('is refused 50 levels deep, and a million', async () => {
    for (const levels of [50, 1_000_000]) {
      const showIf = deep(levels);
      const {rule, longest} = await outcome({
        definition: definitionOf([line('street'), line('q', {showIf})]),
      });
      expect(rule).to.equal('limit-depth');
      expect(longest).to.be.below(bearable);
    }
  });

  it('works or is refused with five megabytes of words', async () => {
    const words = 'Geiriau '.repeat(600_000);
    serves(() => json(definitionOf([line('street', {hint: words})])));
    const {form, rule, longest} = await outcome({src: '/definition.json'});
    expect(longest).to.be.below(bearable);
    if (rule === 'works') expectDrawn(form, '#q-street');
    else expect(rule).to.match(/^limit-|^schema:maxLength/u);
  });

  it('is refused with hundreds of thousands of empty values', async () => {
    const options = Array.from({length: 600_000}, () => 0);
    const {rule, longest} = await outcome({definition: definitionOf([yesNo('enough', {options})])});
    expect(rule).to.match(/^limit-|^schema:/u);
    expect(longest).to.be.below(bearable);
  });

  it('does not hang on conditions that all read the wrong way', async () => {
    const names = many(3000).map(({name}) => name);
    const definition = definitionOf(
      many(
        3000,
        (index) =>
          index < 2999 && {
            showIf: Object.fromEntries(
              names.slice(index + 1, index + 21).map((name) => [name, {answered: true}]),
            ),
          },
      ),
    );
    const {rule, longest, errors} = await outcome({definition});
    expect(rule).to.equal('condition-later');
    expect(errors.length, 'lines on the console').to.be.at.most(20);
    expect(longest).to.be.below(bearable);
  });

  it('does not hang on a chain of three thousand conditions', async () => {
    const definition = definitionOf(
      many(3000, (index) => (index ? {showIf: {[`q${index - 1}`]: {answered: true}}} : {})),
    );
    const {form, rule, longest} = await outcome({definition});
    expect(rule).to.equal('works');
    expect(longest).to.be.below(bearable);
    const began = performance.now();
    form.session!.answer('q0', 'x');
    expect(performance.now() - began).to.be.below(bearable);
  });

  it('does not hang on Markdown made to hang', async () => {
    const text = `${'['.repeat(50_000)}${'*'.repeat(50_000)}${'_a'.repeat(50_000)}](`;
    const {rule, longest} = await outcome({
      definition: definitionOf([{name: 'words', type: 'content', text}, line('street')]),
    });
    expect(rule === 'works' || rule.startsWith('schema:maxLength')).to.equal(true);
    expect(longest).to.be.below(bearable);
  });
});
