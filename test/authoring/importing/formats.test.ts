import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importForm, recognised} from '../../../src/authoring/importing/import-form.js';
import {Reading} from '../../../src/authoring/importing/reading.js';
import {Source} from '../../../src/authoring/importing/source.js';
import {workbook} from '../../../src/authoring/importing/xlsform/workbook.js';
import {simulate} from '../../../src/authoring/simulation/simulate.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {models} from '../../../src/questions/models.js';
import {
  asked,
  documentOf,
  everySample,
  jsonSample,
  questionsOf,
  samples,
  taken,
  workbookOf,
} from './rig.js';
import {sheets} from './samples/xlsform.js';

const without = (names: readonly string[], ...gone: string[]) =>
  names.filter((name) => !gone.includes(name));

describe('a form that was taken over', () => {
  for (const [called, from, sample] of everySample)
    it(`${called}: is recognised, is a sound document, and people can answer all of it`, async () => {
      const value = await sample();
      assert.equal(recognised(new Source(new Reading(value))), from);
      const imported = taken(value, from);
      const plan = planOf(imported.document, models);
      const now = new Date('2026-11-28T12:00:00Z');
      const {deadEnds, places} = simulate(plan, {count: 5, seed: 1, now});
      const missed = places.filter((one) => !one.isReached);
      assert.deepEqual([deadEnds, missed], [[], []]);
    });

  it('has the words without a language in the one that is asked for, such as Welsh', () => {
    const value = {
      title: 'Parciau',
      pages: [{name: 'p', elements: [{type: 'text', name: 'q', title: 'Beth?'}]}],
    };
    const imported = taken(value, 'surveyjs', 'cy');
    assert.deepEqual(documentOf(imported).languages, ['cy']);
    assert.deepEqual(questionsOf(imported)['q']!['label'], {cy: 'Beth?'});
    assert.equal(
      imported.left.some(({kind}) => kind === 'left'),
      false,
    );
  });
});

describe('SurveyJS', () => {
  it('becomes pages and questions with their words, limits and options', async () => {
    const imported = taken(await samples.surveyjs(), 'surveyjs');
    const {languages, title, pages} = documentOf(imported);
    assert.deepEqual(languages, ['en', 'cy']);
    assert.deepEqual(title, {en: 'Parks in Kilvane', cy: 'Parciau yng Nghilfan'});
    assert.deepEqual(
      pages.map(({id}) => id),
      ['you', 'park'],
    );
    const questions = questionsOf(imported);
    assert.deepEqual(
      Object.values(questions).map(({name, type}) => `${String(name)} ${String(type)}`),
      'visits_parks radios,age number,email text,dog radios,dogs textarea,uses checkboxes,games content,nps scale,first ranking,why textarea,state matrix,children repeat,sizes_words content,sizes_long number,sizes_wide text,late text,visit date,town select,photo file,words content'.split(
        ',',
      ),
    );
    assert.deepEqual(questions['age']!['min'], 5);
    assert.deepEqual(questions['why']!['label'], {en: 'Why {{nps}}?'});
    assert.deepEqual(questions['dogs']!['showIf'], {dog: 'true', age: {minimum: 16}});
  });

  it('asks by its conditions', async () => {
    const imported = taken(await samples.surveyjs(), 'surveyjs');
    assert.deepEqual(asked(imported, {}), ['visits_parks', 'age', 'email', 'dog']);
    assert.ok(asked(imported, {dog: 'true', age: 16}).includes('dogs'));
    assert.ok(!asked(imported, {dog: 'true', age: 15}).includes('dogs'));
    // Playing is offered to people under 60 alone.
    const player = {visits_parks: 'now-and-then', age: 30, uses: ['play']};
    assert.ok(asked(imported, player).includes('why'));
    assert.ok(asked(imported, {...player, nps: 6}).includes('why'));
    assert.ok(!asked(imported, {...player, nps: 7}).includes('why'));
    // What it could not say is always asked, and listed.
    assert.ok(asked(imported, player).includes('late'));
    assert.ok(imported.left.some(({pointer}) => pointer === '/pages/1/elements/5/visibleIf'));
  });
});

