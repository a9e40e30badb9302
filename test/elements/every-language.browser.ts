import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm, Services} from '../../src/dweud.js';
import {withFetchedBank} from '../../src/definition/fetch-bank.js';
import {everyTag} from '../i18n/every-tag.js';
import {inPseudoLanguages, teachPseudoLanguages} from '../i18n/pseudo.js';
import {viewport} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {
  aForm,
  after,
  answer,
  consoleErrors,
  definitionOf,
  drawn,
  find,
  line,
  next,
  unmounted,
  type Properties,
} from './a-form.js';
import {answerAll} from './answered.js';
import {textFlaws} from './text-flaws.js';
import {held} from './walk.js';

teachPseudoLanguages();

const isChromium = /Chrome/u.test(navigator.userAgent);
/** Elsewhere a window is slow to change its size: scripts that are high or low, long words, and the other direction. */
const tags = isChromium ? everyTag : ['ur', 'bn', 'qps-ploc', 'ar-XB'];
const widths = [320, 768, 1280];
const looks: readonly (readonly [tag: string, width: number])[] = isChromium
  ? tags.flatMap((tag) => widths.map((width) => [tag, width] as const))
  : widths.flatMap((width) => tags.map((tag) => [tag, width] as const));

/** What is wrong with where the text of a form stands, in every language and at every width. */
async function flawsOf(form: DweudForm, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const [tag, width] of looks) {
    if (form.language !== tag) await after('dweud-language', form, () => (form.language = tag));
    await viewport(width, 800);
    await drawn(form);
    // What stays in view lies over what is scrolled under it.
    scrollTo(0, 0);
    // What follows its own room does so a frame later.
    const flaws = () => textFlaws(form);
    for (let frames = 0; frames < 4 && flaws().length; frames++)
      await new Promise(requestAnimationFrame);
    found.push(...flaws().map((flaw) => `${state}, ${tag} at ${width}: ${flaw}`));
  }
  return found;
}

/** A document with what is asked under a condition asked of everybody, and nobody led away. */
const withoutRoute = (document: unknown): object =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      if (['showIf', 'offerIf', 'exitIf', 'exit'].includes(key)) return undefined;
      return key === 'src' ? `/demo/${String(value)}` : value;
    }),
  ) as object;

/** A consultation of the demo in every language. */
async function consultation(id: string, change = (document: unknown) => document as object) {
  const response = await fetch(new URL(`../../demo/consultations/${id}.json`, import.meta.url));
  const document = change(await withFetchedBank(await response.json()));
  return {...inPseudoLanguages(document), languages: everyTag};
}

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const services: Services = {map: {tiles: picture, attribution: '© Dweud'}};

/** A form of the demo whose responses are on their way until the service lets go of them, which `waiting` tells of. */
async function aDemo(id: string, properties: Properties & {definition: object}) {
  const service = held();
  const form: DweudForm = await aForm({
    language: tags[0]!,
    services,
    contactTransport: async ({id: own}) => ({id: own}),
    filesEndpoint: '/files',
    quickExit: '/elsewhere',
    transport: (response, options) => {
      const receipt = service.transport(response, options);
      form.dispatchEvent(new Event('waiting'));
      return receipt;
    },
    ...properties,
  });
  return {form, service};
}

/** The elements around one, from the inside out. */
const ancestors = (element: Element): Element[] =>
  element.parentElement ? [element.parentElement, ...ancestors(element.parentElement)] : [];

/** Opens what a form keeps closed until somebody wants it: maps, boxes of an address, items that were added. */
async function openAll(form: DweudForm): Promise<void> {
  for (const one of form.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded=false]'))
    if (one.localName === 'button') one.click();
  await drawn(form);
}

