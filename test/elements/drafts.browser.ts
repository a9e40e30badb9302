import {expect} from 'chai';
import type {DweudForm, Transport} from '../../src/dweud.js';
import {pageStore} from '../../src/delivery/page-store.js';
import type {Draft} from '../../src/delivery/draft.js';
import {day} from '../../src/delivery/entry.js';
import {meddle} from '../delivery/device.js';
import {expectAccessible} from '../rig/axe.js';
import {click, press, type, viewport} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {comesBack, isAnythingKept, kept, waitingKeys} from './a-device.js';
import {
  aForm,
  after,
  all,
  answer,
  button,
  definitionOf,
  drawn,
  find,
  focused,
  line,
  next,
  now,
  takes,
  twoPages,
  unmounted,
  wordsOf,
  yesNo,
  type Properties,
} from './a-form.js';

const key = 'dweud:draft:test';
/** Begins with questions. */
const atOnce = definitionOf([], {
  pages: [
    {
      id: 'one',
      title: {en: 'First page', cy: 'Tudalen gyntaf'},
      questions: [line('street'), line('mail', {format: 'email', required: false})],
    },
    {
      id: 'two',
      title: {en: 'Second page', cy: 'Ail dudalen'},
      questions: [
        {name: 'born', type: 'date', label: {en: 'When?', cy: 'Pryd?'}},
        {name: 'age', type: 'number', label: {en: 'How many?', cy: 'Faint?'}},
        yesNo('enough'),
      ],
    },
  ],
});
/** Begins with an introduction. */
const definition = {...atOnce, purpose: {why: {en: 'Because.', cy: 'Achos.'}}};
const broken: Transport = () => Promise.reject(new TypeError('Failed to fetch'));

/**
 * A service that keeps what it is sent, once under each id (REL-07); `goesWrong` loses its answer, or has it refuse a
 * response before it is kept.
 */
function aService() {
  const stored = new Map<string, string>();
  const service = {
    stored,
    goesWrong: undefined as 'lost' | 'refused' | undefined,
    transport: (async (response) => {
      const [before, body] = [stored.get(response.id), JSON.stringify(response)];
      if (service.goesWrong === 'refused')
        throw Object.assign(new Error('No'), {reason: 'refused'});
      if ((before ?? body) !== body)
        throw Object.assign(new Error('Another'), {reason: 'conflict'});
      stored.set(response.id, body);
      if (service.goesWrong === 'lost') throw new TypeError('Failed to fetch');
      return takes(response, {signal: new AbortController().signal});
    }) satisfies Transport,
  };
  return service;
}

/** A form of which people may keep a draft. */
const aDraftForm = (more: Properties = {}) =>
  aForm({definition, drafts: undefined, transport: takes, ...more});

/** What of it is on the device: the record, with its content read. */
async function draft(): Promise<{content: Record<string, unknown>; record: object} | undefined> {
  const record = (await kept())[key] as {body: string} | undefined;
  return record && {record, content: JSON.parse(record.body) as Record<string, unknown>};
}
const typedInDraft = async () => (await draft())?.content['typed'];

const foot = (form: DweudForm) => find(form, 'section.foot.draft');
const offer = (form: DweudForm) => find(form, 'section.inset.draft');
const isThere = (form: DweudForm, selector: string) =>
  until(() => all(form, selector).length, `no ${selector}`);
const isNot = (form: DweudForm, selector: string) =>
  until(() => !all(form, selector).length, `there is ${selector}`);
const says = (form: DweudForm, words: string | RegExp) =>
  until(
    () => {
      const [section] = all(form, 'section.foot.draft');
      return typeof words === 'string'
        ? wordsOf(section).includes(words)
        : words.test(wordsOf(section));
    },
    `it does not say ${String(words)}`,
  );
const status = (form: DweudForm) => wordsOf(form.querySelector('[role=status]'));

/** At the first page, with a street. */
async function atFirst(form: DweudForm): Promise<void> {
  await next(form);
  await answer(form, {street: 'High Street'});
  await isThere(form, '#draft-save');
}

/** Saves a draft as a person does. */
async function save(form: DweudForm): Promise<void> {
  await click(find(form, '#draft-save'));
  await until(() => focused(form)?.id === 'draft-save-now', 'nothing is asked');
  await press('Enter');
  await until(() => focused(form)?.id === 'draft', 'it was not saved');
}

