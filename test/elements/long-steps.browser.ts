import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {press} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  all,
  definitionOf,
  find,
  line,
  next,
  replace,
  unmounted,
  yesNo,
} from './a-form.js';

const lines = (count: number) =>
  Array.from({length: count}, (_, index) => line(`q${index}`, {required: index === count - 1}));
const twoLanguages = {languages: ['en', 'cy']};

/** Notes how many questions are there at each frame, until something happens. */
async function countUntil(form: DweudForm, event: Promise<unknown>): Promise<number[]> {
  const counts: number[] = [];
  let isOver = false;
  void event.then(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise(requestAnimationFrame);
    const count = all(form, 'dweud-question input').length;
    if (count && counts.at(-1) !== count) counts.push(count);
  }
  return counts;
}

/** A form that is not ready yet, in the page. */
function unready(questions: readonly unknown[], more: object = {}): DweudForm {
  const form = unmounted({definition: definitionOf(questions, more)});
  void mount(html`${form}`);
  return form;
}

describe('a long step', () => {
  it('can be begun before it is there as a whole, and is whole when the form is ready', async () => {
    const form = unready(lines(40));
    const counts = await countUntil(
      form,
      after('dweud-ready', form, () => {}),
    );
    expect(counts[0]).to.equal(8);
    expect(counts.slice(1).every((count, at) => count <= 2 * counts[at]!)).to.equal(true);
    expect(all(form, 'dweud-question input')).to.have.length(40);
    expect(all(form, 'input').map(({id}) => id)).to.deep.equal(
      lines(40).map(({name}) => `q-${name}`),
    );
  });

  it('keeps what is typed before it is whole', async () => {
    const form = unready(lines(200));
    const ready = after('dweud-ready', form, () => {});
    while (!all(form, '#q-q0').length) await new Promise(requestAnimationFrame);
    find(form, '#q-q0').focus();
    await press('a');
    await ready;
    expect(form.session!.typed('q0')).to.equal('a');
    expect(find<HTMLInputElement>(form, '#q-q0').value).to.equal('a');
    expect(find(form, '#q-q0')).to.equal(form.shadowRoot!.activeElement);
  });

  it('is judged as a whole though it is not there as a whole', async () => {
    const form = unready(lines(60));
    while (!all(form, '#next').length) await new Promise(requestAnimationFrame);
    const event = await after('dweud-problems', form, () => find(form, '#next').click());
    expect(event.problems.map(({question}) => question)).to.deep.equal(['q59']);
    expect(find(form, '#q-q59-error').textContent).to.contain('Enter');
  });

  it('loses nothing when a problem is shown or the language changes', async () => {
    const form = await aForm({definition: definitionOf(lines(40), twoLanguages)});
    await next(form, 'dweud-problems');
    expect(all(form, 'dweud-question input')).to.have.length(40);
    const counts = countUntil(
      form,
      after('dweud-language', form, () => {
        form.language = 'cy';
      }),
    );
    expect(await counts, 'at once: the person stays in their place').to.deep.equal([40]);
  });

  it('is drawn at once where nobody looks', async () => {
    replace(document, 'hidden', true);
    replace(window, 'requestAnimationFrame', () => {
      throw new Error('There are no frames here.');
    });
    const form = await aForm({definition: definitionOf(lines(40))});
    expect(all(form, 'dweud-question input')).to.have.length(40);
  });

  it('draws all of a page that an answer opens', async () => {
    const page = (id: string, more: object = {}) => ({
      id,
      title: id,
      questions: lines(20).map((one) => ({...one, name: `${id}_${one.name}`, required: false})),
      ...more,
    });
    const first = {id: 'first', title: 'first', questions: [yesNo('go')]};
    const onGo = {showIf: {go: 'yes'}};
    const form = await aForm({
      definition: definitionOf([], {pages: [first, page('b', onGo), page('c', onGo)]}),
      layout: 'all',
    });
    expect(all(form, 'dweud-question')).to.have.length(1);
    find(form, '#q-go').focus();
    await press('Space');
    await until(() => all(form, 'dweud-question input[type=text]').length === 40, 'not all drawn');
  });

  it('of more than 200 questions leaves what is out of sight undrawn, ten at a time', async () => {
    const hasStretches = async (count: number) => {
      const form = await aForm({definition: definitionOf(lines(count))});
      return all(form, '.stretch').map(({children}) => children.length);
    };
    expect(await hasStretches(200)).to.deep.equal([]);
    const stretches = await hasStretches(205);
    expect(stretches).to.deep.equal([...Array<number>(20).fill(10), 5]);
  });
});