describe('the GOV.UK-style form builder', () => {
  it('becomes pages in the order of their ways, each with when it is reached', async () => {
    const imported = taken(await samples.govuk(), 'govuk');
    assert.deepEqual(
      documentOf(imported)
        .pages.map(({id}) => id)
        .sort(),
      ['elsewhere', 'more', 'plot', 'poles', 'resident', 'soon'],
    );
    const of = (answers: Record<string, unknown>) => asked(imported, answers);
    assert.deepEqual(of({resident: 'no'}), ['hello', 'resident', 'home', 'town']);
    assert.ok(!of({resident: 'yes'}).includes('poles'));
    assert.ok(of({resident: 'yes', crop: ['runner-beans']}).includes('poles'));
    assert.ok(of({resident: 'yes', beds: 3}).includes('poles'));
    assert.ok(!of({resident: 'no', beds: 3}).includes('poles'));
    assert.ok(!of({resident: 'yes'}).includes('town'));
    const questions = questionsOf(imported);
    assert.equal(questions['home']!['required'], undefined);
    assert.equal(questions['beds']!['required'], true);
    assert.equal(questions['poles']!['maxWords'], 100);
    assert.deepEqual((questions['plot_size']!['options'] as {label: unknown}[])[0]!.label, {
      en: 'Large',
      cy: 'Mawr',
    });
  });

  it('lists a way that leads back, and a condition made of itself', async () => {
    const value = structuredClone(await samples.govuk()) as {
      conditions: {name: string; value: unknown}[];
    };
    value.conditions[0]!.value = {name: 'lives', conditions: [{conditionName: 'lives'}]};
    const {left} = taken(value, 'govuk');
    assert.ok(
      left.some(({pointer, why}) => pointer === '/pages/4/next/2' && /leads back/.test(why)),
    );
    assert.ok(
      left.some(({pointer, why}) => pointer === '/conditions/0' && /made of itself/.test(why)),
    );
  });
});