/** At the first page of a form whose draft has been saved. */
async function saved(more: Properties = {}): Promise<DweudForm> {
  const form = await aDraftForm(more);
  await atFirst(form);
  await save(form);
  return form;
}

/** Leaves the page: what has been changed is written as it goes, and nothing is heard of the form any more. */
async function leaves(form: DweudForm): Promise<void> {
  dispatchEvent(new Event('pagehide'));
  form.remove();
  await pageStore.all();
}

/** Comes back to a page that has been left. */
async function comesBackTo(more: Properties = {}): Promise<DweudForm> {
  const form = await aDraftForm(more);
  await isThere(form, '#draft-resume');
  return form;
}

describe('before a person asks for a draft', () => {
  it('nothing is on the device, whatever they do (PEC-02)', async () => {
    const form = await aDraftForm();
    await atFirst(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await next(form);
    await answer(form, {age: '4'});
    dispatchEvent(new Event('pagehide'));
    await next(form);
    expect(await isAnythingKept()).to.equal(false);
  });

  it('they are warned, and nothing is written yet (PEC-05)', async () => {
    const form = await aDraftForm();
    await atFirst(form);
    await expectAccessible(form);
    await click(button(form, 'Save my answers on this device'));
    await until(() => focused(form)?.id === 'draft-save-now', 'nothing is asked');
    const said = wordsOf(foot(form));
    expect(said).to.contain('Do not save them on a shared device');
    expect(said).to.contain('Kept until: Monday 30 November 2026 at midday.');
    expect(said).to.contain('Answers about you, such as contact details, are not saved.');
    await expectAccessible(form);
    await click(button(form, 'Do not save'));
    expect(focused(form)?.id).to.equal('draft-save');
    expect(await isAnythingKept()).to.equal(false);
  });

  it('it is not said that some answers stay out where none do', async () => {
    const form = await aForm({definition: twoPages(), drafts: 'ask'});
    await answer(form, {street: 'x'});
    await isThere(form, '#draft-save');
    await click(find(form, '#draft-save'));
    await says(form, 'shared device');
    expect(wordsOf(foot(form))).not.to.contain('Answers about you');
  });

  it('the button comes where nothing moves that can be pressed', async () => {
    const form = await aDraftForm();
    await next(form);
    const place = () => {
      const {x, y} = find(form, '#next').getBoundingClientRect();
      return [x, y + scrollY];
    };
    const before = place();
    await answer(form, {street: 'High Street'});
    await isThere(form, '#draft-save');
    expect(place()).to.deep.equal(before);
    const lowest = Math.max(
      ...all(form, 'input, button:not(.draft *), p:not(.draft *)').map(
        (one) => one.getBoundingClientRect().bottom,
      ),
    );
    expect(foot(form).getBoundingClientRect().top).to.be.greaterThan(lowest);
  });

  for (const [how, properties] of [
    ['the page does not want one', {drafts: 'off'}],
    ['somebody must not be seen here', {drafts: 'ask', quickExit: 'https://example.org/'}],
  ] as [string, Properties][])
    it(`there is no button where ${how}`, async () => {
      const form = await aDraftForm(properties);
      await next(form);
      await answer(form, {street: 'High Street'});
      await next(form);
      expect(all(form, '.draft')).to.have.length(0);
      expect(await isAnythingKept()).to.equal(false);
    });
});

describe('a draft', () => {
  it('is said to be saved when it is, in both languages (REL-02)', async () => {
    const form = await saved();
    expect(wordsOf(find(form, '#draft'))).to.equal(
      'Saved on this device, and not sent. Last saved: Monday 23 November 2026 at midday.' +
        'You can carry on in this browser. Kept until: Monday 30 November 2026 at midday.' +
        'Answers about you, such as contact details, are not saved. We will ask for them again.',
    );
    expect(await typedInDraft()).to.deep.equal({street: 'High Street'});
    await expectAccessible(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await says(form, 'Wedi’u cadw ar y ddyfais hon, a heb eu hanfon. Cadwyd ddiwethaf: dydd Llun');
    await expectAccessible(form);
    await until(async () => (await draft())?.content['language'] === 'cy', 'not in the draft');
  });

  it('ends with the consultation', async () => {
    const form = await saved({definition: {...definition, closes: '2026-11-25T17:00:00Z'}});
    expect(wordsOf(foot(form))).to.contain('Kept until: Wednesday 25 November 2026 at 5pm.');
    expect((await draft())!.record).to.include({until: Date.parse('2026-11-25T17:00:00Z')});
  });

  it('is kept up to date while they answer, without anything personal (PEC-06)', async () => {
    const form = await saved();
    await answer(form, {mail: 'ann@example.com'});
    await click(find(form, '#q-street'));
    await type(' 7');
    const typed = form.session!.typed('street') as string;
    await until(
      async () => ((await typedInDraft()) as {street: string}).street === typed,
      'not in the draft',
    );
    expect(JSON.stringify(await kept())).not.to.contain('ann@');
    await next(form);
    await until(async () => (await draft())!.content['step'] === 'page:two', 'not in the draft');
    expect(status(form)).not.to.contain('aved');
  });

  it('is written at once when the page goes out of sight', async () => {
    const form = await saved();
    await answer(form, {street: 'Low Street'});
    dispatchEvent(new Event('pagehide'));
    await until(async () => JSON.stringify(await kept()).includes('Low Street'), 'not written');
  });

  it('is deleted when they say so, on any step, and does not come back', async () => {
    const form = await saved();
    await after('dweud-step', form, () => click(find(form, '.back')));
    await isThere(form, '#draft-remove');
    expect(all(form, '#draft-save')).to.have.length(0);
    await next(form);
    await click(button(form, 'Delete my draft'));
    await until(() => focused(form)?.id === 'draft-remove-now', 'nothing is asked');
    await expectAccessible(form);
    await click(button(form, 'Keep my draft'));
    expect(focused(form)?.id).to.equal('draft-remove');
    expect(await draft()).not.to.equal(undefined);
    await click(find(form, '#draft-remove'));
    await until(() => focused(form)?.id === 'draft-remove-now', 'nothing is asked');
    await press('Enter');
    await until(() => focused(form)?.id === 'draft', 'focus is lost');
    expect(wordsOf(find(form, '#draft'))).to.equal('Your draft has been deleted from this device.');
    expect(await draft()).to.equal(undefined);
    await answer(form, {street: 'Low Street'});
    dispatchEvent(new Event('pagehide'));
    await next(form);
    expect(await draft()).to.equal(undefined);
    expect(form.session!.typed('street')).to.equal('Low Street');
  });

  it('goes with the receipt, and not before (PEC-05)', async () => {
    let works = false;
    const transport: Transport = (response, how) => (works ? takes : broken)(response, how);
    const form = await saved({transport});
    await next(form);
    await next(form);
    await next(form, 'dweud-error');
    expect(await draft()).not.to.equal(undefined);
    works = true;
    await next(form, 'dweud-submitted');
    await until(async () => !(await draft()), 'it is still there');
    expect(all(form, '.draft')).to.have.length(0);
  });

  it('is all that an exit speaks of where nothing was sent', async () => {
    const pages = [
      {
        ...definition.pages[0],
        exitIf: {street: 'Nowhere'},
        exit: {title: {en: 'Bye', cy: 'Hwyl'}, text: {en: 'x', cy: 'y'}},
      },
      definition.pages[1],
    ];
    const form = await saved({definition: {...definition, pages}});
    await answer(form, {street: 'Nowhere'});
    await next(form);
    expect(wordsOf(find(form, 'p.inset'))).to.equal('Your answers have not been sent.');
    await isThere(form, '#draft-remove');
  });

  for (const [what, words, spoil] of [
    [
      'has no IndexedDB',
      'We could not save your answers on this device.',
      () => meddle(globalThis, 'indexedDB', () => undefined as never),
    ],
    [
      'is full',
      'There is no room to save your answers on this device.',
      () =>
        meddle(IDBObjectStore.prototype, 'put', () => () => {
          throw new DOMException('Full', 'QuotaExceededError');
        }),
    ],
  ] as const)
    it(`is not said to be saved when the device ${what}, and the form goes on (REL-09)`, async () => {
      const form = await aDraftForm();
      await atFirst(form);
      const back = spoil();
      await save(form);
      expect(wordsOf(find(form, '#draft'))).to.equal(`${words} They are on this page only.`);
      await expectAccessible(form);
      await next(form);
      back();
      await save(form).catch(() => undefined);
      await says(form, 'Saved on this device');
    });

  it('that could not be brought up to date says so, once, and is tried again', async () => {
    const form = await saved();
    const back = meddle(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await answer(form, {street: 'Low Street'});
    await says(form, 'We could not save your latest changes on this device.');
    await until(() => status(form).startsWith('We could not save your latest'), 'nobody is told');
    expect(wordsOf(foot(form))).to.contain('Last saved: Monday 23 November 2026 at midday.');
    back();
    dispatchEvent(new Event('pagehide'));
    await until(() => !wordsOf(foot(form)).includes('could not'), 'it still says so');
    expect(await typedInDraft()).to.deep.equal({street: 'Low Street'});
  });

  it('is written without being asked where the page has said so, until it is deleted', async () => {
    const form = await aDraftForm({drafts: 'auto'});
    await next(form);
    expect(await isAnythingKept()).to.equal(false);
    await answer(form, {street: 'High Street'});
    await says(form, 'Saved on this device');
    expect(await typedInDraft()).to.deep.equal({street: 'High Street'});
    await click(find(form, '#draft-remove'));
    await until(() => focused(form)?.id === 'draft-remove-now', 'nothing is asked');
    await press('Enter');
    await until(async () => !(await draft()), 'it is still there');
    await answer(form, {street: 'Low Street'});
    await says(form, 'has been deleted');
    expect(await draft()).to.equal(undefined);
    await isThere(form, '#draft-save');
  });

  it('fits into 320 pixels, whatever there is to say of it', async () => {
    await viewport(320, 800);
    const form = await aDraftForm();
    const fits = () => expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await atFirst(form);
    fits();
    await click(find(form, '#draft-save'));
    await until(() => focused(form)?.id === 'draft-save-now', 'nothing is asked');
    fits();
    await press('Enter');
    await until(() => focused(form)?.id === 'draft', 'it was not saved');
    fits();
    await leaves(form);
    const again = await comesBackTo();
    expect(offer(again).getBoundingClientRect().right).to.be.at.most(320);
    fits();
  });
});

describe('who comes back to a draft', () => {
  it('is where they were: step, language, and what is no answer yet (T-02)', async () => {
    const form = await saved();
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await next(form);
    await click(find(form, '#q-born'));
    await type('31');
    await click(find(form, '#q-age'));
    await type('4x');
    await until(
      async () => ((await typedInDraft()) as Record<string, unknown>)['age'] === '4x',
      'not in the draft',
    );
    await leaves(form);

    const again = await comesBackTo();
    expect(wordsOf(offer(again))).to.match(/^You have a draft on this device Saved on this device/);
    expect(wordsOf(find(again, '.form'))).not.to.contain('High Street');
    await until(() => status(again) === 'You have a draft on this device', 'nobody is told');
    await expectAccessible(again);
    await after('dweud-step', again, () => click(find(again, '#draft-resume')));
    expect(wordsOf(find(again, '#heading'))).to.equal('Ail dudalen');
    expect(focused(again)?.id).to.equal('heading');
    expect(find<HTMLInputElement>(again, '#q-born').value).to.equal('31');
    expect(find<HTMLInputElement>(again, '#q-age').value).to.equal('4x');
    expect(again.session!.typed('street')).to.equal('High Street');
    await until(() => status(again).startsWith('Rydych yn ôl'), 'nobody is told');
    // It is kept up to date from here on, without another word.
    await answer(again, {age: '5'});
    await until(
      async () => ((await typedInDraft()) as Record<string, unknown>)['age'] === '5',
      'not in the draft',
    );
  });

  it('stays in the language that they have chosen since', async () => {
    await leaves(await saved({language: 'cy'}));
    const welsh = await comesBackTo({language: 'cy'});
    await after('dweud-language', welsh, () => click(find(welsh, '#language-en')));
    await isThere(welsh, '#draft-resume');
    await after('dweud-step', welsh, () => click(find(welsh, '#draft-resume')));
    expect(wordsOf(find(welsh, '#heading'))).to.equal('First page');
  });

  it('is asked before it takes the place of what they have answered since', async () => {
    const form = await aDraftForm({definition: atOnce});
    await answer(form, {street: 'High Street'});
    await isThere(form, '#draft-save');
    await save(form);
    await leaves(form);
    const again = await comesBackTo({definition: atOnce});
    expect(all(again, '#draft-save')).to.have.length(0);
    await answer(again, {street: 'Low Street'});
    await says(again, 'What you answer now is not saved.');
    await isThere(again, '#draft-save');
    await click(find(again, '#draft-resume'));
    await until(() => focused(again)?.id === 'draft-resume-now', 'nothing is asked');
    expect(wordsOf(offer(again))).to.contain('Your draft will replace what you have answered');
    expect(again.session!.typed('street')).to.equal('Low Street');
    await expectAccessible(again);
    await click(button(again, 'Keep these answers'));
    expect(focused(again)?.id).to.equal('draft-resume');
    await click(find(again, '#draft-resume'));
    await until(() => focused(again)?.id === 'draft-resume-now', 'nothing is asked');
    await after('dweud-step', again, () => press('Enter'));
    expect(again.session!.typed('street')).to.equal('High Street');
  });

  it('can start again, which deletes it once they have said so twice', async () => {
    await leaves(await saved());
    const again = await comesBackTo();
    await click(button(again, 'Delete my draft and start again'));
    await until(() => focused(again)?.id === 'draft-remove-now', 'nothing is asked');
    await expectAccessible(again);
    await click(button(again, 'Keep my draft'));
    expect(focused(again)?.id).to.equal('draft-restart');
    await click(find(again, '#draft-restart'));
    await until(() => focused(again)?.id === 'draft-remove-now', 'nothing is asked');
    await press('Enter');
    await until(() => focused(again)?.id === 'heading', 'focus is lost');
    await until(() => status(again).includes('has been deleted'), 'nobody is told');
    expect(await draft()).to.equal(undefined);
    expect(all(again, '#draft-resume')).to.have.length(0);
  });

  it('may begin without it: it is neither lost nor written over, until they say so', async () => {
    await leaves(await saved());
    const again = await comesBackTo();
    await next(again);
    await answer(again, {street: 'Low Street'});
    await says(
      again,
      'There is a draft on this device from before. What you answer now is not saved.',
    );
    dispatchEvent(new Event('pagehide'));
    await expectAccessible(again);
    await click(button(again, 'Save these answers in place of the draft'));
    await says(again, 'Do not save them on a shared device');
    expect(await typedInDraft()).to.deep.equal({street: 'High Street'});
    await press('Enter');
    await says(again, 'Last saved');
    expect(await typedInDraft()).to.deep.equal({street: 'Low Street'});
  });

  it('does not find one whose time is over, and nor does the device (PEC-05)', async () => {
    await leaves(await saved());
    const later = () => new Date(now().getTime() + 7 * day);
    const again = await aDraftForm({now: later});
    await until(async () => !(await draft()), 'it is still there');
    expect(all(again, '#draft-resume')).to.have.length(0);
  });

  it('does not find one of another consultation, or rubbish in its place (PEC-07)', async () => {
    await leaves(await saved());
    const other = await aDraftForm({definition: {...definition, id: 'other'}});
    await pageStore.put(new Map([['dweud:draft:other', {stamp: 'x', body: '<b>'}]]));
    other.remove();
    const again = await aDraftForm({definition: {...definition, id: 'other'}});
    await until(async () => !('dweud:draft:other' in (await kept())), 'it is still there');
    expect(all(again, '#draft-resume')).to.have.length(0);
    expect(await draft()).not.to.equal(undefined);
  });

  it('is shown what does not fit a newer version, until they take it away (REL-11, T-09)', async () => {
    const form = await saved();
    await next(form);
    await answer(form, {age: '44', enough: 'yes', born: {day: '5'}});
    await until(async () => JSON.stringify(await kept()).includes('\\"44\\"'), 'not in the draft');
    await leaves(form);
    const pages = [
      definition.pages[0],
      {
        ...definition.pages[1],
        questions: [
          yesNo('enough'),
          {name: 'age', type: 'number', max: 10, label: {en: 'How many?', cy: 'Faint?'}},
        ],
      },
    ];
    const newer = {...definition, version: '2', pages};
    const again = await comesBackTo({definition: newer});
    await after('dweud-step', again, () => click(find(again, '#draft-resume')));
    expect(focused(again)?.id).to.equal('set-aside');
    const list = () => wordsOf(find(again, '.set-aside'));
    expect(list()).to.contain('How many? 44').and.to.contain('Day: 5');
    expect(again.session!.answerTo('enough')).to.equal('yes');
    expect(again.session!.typed('age')).to.equal(undefined);
    expect(wordsOf(find(again, '#heading'))).to.equal('Second page');
    await expectAccessible(again);
    // It is kept with the draft: who leaves now does not lose it.
    await answer(again, {enough: 'no'});
    await until(async () => (await draft())?.content['version'] === '2', 'not written anew');
    await leaves(again);
    const third = await comesBackTo({definition: newer});
    await after('dweud-step', third, () => click(find(third, '#draft-resume')));
    await isThere(third, '.set-aside');
    await click(button(third, 'Remove this list'));
    await isNot(third, '.set-aside');
    expect(focused(third)?.id).to.equal('heading');
    await until(
      async () => ((await draft())?.content['setAside'] as unknown[]).length === 0,
      'still in the draft',
    );
  });

  it('finds none while its response waits to be sent, and none once it has arrived (REL-01)', async () => {
    const form = await saved({outbox: undefined, transport: broken});
    await next(form);
    await next(form);
    await next(form, 'dweud-error');
    const [waiting] = await waitingKeys();
    const {response} = (await draft())!.record as Draft;
    expect(`dweud:response:test:${response.id}`).to.equal(waiting);
    expect(response.closed).to.have.property('submittedAt');
    await leaves(form);
    let works = false;
    const transport: Transport = (response, how) => (works ? takes : broken)(response, how);
    const again = await aDraftForm({outbox: undefined, transport});
    await isThere(again, '[part=waiting]');
    expect(all(again, '#draft-resume')).to.have.length(0);
    works = true;
    comesBack();
    await until(async () => !(await draft()), 'it is still there');
    await until(async () => !(await waitingKeys()).length, 'it still waits');
  });

  it('finds it again where their response was refused, to mend it', async () => {
    const transport = () => Promise.reject(Object.assign(new Error('No'), {reason: 'refused'}));
    const form = await saved({outbox: undefined, transport});
    await next(form);
    await next(form);
    await next(form, 'dweud-error');
    await leaves(form);
    const again = await comesBackTo({outbox: undefined, transport});
    await after('dweud-step', again, () => click(find(again, '#draft-resume')));
    expect(wordsOf(find(again, '#heading'))).to.equal('Check your answers');
  });
});

describe('two tabs with one draft (REL-07)', () => {
  /** Another form of the same consultation, beside the first. */
  async function another(more: Properties = {}): Promise<DweudForm> {
    const form = unmounted({definition, drafts: undefined, transport: takes, ...more});
    await after('dweud-ready', form, () => document.body.append(form));
    return form;
  }
  const forms: DweudForm[] = [];
  afterEach(() => {
    for (const form of forms.splice(0)) form.remove();
  });

  async function both(more: Properties = {}): Promise<[DweudForm, DweudForm]> {
    const first = await saved(more);
    const second = await another(more);
    forms.push(second);
    await isThere(second, '#draft-resume');
    await after('dweud-step', second, () => click(find(second, '#draft-resume')));
    await answer(second, {street: 'Theirs'});
    await until(async () => JSON.stringify(await kept()).includes('Theirs'), 'not written');
    return [first, second];
  }

  it('the older one is told, writes nothing, and takes over when the person says so', async () => {
    const [first, second] = await both();
    await answer(first, {street: 'Ours'});
    await says(first, 'Your draft has been changed in another tab or window.');
    await until(() => status(first).startsWith('Your draft has been changed'), 'nobody is told');
    await expectAccessible(first);
    await answer(first, {street: 'Ours again'});
    dispatchEvent(new Event('pagehide'));
    await drawn(first);
    expect(await typedInDraft()).to.deep.equal({street: 'Theirs'});
    await click(find(first, '#draft-save'));
    await says(first, 'These answers will replace the draft on this device.');
    expect(await typedInDraft()).to.deep.equal({street: 'Theirs'});
    await click(find(first, '#draft-save-now'));
    await says(first, 'Last saved');
    expect(await typedInDraft()).to.deep.equal({street: 'Ours again'});
    await answer(second, {street: 'Theirs again'});
    await says(second, 'Your draft has been changed in another tab or window.');
    expect(await typedInDraft()).to.deep.equal({street: 'Ours again'});
  });

  it('the older one can still be saved on the first step, beside the offer of the other', async () => {
    const first = await aDraftForm({definition: atOnce});
    await answer(first, {street: 'High Street'});
    await isThere(first, '#draft-save');
    await save(first);
    const second = await another({definition: atOnce});
    forms.push(second);
    await isThere(second, '#draft-resume');
    await after('dweud-step', second, () => click(find(second, '#draft-resume')));
    await answer(second, {street: 'Theirs'});
    await until(async () => JSON.stringify(await kept()).includes('Theirs'), 'not written');
    await answer(first, {street: 'Ours'});
    await isThere(first, '#draft-resume');
    await says(first, 'What you change here is not saved.');
    await isThere(first, '#draft-save');
    await expectAccessible(first);
  });

  it('the older one knows as soon as it is looked at', async () => {
    const [first] = await both();
    dispatchEvent(new Event('pageshow'));
    await says(first, 'Your draft has been changed in another tab or window.');
  });

  it('a draft that was deleted in one does not come back from the other', async () => {
    const [first, second] = await both();
    await click(find(second, '#draft-remove'));
    await until(() => focused(second)?.id === 'draft-remove-now', 'nothing is asked');
    await press('Enter');
    await until(async () => !(await draft()), 'it is still there');
    await answer(first, {street: 'Ours'});
    await says(first, 'Your draft is no longer on this device.');
    expect(await draft()).to.equal(undefined);
  });

  it('a draft that was changed in one stays when the other has sent its response', async () => {
    const [first] = await both();
    await next(first);
    await next(first);
    await next(first, 'dweud-submitted');
    expect(await typedInDraft()).to.deep.equal({street: 'Theirs'});
  });
});

describe('a response that is made of a draft', () => {
  /** Nothing in it is asked again. */
  const impersonal = twoPages({purpose: definition.purpose});
  const forms: DweudForm[] = [];
  afterEach(() => {
    for (const form of forms.splice(0)) form.remove();
  });

  /** Two tabs with one draft, of which the second was the last to change it. */
  async function both(more: Properties): Promise<[DweudForm, DweudForm]> {
    const first = await saved(more);
    const second = unmounted({definition, drafts: undefined, ...more});
    await after('dweud-ready', second, () => document.body.append(second));
    forms.push(second);
    await isThere(second, '#draft-resume');
    await after('dweud-step', second, () => click(find(second, '#draft-resume')));
    await answer(second, {street: 'Theirs'});
    await until(async () => JSON.stringify(await kept()).includes('Theirs'), 'not written');
    return [first, second];
  }

  const streetIn = (body: string) =>
    (JSON.parse(body) as {answers: {street: string}}).answers.street;

  /** From the first page to what comes of sending. */
  async function sends(form: DweudForm, what: 'dweud-submitted' | 'dweud-error') {
    await next(form);
    await next(form);
    await next(form, what);
  }

  /** Presses the button at the end, and is asked whether to send. */
  async function isAsked(form: DweudForm, words: string) {
    await click(find(form, '#next'));
    await until(() => focused(form)?.id === 'draft-send-now', 'nothing is asked');
    expect(wordsOf(foot(form)))
      .to.contain(words)
      .and.to.contain('send a second response?');
  }

  it('from another tab is not made again unawares (REL-07)', async () => {
    const {transport, stored} = aService();
    const [first, second] = await both({outbox: undefined, transport});
    await sends(second, 'dweud-submitted');
    await says(first, /We have received it.*ABC-123/);
    await until(() => status(first).includes('We have received it.'), 'nobody is told');
    await next(first);
    await next(first);
    expect(wordsOf(find(first, '.form'))).not.to.contain('Nothing has been sent yet');
    await isAsked(first, 'We have received it.');
    await expectAccessible(first);
    await click(button(first, 'Do not send'));
    expect(focused(first)?.id).to.equal('next');
    expect(stored.size).to.equal(1);
    await isAsked(first, 'We have received it.');
    await after('dweud-submitted', first, () => press('Enter'));
    expect(stored.size).to.equal(2);
  });

  it('may have been received while it waits in another tab', async () => {
    const {stored, transport} = aService();
    const [first, second] = await both({outbox: undefined, transport: broken});
    await sends(second, 'dweud-error');
    await says(first, 'We may have received it.');
    first.transport = transport;
    await next(first);
    await next(first);
    await isAsked(first, 'We may have received it.');
    expect(stored.size).to.equal(0);
  });

  it('is one for the service where nothing is kept, whatever tab it is from', async () => {
    const {transport, stored} = aService();
    const [first, second] = await both({transport});
    await sends(second, 'dweud-submitted');
    await sends(first, 'dweud-error');
    expect(stored.size).to.equal(1);
    expect(wordsOf(find(first, '[part=not-received]'))).to.contain('has already been received');
    await isAsked(first, 'We have received it.');
    await after('dweud-submitted', first, () => press('Enter'));
    expect(stored.size).to.equal(2);
  });

  it('is the same after its answer was lost and its person came back (REL-03)', async () => {
    const service = aService();
    const {transport, stored} = service;
    service.goesWrong = 'lost';
    const form = await saved({definition: impersonal, transport});
    await sends(form, 'dweud-error');
    const before = [...stored];
    await leaves(form);
    service.goesWrong = undefined;
    const later = () => new Date(now().getTime() + day);
    const again = await comesBackTo({definition: impersonal, transport, now: later});
    await after('dweud-step', again, () => click(find(again, '#draft-resume')));
    await next(again, 'dweud-submitted');
    expect([...stored]).to.deep.equal(before);
  });

  it('is another one once an answer has been changed, and that is said before it is sent', async () => {
    const service = aService();
    const {transport, stored} = service;
    service.goesWrong = 'lost';
    const form = await saved({definition: impersonal, transport});
    await sends(form, 'dweud-error');
    await leaves(form);
    service.goesWrong = undefined;
    const again = await comesBackTo({definition: impersonal, transport});
    await after('dweud-step', again, () => click(find(again, '#draft-resume')));
    await answer(again, {street: 'Low Street'});
    await says(again, 'We may have received it.');
    await leaves(again);
    const third = await comesBackTo({definition: impersonal, transport});
    await after('dweud-step', third, () => click(find(third, '#draft-resume')));
    await isAsked(third, 'We may have received it.');
    expect(stored.size).to.equal(1);
    await after('dweud-submitted', third, () => press('Enter'));
    expect([...stored.values()].map(streetIn)).to.deep.equal(['High Street', 'Low Street']);
  });

  for (const [what, more, begin] of [
    ['that was refused', {}, saved],
    ['that was refused and is on the device', {outbox: undefined}, saved],
    [
      'that was refused, without a draft,',
      {outbox: undefined},
      async (properties) => {
        const form = await aDraftForm(properties);
        await atFirst(form);
        return form;
      },
    ],
  ] as [string, Properties, typeof saved][])
    it(`${what} is mended without a question`, async () => {
      const service = aService();
      const {transport, stored} = service;
      service.goesWrong = 'refused';
      const form = await begin({transport, ...more});
      await sends(form, 'dweud-error');
      service.goesWrong = undefined;
      await answer(form, {street: 'Low Street'});
      await next(form, 'dweud-submitted');
      expect([...stored.values()].map(streetIn)).to.deep.equal(['Low Street']);
    });

  for (const [mail, what] of [
    ['ann@example.com', 'is the same'],
    ['bob@example.com', 'is known to be another by the service'],
  ] as const)
    it(`${what} where what is personal is given again as ${mail}`, async () => {
      const service = aService();
      const {transport, stored} = service;
      service.goesWrong = 'lost';
      const form = await saved({transport});
      await answer(form, {mail: 'ann@example.com'});
      await sends(form, 'dweud-error');
      const before = [...stored];
      await leaves(form);
      service.goesWrong = undefined;
      const again = await comesBackTo({transport});
      await after('dweud-step', again, () => click(find(again, '#draft-resume')));
      await next(again);
      await answer(again, {mail});
      await next(again);
      await next(again, mail.startsWith('ann') ? 'dweud-submitted' : 'dweud-error');
      expect([...stored]).to.deep.equal(before);
      if (mail.startsWith('bob')) await isAsked(again, 'We have received it.');
    });
});
