import {expect} from 'chai';
import {html} from 'lit';
import type {Response} from '../../src/definition/generated/types.js';
import {addLanguage} from '../../src/i18n/languages/all.js';
import {loadMessages, loadRich, nameOf} from '../../src/i18n/load-messages.js';
import {click, type} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  definitionOf,
  drawn,
  find,
  json,
  line,
  next,
  receiptFor,
  serves,
  unmounted,
  wordsOf,
} from './a-form.js';

const both = {en: 'What do you think?', cy: 'Beth yw eich barn?'};
const definition = definitionOf([line('one', {label: both}), line('two', {label: both})]);
const spoken = (languages: string[]) => ({...definition, languages});

describe('the languages of a form', () => {
  it('are told with each answer that was given in another than that of submission (CY-09)', async () => {
    let sent: Response | undefined;
    const transport = async (response: Response) => ((sent = response), receiptFor(response.id));
    const form = await aForm({definition, transport});
    find(form, '#q-one').focus();
    await type('Good');
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    find(form, '#q-two').focus();
    await type('Da');
    await next(form);
    await next(form, 'dweud-submitted');
    expect(sent!.language).to.equal('cy');
    expect(sent!.answerLanguages).to.deep.equal({one: 'en'});
  });

  it('are offered by their own names, each in its own language and direction (CYU-01, CYU-02)', async () => {
    const form = await aForm({definition: spoken(['en', 'cy', 'ur', 'pl', 'ga'])});
    const items = [...form.shadowRoot!.querySelectorAll<HTMLElement>('.languages li')];
    const offered = items.map((item) => [item.lang, item.dir, wordsOf(item).split(':')[0]!]);
    expect(offered.slice(0, 4)).to.deep.equal([
      ['en', 'ltr', 'English'],
      ['cy', 'ltr', 'Cymraeg'],
      ['ur', 'rtl', 'اردو'],
      ['pl', 'ltr', 'Polski'],
    ]);
    // What the interface does not speak is called what the browser calls it.
    expect(offered[4]!.slice(0, 2)).to.deep.equal(['ga', 'ltr']);
    expect(offered[4]![2]).to.match(/Gaeilge|Irish/u);
  });

  it('have dates, numbers and order of their own, in every browser (CYE-01, OL-02)', async () => {
    const months: Readonly<Record<string, string>> = {
      ar: 'فبراير',
      bn: 'ফেব্রুয়ার',
      cy: 'Chwefror',
      gu: 'ફેબ્રુઆરી',
      pa: 'ਫ਼ਰਵਰੀ',
      pl: 'lutego',
      ro: 'februarie',
      so: 'Febraayo',
      uk: 'лютого',
      ur: 'فروری',
      'zh-Hans': '2月',
    };
    for (const [tag, month] of Object.entries(months)) {
      const {date, compare, time, number} = await loadMessages(tag);
      const said = date({year: 2026, month: 2, day: 3});
      expect(said.normalize('NFC'), tag).to.contain(month.normalize('NFC'));
      expect(said, tag).to.match(/2026/u).and.match(/3/u);
      expect(time({hour: 17, minute: 5}), tag).to.match(/(17|0?5).05/u);
      expect(number(1234.5), tag).to.match(/^1\D?234[.,]5$/u);
      expect(['b', 'a'].sort(compare)).to.deep.equal(['a', 'b']);
    }
  });

  it('may be taught by the page', async () => {
    const [english, rich] = await Promise.all([loadMessages('en'), loadRich('en')]);
    const kernewek = {...english, continue: 'Pesya'};
    addLanguage('kw', {
      name: {endonym: 'Kernewek', switchTo: 'Chanjya an yeth dhe Gernewek'},
      loadOpening: async () => kernewek,
      loadWhole: async () => kernewek,
      loadRich: async () => rich,
    });
    expect(nameOf('kw')!.endonym).to.equal('Kernewek');
    const form = await aForm({definition: spoken(['kw', 'en']), language: 'kw'});
    expect(wordsOf(find(form, '#next'))).to.equal('Pesya');
    expect(find(form, '.form').lang).to.equal('kw');
  });

  it('are spoken as the person chose last, when what they chose before comes later (CYU-01)', async () => {
    const [english, rich] = await Promise.all([loadMessages('en'), loadRich('en')]);
    let come!: (words: typeof english) => void;
    addLanguage('gv', {
      name: {endonym: 'Gaelg', switchTo: 'Caghlaa yn çhengey dys Gaelg'},
      loadOpening: async () => english,
      loadWhole: () => new Promise((resolve) => (come = resolve)),
      loadRich: async () => rich,
    });
    const form = await aForm({definition: spoken(['en', 'gv', 'cy'])});
    const heard: string[] = [];
    form.addEventListener('dweud-language', ({language}) => heard.push(language));
    await click(find(form, '#language-gv'));
    await until(() => come, 'nobody asked for Manx');
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    come(english);
    await drawn(form);
    // What it hung on has come, and it would be spoken now.
    await after('dweud-language', form, () => click(find(form, '#language-en')));
    await after('dweud-language', form, () => click(find(form, '#language-gv')));
    expect(heard).to.deep.equal(['cy', 'en', 'gv']);
  });

  it('are spoken as the page chose while the form was loading', async () => {
    let answer!: (response: globalThis.Response) => void;
    serves(() => new Promise((resolve) => (answer = resolve)));
    const form = unmounted({src: '/definition.json'});
    await mount(html`${form}`);
    await until(() => answer, 'nothing was fetched');
    form.language = 'cy';
    await form.updateComplete;
    await after('dweud-ready', form, () => answer(json(definition)));
    expect(wordsOf(find(form, '#next'))).to.equal('Parhau');
  });

  it('are spoken as the page chose while the words of another were on their way', async () => {
    const english = await loadMessages('en');
    let come!: (words: typeof english) => void;
    const words = new Promise<typeof english>((resolve) => (come = resolve));
    let asked = 0;
    addLanguage('gd', {
      name: {endonym: 'Gàidhlig', switchTo: 'Atharraich gu Gàidhlig'},
      loadOpening: () => (asked++, words),
      loadWhole: async () => english,
      loadRich: () => loadRich('en'),
    });
    const form = unmounted({definition: spoken(['en', 'gd', 'cy']), language: 'gd'});
    await mount(html`${form}`);
    // For what is said if the document does not come, and for the form.
    await until(() => asked === 2, 'nobody asked for Gaelic');
    form.language = 'cy';
    await form.updateComplete;
    await after('dweud-language', form, () => come(english));
    expect(wordsOf(find(form, '#next'))).to.equal('Parhau');
  });

  it('may be another variety than that of the page, and one document may hold both (CYU-05)', async () => {
    const label = {en: 'Are you well?', cy: 'Ydych chi’n iawn?', 'cy-x-young': 'Wyt ti’n iawn?'};
    const young = definitionOf([line('one', {label}), line('two', {label: both})]);
    const form = await aForm({
      definition: {...young, languages: ['en', 'cy-x-young']},
      language: 'cy',
    });
    const words = wordsOf(find(form, '.form'));
    expect(words).to.contain('Wyt ti’n iawn?');
    // What does not differ is in Welsh, and no other language.
    expect(words).to.contain('Beth yw eich barn?');
    expect(form.shadowRoot!.querySelector('[lang=en] .label, .label [lang]')).to.equal(null);
    expect(find(form, '.form').lang).to.equal('cy-x-young');
  });
});