describe('the GOV.UK-style form builder, engine V2', () => {
  interface Form {
    pages: Record<string, unknown>[];
    conditions: {id: string; coordinator?: string; items: Record<string, unknown>[]}[];
  }
  const form = () => structuredClone(jsonSample('govuk-v2')) as Form;
  const conditionsLeft = (value: Form) =>
    taken(value, 'govuk')
      .left.filter(({loses, pointer}) => loses === 'condition' && /condition$/.test(pointer))
      .map(({pointer, why}) => `${pointer} ${why}`);

  it('becomes pages in their order, by the ids of lists, items, questions and sections', () => {
    const imported = taken(form(), 'govuk');
    const {pages} = documentOf(imported);
    assert.deepEqual(
      pages.map(({id}) => id),
      'about,keeps-bees,too-early,hives,clover,many,start,soon,neighbours,where'.split(','),
    );
    assert.deepEqual(pages[1]!.title, {en: 'Do you keep bees?'});
    const questions = questionsOf(imported);
    assert.deepEqual(questions['about_1']!['text'], {
      en: 'Read **this** first:\n\n- one hive\n- one field',
    });
    assert.deepEqual(questions['hive_kind']!['options'], [
      {value: 'wood', label: {en: 'Wood'}, hint: {en: 'Of any tree'}},
      {value: 'straw', label: {en: 'Straw'}},
    ]);
    assert.deepEqual((questions['plants']!['options'] as object[])[2], {
      value: 'nothing',
      label: {en: 'Nothing yet'},
      exclusive: true,
    });
    assert.equal(questions['plan']!['max'], 3);
  });

  it('asks by the conditions of its pages, joined, named by others, and of its terminal pages', () => {
    const imported = taken(form(), 'govuk');
    const of = (answers: Record<string, unknown>) => asked(imported, answers);
    assert.deepEqual(of({keeps_bees: 'no'}), ['about_1', 'keeps_bees', 'later']);
    const always = 'about_1,keeps_bees,hive_kind,plants,hives,begin,plan,neighbour,home'.split(',');
    assert.deepEqual(of({keeps_bees: 'yes'}), always);
    assert.ok(of({keeps_bees: 'yes', plants: ['white-clover']}).includes('clover'));
    assert.ok(of({keeps_bees: 'yes', hives: 10}).includes('clover'));
    assert.ok(!of({keeps_bees: 'yes', hives: 9, plants: ['heather']}).includes('clover'));
    assert.ok(of({keeps_bees: 'yes', hives: 2, hive_kind: 'wood'}).includes('helper'));
    assert.ok(!of({keeps_bees: 'yes', hives: 1, hive_kind: 'wood'}).includes('helper'));
    assert.ok(!of({keeps_bees: 'yes', hives: 2, hive_kind: 'straw'}).includes('helper'));
  });

  it('reads Yes and No by the items of the list that every form has', () => {
    const value = form();
    value.pages[3]!['condition'] = value.conditions[0]!.id;
    const imported = taken(value, 'govuk');
    assert.ok(!asked(imported, {}).includes('hive_kind'));
    assert.ok(asked(imported, {keeps_bees: 'yes'}).includes('hive_kind'));
  });

  it('lists what it cannot say, and what to do', () => {
    const {left} = taken(form(), 'govuk');
    const at = (pointer: string) => left.find((one) => one.pointer === pointer)!;
    assert.match(at('/pages/7/condition').why, /compares a date with today/);
    assert.equal(at('/conditions/6').loses, 'condition');
    assert.match(at('/pages/2/controller').why, /Nothing is sent/);
    assert.equal(at('/pages/8/repeat').loses, 'question');
    assert.match(at('/pages/9/components/0').why, /`location`/);
    assert.match(at('/pages/9/components/1').why, /`consent`/);
    assert.equal(at('/lists/1/items/2/extensions/1').loses, 'question');
    assert.equal(at('/pages/10').loses, 'aside');
  });

  it('always shows a page whose condition is broken, and those after it', () => {
    const broken: readonly [RegExp, (value: Form) => void][] = [
      [/no such condition/, ({pages}) => (pages[4]!['condition'] = 'none')],
      [
        /question that is not there/,
        ({conditions}) => (conditions[2]!.items[0]!['componentId'] = 'none'),
      ],
      [
        /option that is not there/,
        ({conditions}) => (conditions[2]!.items[0]!['value'] = {listId: 'none', itemId: 'none'}),
      ],
      [
        /no value of the type “Wish”/,
        ({conditions}) => (conditions[2]!.items[0]!['type'] = 'Wish'),
      ],
      [/joined in a way/, ({conditions}) => delete conditions[2]!.coordinator],
      [
        /made of one that is not there/,
        ({conditions}) => (conditions[2]!.items[0] = {conditionId: 'none'}),
      ],
      [
        /made of itself/,
        ({conditions}) => (conditions[2]!.items[0] = {conditionId: conditions[2]!.id}),
      ],
    ];
    for (const [why, breaks] of broken) {
      const value = form();
      breaks(value);
      assert.match(
        conditionsLeft(value).join('\n'),
        new RegExp(`^/pages/4/condition .*${why.source}`),
      );
      const shown = asked(taken(value, 'govuk'), {keeps_bees: 'yes'});
      assert.ok(shown.includes('clover') && shown.includes('begin'));
    }
    // Whether anybody comes to the end that a terminal page is cannot be said then.
    const value = form();
    value.pages[2]!['condition'] = 'none';
    const shown = asked(taken(value, 'govuk'), {});
    assert.ok(shown.includes('later') && shown.includes('hives'));
  });

  it('says that a list of options is not there, and lists a way that it does not follow', () => {
    const value = form();
    (value.pages[3]!['components'] as {list: string}[])[0]!.list = 'none';
    value.pages[4]!['next'] = [{path: '/summary'}];
    const {left} = taken(value, 'govuk');
    const at = (pointer: string) => left.find((one) => one.pointer === pointer)!;
    assert.match(at('/pages/3/components/0').why, /no such list/);
    assert.match(at('/pages/4/next').why, /nobody follows this way/);
  });

  it('takes pages in their order where no page has a way, unless the engine is V1', () => {
    const asks = (name: string) => ({type: 'TextField', name, title: name});
    const pages = ['a', 'b'].map((one) => ({path: `/${one}`, title: one, components: [asks(one)]}));
    const ids = (more: object) =>
      documentOf(taken({name: 'T', pages, ...more}, 'govuk')).pages.map(({id}) => id);
    assert.deepEqual(ids({}), ['a', 'b']);
    assert.deepEqual(ids({engine: 'V1'}), ['a']);
  });
});