describe('the text of every page, in fifteen languages and three widths (W-10, CYU-04)', function () {
  this.timeout(isChromium ? 60_000 : 120_000);

  for (const id of [
    'precept-2027',
    'public-confidence',
    'victim-satisfaction',
    'police-and-crime-plan',
    'neighbourhood-priorities',
    'participatory-budget',
    'organisation',
    'young-people',
  ])
    it(`stands in its place from the questions to the confirmation of ${id}`, async () => {
      const {form, service} = await aDemo(id, {
        definition: await consultation(id, withoutRoute),
        layout: 'all',
      });
      const flaws = await flawsOf(form, 'as it is asked');
      expect(await next(form, ['dweud-problems', 'dweud-step'])).to.have.property(
        'type',
        'dweud-problems',
      );
      flaws.push(...(await flawsOf(form, 'with problems')));
      expect(await answerAll(form), 'questions that nobody answered').to.deep.equal([]);
      await openAll(form);
      flaws.push(...(await flawsOf(form, 'answered')));
      for (let state = ''; state !== 'waiting';) {
        ({type: state} = await next(form, ['dweud-step', 'waiting', 'dweud-problems']));
        expect(state).not.to.equal('dweud-problems');
        flaws.push(...(await flawsOf(form, state === 'waiting' ? 'sending' : 'on the way')));
      }
      await after('dweud-error', form, () => service.fail());
      flaws.push(...(await flawsOf(form, 'not received')));
      await next(form, 'waiting');
      await after('dweud-submitted', form, () => service.receive());
      flaws.push(...(await flawsOf(form, 'confirmation')));
      expect(flaws).to.deep.equal([]);
    });

  it('stands in its place at the start, and on a page that counts or asks one thing', async () => {
    const definition = await consultation('precept-2027');
    const flaws: string[] = [];
    for (const layout of ['page', 'question'] as const) {
      const {form} = await aDemo('precept-2027', {definition, layout});
      flaws.push(...(await flawsOf(form, 'start')));
      await next(form);
      flaws.push(...(await flawsOf(form, `first, by ${layout}`)));
      form.remove();
    }
    expect(flaws).to.deep.equal([]);
  });

  it('stands in its place where people leave without being asked any further', async () => {
    const {form} = await aDemo('young-people', {definition: await consultation('young-people')});
    await next(form);
    await answer(form, {age: '18_over'});
    await answerAll(form, ['age']);
    await next(form);
    expect(find(form, '.inset')).to.not.equal(null);
    expect(await flawsOf(form, 'exit')).to.deep.equal([]);
  });

  for (const id of ['closed', 'not-yet-open'])
    it(`stands in its place on a form that is ${id}`, async () => {
      const form = await aForm({definition: await consultation(id), language: tags[0]!});
      expect(form.shadowRoot!.querySelector('#next')).to.equal(null);
      expect(await flawsOf(form, id)).to.deep.equal([]);
    });

  it('stands in its place where answers from before no longer fit, and something was refused', async () => {
    const {form} = await aDemo('victim-satisfaction', {
      definition: definitionOf([line('street')], {
        ...inPseudoLanguages({title: {en: 'Police precept', cy: 'Praesept yr heddlu'}}),
        languages: everyTag,
      }),
      answers: {street: {town: 'Llandre'}, gone: ['a', {b: 'Heol y Bont'}]},
    });
    const flaws = await flawsOf(form, 'set aside');
    expect(find(form, '.set-aside')).to.be.instanceOf(HTMLElement);
    expect(flaws).to.deep.equal([]);
  });

  it('stands in its place when the form could not be loaded', async () => {
    consoleErrors();
    const flaws: string[] = [];
    for (const language of tags) {
      const form = unmounted({definition: {}, language});
      await after('dweud-error', form, () => mount(html`${form}`));
      await drawn(form);
      find(form, '#failure');
      for (const width of widths) {
        await viewport(width, 800);
        flaws.push(...textFlaws(form).map((flaw) => `failed, ${language} at ${width}: ${flaw}`));
      }
      form.remove();
    }
    expect(flaws).to.deep.equal([]);
  });
});

