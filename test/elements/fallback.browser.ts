import {expect} from 'chai';
import {html} from 'lit';
import {DefinitionError, LoadError, type DweudForm, type QuestionType} from '../../src/dweud.js';
import {patience} from '../../src/delivery/load-definition.js';
import {expectAccessible} from '../rig/axe.js';
import {press} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  all,
  consoleErrors,
  definitionOf,
  find,
  focused,
  json,
  line,
  next,
  replace,
  serves,
  unmounted,
  wordsOf,
  yesNo,
  type Properties,
} from './a-form.js';

const sound = definitionOf([line('street')]);

/** Mounts a form that cannot be shown and gives back what it says about it. */
async function failing(properties: Properties) {
  const errors = consoleErrors();
  const form = unmounted(properties);
  const {error} = await after('dweud-error', form, () => mount(html`${form}`));
  await form.updateComplete;
  return {form, error, errors};
}

const isShown = (form: DweudForm) => form.querySelector('.fallback')!.checkVisibility();
const isDrawn = (form: DweudForm) => all(form, 'form, dweud-question, input').length > 0;

function expectFallback(form: DweudForm) {
  expect(isShown(form), 'the fallback is shown').to.equal(true);
  expect(isDrawn(form), 'part of a form is drawn').to.equal(false);
}