describe('ONS eQ', () => {
  it('becomes a page for each block, with its answers', async () => {
    const imported = taken(await samples.eq(), 'eq');
    const questions = questionsOf(imported);
    assert.deepEqual(
      documentOf(imported).pages.map(({id}) => id),
      [
        'trading-block',
        'closed-block',
        'sales-block',
        'abroad-block',
        'staff-block',
        'nearly',
        'comments-block',
      ],
    );
    assert.deepEqual(questions['abroad']!['max'], {answer: 'sales'});
    assert.equal(questions['sales']!['min'], 0.01);
    assert.deepEqual(questions['countries']!['label'], {en: 'Where did you sell {{abroad}}?'});
    const options = questions['countries']!['options'] as {exclusive?: boolean}[];
    assert.deepEqual(
      options.map(({exclusive}) => exclusive),
      [undefined, undefined, true],
    );
    assert.deepEqual(questions['trading']!['errors'], {required: {en: 'Say whether you trade'}});
  });

  it('asks by its routing, its skip conditions of both generations, and its sections', async () => {
    const imported = taken(await samples.eq(), 'eq');
    assert.deepEqual(asked(imported, {trading: 'No-we-closed'}), ['trading', 'closed']);
    assert.deepEqual(asked(imported, {trading: 'Yes'}), [
      'trading',
      'sales_question_title',
      'sales_question_words_1',
      'sales',
      'abroad',
      'staff',
      'nearly_1',
      'comments_question_title',
      'comments',
    ]);
    const abroad = {trading: 'Yes', sales: 50, abroad: 20};
    // A skip condition that wants an answer does not skip without one.
    assert.ok(asked(imported, abroad).includes('staff'));
    assert.ok(asked(imported, {...abroad, countries: ['France']}).includes('staff'));
    assert.ok(!asked(imported, {...abroad, countries: ['Ireland']}).includes('staff'));
    assert.ok(!asked(imported, {...abroad, abroad: 0}).includes('countries'));
    assert.ok(
      imported.left.some(
        ({pointer, why}) =>
          pointer === '/sections/0/groups/0/blocks/6' && /write a `repeat`/.test(why),
      ),
    );
  });
});

describe('XLSForm', () => {
  const form = async () =>
    importForm(await workbook(await workbookOf(sheets)), 'xlsform', {id: 'river'});

  it('becomes pages of groups, with both languages, limits and repeats', async () => {
    const imported = await form();
    const {languages, version, pages} = documentOf(imported);
    assert.deepEqual([languages, version], [['en', 'cy'], '2026']);
    assert.deepEqual(
      pages.map(({id}) => id),
      ['page', 'you', 'water', 'page-2'],
    );
    const questions = questionsOf(imported);
    assert.deepEqual(questions['near_river']!['label'], {
      en: 'Do you live near the river?',
      cy: 'Ydych chi’n byw ger yr afon?',
    });
    assert.deepEqual([questions['age']!['min'], questions['age']!['max']], [16, 119]);
    assert.equal(questions['street']!['maxLength'], 80);
    assert.equal(questions['uses']!['max'], 2);
    assert.equal(questions['seen']!['max'], 'today');
    assert.deepEqual(questions['boats']!['max'], {answer: 'count'});
    assert.deepEqual(questions['hello']!['text'], {
      en: 'About **your** river',
      cy: 'Am **eich** afon',
    });
    assert.equal((questions['boats']!['questions'] as {type: string}[])[1]!.type, 'select');
  });

  it('asks by its conditions', async () => {
    const imported = await form();
    assert.ok(!asked(imported, {near_river: 'yes'}).includes('clean'));
    assert.ok(asked(imported, {near_river: 'no'}).includes('clean'));
    assert.ok(asked(imported, {near_river: 'yes', uses: ['swim']}).includes('clean'));
    assert.ok(asked(imported, {near_river: 'yes', age: 18}).includes('street'));
    assert.ok(!asked(imported, {near_river: 'yes', age: 17}).includes('street'));
    assert.ok(asked(imported, {near_river: 'no', clean: 4}).includes('why'));
    assert.ok(!asked(imported, {near_river: 'no', clean: 5}).includes('why'));
  });

  it('names the sheet and the cell of what it leaves', async () => {
    const {left} = await form();
    const place = (at: string) => left.find((one) => one.place === at);
    assert.match(place('survey!I17')!.why, /“\*” in it/);
    assert.equal(place('choices!E2')!.what, 'green');
    assert.match(place('survey!26')!.why, /barcode/);
    assert.deepEqual(
      without(
        left.filter(({kind}) => kind === 'left').map((one) => one.place ?? ''),
        '',
      ),
      [
        'survey!2',
        'survey!I17',
        'survey!N19',
        'survey!25',
        'survey!26',
        'choices!E2',
        'settings!C2',
      ],
    );
  });
});