describe('Urdu', () => {
  it('has room between its lines for Nastaliq, and no other language has', async () => {
    const definition = await consultation('precept-2027', withoutRoute);
    const form = await aForm({definition, layout: 'all', language: 'ur'});
    const leading = (selector: string) => {
      const {lineHeight, fontSize} = getComputedStyle(find(form, selector));
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    const parts = ['#heading', '.lead', '.label', '.option-label', 'input.input', '.button'];
    for (const part of parts) expect(leading(part), part).to.be.closeTo(2, 0.01);
    await after('dweud-language', form, () => (form.language = 'ar'));
    for (const part of parts) expect(leading(part), part).to.be.within(1.2, 1.51);
  });
});

describe('an option', () => {
  for (const language of ['en', 'ur', 'bn'])
    it(`has its words beside the middle of its circle: ${language}`, async () => {
      const definition = await consultation('precept-2027', withoutRoute);
      const form = await aForm({definition, layout: 'all', language});
      const middle = ({top, bottom}: DOMRect) => (top + bottom) / 2;
      const line = new Range();
      line.selectNodeContents(find(form, '.option-label'));
      expect(middle(line.getClientRects()[0]!)).to.be.closeTo(
        middle(find(form, '.tick').getBoundingClientRect()),
        2,
      );
    });
});

describe('what stays in view while the rest is scrolled', () => {
  it('hides what is under it and none of itself, and leaves room for what has focus (W-20)', async () => {
    const {form} = await aDemo('victim-satisfaction', {
      definition: await consultation('victim-satisfaction', withoutRoute),
      layout: 'all',
    });
    for (const [tag, width] of looks.filter(([, wide]) => wide > 640)) {
      if (form.language !== tag) await after('dweud-language', form, () => (form.language = tag));
      await viewport(width, 800);
      await drawn(form);
      const where = `${tag} at ${width}`;
      scrollTo(0, 3000);
      const [exit, notice] = ['.quick-exit', '.notice'].map((part) => find(form, part)) as [
        HTMLElement,
        HTMLElement,
      ];
      const stays = [exit, notice].map((part) => part.getBoundingClientRect());
      expect(stays[0]!.top, `top, ${where}`).to.be.closeTo(0, 1);
      expect(stays[1]!.top, `top of the notice, ${where}`).to.be.at.least(stays[0]!.bottom - 1);
      for (const words of [exit.querySelector('.hint')!, notice.querySelector('p')!]) {
        const grounds = [words, ...ancestors(words)].map(
          (one) => getComputedStyle(one).backgroundColor,
        );
        const until = grounds.findIndex((colour) => !/, 0\)$|transparent/u.test(colour));
        const sticks = [words, ...ancestors(words)].findIndex(
          (one) => getComputedStyle(one).position === 'sticky',
        );
        expect(until, `ground of ${words.textContent}, ${where}`).to.be.within(0, sticks);
      }
      const margin = parseFloat(getComputedStyle(find(form, '.question')).scrollMarginBlockStart);
      expect(margin, `room under it, ${where}`).to.be.at.least(stays[1]!.bottom);
    }
  });
});

describe('the measure of where text stands', () => {
  /** A form into which something is planted, and the flaws that are seen. */
  async function planted(
    style: string,
    words = 'Some words of a certain length',
  ): Promise<string[]> {
    const form = await aForm({definition: definitionOf([line('street')])});
    expect(textFlaws(form)).to.deep.equal([]);
    const box = find(form, '.form').appendChild(document.createElement('div'));
    box.innerHTML = '<p></p>';
    box.style.cssText = style;
    box.firstElementChild!.textContent = words;
    return textFlaws(form);
  }
  const sees = (flaws: readonly string[], words: string) =>
    expect(
      flaws.some((flaw) => flaw.includes(words)),
      `${words} in ${flaws.join()}`,
    ).to.equal(true);

  it('sees what runs out of the window, or out of its own box', async () => {
    sees(await planted('white-space: nowrap', 'word '.repeat(300)), 'leaves the window');
    sees(await planted('white-space: nowrap', 'word '.repeat(300)), 'the page is');
    sees(await planted('inline-size: 3em; white-space: nowrap'), 'leaves its box');
  });

  it('sees what is cut off across and down', async () => {
    sees(await planted('inline-size: 3em; white-space: nowrap; overflow: hidden'), 'is cut off');
    sees(await planted('inline-size: 6em; block-size: 2em; overflow: hidden'), 'is cut off');
    sees(await planted('inline-size: 6em; block-size: 2em; contain: paint'), 'is cut off');
  });

  it('sees what lies over another text, or over a control', async () => {
    sees(await planted('position: relative; inset-block-start: -2em'), 'is over');
    sees(await planted('position: relative; inset-block-start: -7.5em'), '<input');
  });
});