describe('before a form is ready, and when it cannot be', () => {
  it('shows the fallback until the definition has come, and then the form (WC-15)', async () => {
    let answer!: (response: Response) => void;
    serves(() => new Promise((resolve) => (answer = resolve)));
    const form = unmounted({src: '/definition.json'});
    expect(form.getBoundingClientRect().height).to.equal(0);
    await mount(html`${form}`);
    await until(() => answer, 'nothing was fetched');
    expectFallback(form);
    await after('dweud-ready', form, () => answer(json(sound)));
    expect(isShown(form)).to.equal(false);
    expect(isDrawn(form)).to.equal(true);
    expect(document.activeElement, 'takes no focus on load').to.equal(document.body);
  });

  it('shows the fallback when it is told of no definition at all', async () => {
    const form = await mount<DweudForm>(html`${unmounted({})}`);
    expectFallback(form);
    expect(all(form, '[part=failure]')).to.have.length(0);
  });

  const answers: [what: string, reason: LoadError['reason'], answer: () => Response][] = [
    ['is not there', 'status', () => new Response('Not found', {status: 404})],
    ['is a server error', 'status', () => json(sound, 500)],
    ['is a web page', 'not-json', () => new Response('<!doctype html><title>Log in</title>')],
    ['breaks off', 'not-json', () => new Response(JSON.stringify(sound).slice(0, -20))],
    ['is empty', 'not-json', () => new Response('')],
    [
      'is larger than five million bytes',
      'too-large',
      () => json({...sound, title: 'x'.repeat(5_000_001)}),
    ],
  ];
  for (const [what, reason, answer] of answers)
    it(`says so in both languages when the definition ${what}`, async () => {
      serves(answer);
      const {form, error, errors} = await failing({src: '/definition.json'});
      expect(error).to.be.instanceOf(LoadError);
      expect((error as LoadError).reason).to.equal(reason);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('/definition.json');
      expectFallback(form);
      expect(all(form, '[part=failure] [lang]').map(({lang}) => lang)).to.deep.equal(['cy', 'en']);
      expect(all(form, '[part=failure] button').map(wordsOf)).to.deep.equal([
        'Rhowch gynnig arall arni',
        'Try again',
      ]);
      await expectAccessible(form);
    });

  it('says what is at fault: the form, the connection, and the form again (CY-01)', async () => {
    const {form, error} = await failing({definition: {...sound, pages: 1}});
    expect(error).to.be.instanceOf(DefinitionError);
    const said = () => all(form, '[part=failure] [lang]').map(wordsOf).join(' ');
    const [ofForm, ofConnection] = [
      [
        /Y ffurflen ei hun sydd ar fai, nid eich cysylltiad/,
        /form itself is at fault, not your connection/,
      ],
      [/Gwiriwch eich cysylltiad/, /Check your connection/],
    ];
    const saysOnly = (words: readonly RegExp[], others: readonly RegExp[]) =>
      words.every((one) => one.test(said())) && !others.some((one) => one.test(said()));
    await until(() => saysOnly(ofForm, ofConnection), 'the form is at fault');
    await expectAccessible(form);
    serves(() => Promise.reject(new TypeError('no network')));
    form.src = '/definition.json';
    await after('dweud-error', form, () => (form.definition = undefined));
    await until(() => saysOnly(ofConnection, ofForm), 'the connection is at fault');
    await after('dweud-error', form, () => (form.definition = {...sound, pages: 2}));
    await until(() => saysOnly(ofForm, ofConnection), 'the form is at fault again');
  });

  it('gives up a definition that does not come', async () => {
    const limits: number[] = [];
    const timeUp = new AbortController();
    replace(AbortSignal, 'timeout', (milliseconds) => {
      limits.push(milliseconds);
      return timeUp.signal;
    });
    serves(
      (_, {signal}) =>
        new Promise((_resolve, reject) => {
          signal!.addEventListener('abort', () => reject(signal!.reason as Error));
        }),
    );
    const errors = consoleErrors();
    const form = unmounted({src: '/definition.json'});
    await mount(html`${form}`);
    await until(() => limits.length, 'nothing was fetched');
    expect(limits).to.deep.equal([patience]);
    const {error} = await after('dweud-error', form, () =>
      timeUp.abort(new DOMException('Time is up', 'TimeoutError')),
    );
    expect((error as LoadError).reason).to.equal('network');
    expect(errors).to.have.length(1);
    await form.updateComplete;
    expectFallback(form);
  });

  it('tries again at one key press, and takes the person along', async () => {
    let isThere = false;
    const calls = serves(() => (isThere ? json(sound) : new Response('', {status: 503})));
    const {form} = await failing({src: '/definition.json'});
    const again = () => find(form, '[lang=en] button');
    again().focus();
    await after('dweud-error', form, () => press('Enter'));
    await until(() => form.shadowRoot!.activeElement, 'focus was lost with the failure');
    expect(wordsOf(focused(form)?.closest('[part=failure]'))).to.contain('could not be loaded');
    isThere = true;
    again().focus();
    await after('dweud-ready', form, () => press('Enter'));
    expect(calls).to.have.length(3);
    expect(isDrawn(form)).to.equal(true);
    expect(isShown(form)).to.equal(false);
    await until(() => focused(form)?.id === 'heading', 'focus was lost with the button');
  });

  const bad: [what: string, definition: unknown, pointer: string, rule: string][] = [
    ['is null', null, '/', 'schema:type'],
    ['is a text', '{"id": "x"}', '/', 'schema:type'],
    ['is a list', [sound], '/', 'schema:type'],
    ['lacks its pages', {...sound, pages: undefined}, '/', 'schema:required'],
    ['has no language', {...sound, languages: []}, '/languages', 'schema:minItems'],
    ['has an unknown key', {...sound, colour: 'red'}, '/colour', 'schema:'],
    [
      'has a question without a label',
      definitionOf([{name: 'street', type: 'text'}]),
      '/pages/0/questions/0',
      'schema:required',
    ],
    [
      'has a question of an unknown type',
      definitionOf([line('street'), line('hologram', {type: 'hologram'})]),
      '/pages/0/questions/1/type',
      'unknown-type: "hologram"',
    ],
    [
      'asks two questions by one name',
      definitionOf([line('street'), yesNo('enough'), line('street')]),
      '/pages/0/questions/2/name',
      'duplicate-name: "street"',
    ],
    [
      'has a nested question with the name of another',
      definitionOf([line('enough_other'), yesNo('enough', {}, {other: {label: 'Why?'}})]),
      '/pages/0/questions/1/options/0/other/name',
      'duplicate-name: "enough_other"',
    ],
    [
      'has a condition on a later question',
      definitionOf([line('street', {showIf: {enough: 'yes'}}), yesNo('enough')]),
      '/pages/0/questions/0/showIf',
      'condition-later: "enough"',
    ],
    [
      'has a condition on itself',
      definitionOf([line('street', {showIf: {street: {answered: true}}})]),
      '/pages/0/questions/0/showIf',
      'condition-later: "street"',
    ],
    [
      'has conditions in a ring',
      definitionOf([
        line('street', {showIf: {enough: 'yes'}}),
        yesNo('enough', {showIf: {street: {answered: true}}}),
      ]),
      '/pages/0/questions/0/showIf',
      'condition-later: "enough"',
    ],
    [
      'has a condition on nobody',
      definitionOf([line('street', {showIf: {ghost: 'yes'}})]),
      '/pages/0/questions/0/showIf',
      'unknown-name: "ghost"',
    ],
    [
      'names a question after what every object has',
      definitionOf([line('constructor')]),
      '/pages/0/questions/0/name',
      'reserved-name: "constructor"',
    ],
    [
      'closes on 30 February',
      {...sound, closes: '2027-02-30T17:00:00Z'},
      '/closes',
      'no-such-moment: "2027-02-30T17:00:00Z"',
    ],
  ];
  for (const [what, definition, pointer, rule] of bad)
    it(`names the place and the rule when the definition ${what}`, async () => {
      serves(() => json(definition));
      const {form, error, errors} = await failing({src: '/definition.json'});
      expect(error).to.be.instanceOf(DefinitionError);
      expect(errors[0]).to.contain(`/definition.json#${pointer} ${rule}`);
      expectFallback(form);
      expect(all(form, '[part=failure] button')).to.have.length(2);
    });

  it('takes a definition that refers to itself for one that is too deep', async () => {
    const definition = {...definitionOf([line('street')]), self: {}};
    definition.self = definition;
    const {form, error} = await failing({definition});
    expect((error as DefinitionError).findings[0]!.rule).to.equal('limit-depth');
    expectFallback(form);
  });

  it('never half draws a form: with a view that cannot be fetched, the fallback stays until it can', async () => {
    const {questionTypes} = await import('../../src/questions/registry.js');
    const types = new Map(questionTypes);
    const textType = types.get('text') as QuestionType;
    let isThere = false;
    types.set('text', {
      ...textType,
      loadView: async () => {
        if (!isThere) throw new TypeError('Failed to fetch dynamically imported module');
        return textType.loadView();
      },
    });
    const {form} = await failing({definition: sound, questionTypes: types});
    expectFallback(form);
    isThere = true;
    find(form, '[lang=cy] button').focus();
    await after('dweud-ready', form, () => press('Space'));
    expect(isDrawn(form)).to.equal(true);
  });

  it('shows a page once it can be had before anybody leaves it, where what it asks did not come', async () => {
    const {questionTypes} = await import('../../src/questions/registry.js');
    const whole = questionTypes.get('date') as QuestionType;
    let isThere = false;
    const loadView = async () => {
      if (!isThere) throw new TypeError('Failed to fetch dynamically imported module');
      return whole.loadView();
    };
    const optional = {required: false};
    const definition = definitionOf([], {
      pages: [
        {id: 'one', title: {en: 'One', cy: 'Un'}, questions: [line('street', optional)]},
        {
          id: 'two',
          title: {en: 'Two', cy: 'Dau'},
          questions: [{...line('day', optional), type: 'date'}],
        },
      ],
    });
    const types = new Map([...questionTypes, ['date', {...whole, loadView}]] as const);
    const form = await aForm({definition, questionTypes: types});
    await next(form, 'dweud-error');
    isThere = true;
    await next(form);
    expect(wordsOf(find(form, '#heading'))).to.equal('Two');
    expect(find(form, 'input').id).to.match(/^q-day/u);
  });

  it('reads a definition that takes the place of another, and drops the one still on its way', async () => {
    const answers = new Map<string, (response: Response) => void>();
    serves((url) => new Promise((resolve) => answers.set(url, resolve)));
    const form = unmounted({src: '/first.json'});
    await mount(html`${form}`);
    await until(() => answers.get('/first.json'), 'the first was not fetched');
    form.src = '/second.json';
    await until(() => answers.get('/second.json'), 'the second was not fetched');
    await after('dweud-ready', form, () =>
      answers.get('/second.json')!(json(definitionOf([line('second')]))),
    );
    answers.get('/first.json')!(json(definitionOf([line('first')])));
    await form.updateComplete;
    expect(all(form, 'input').map(({id}) => id)).to.deep.equal(['q-second']);
  });
});
