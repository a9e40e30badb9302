import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importForm} from '../../../src/authoring/importing/import-form.js';
import type {Imported} from '../../../src/authoring/importing/draft.js';
import {UnreadableForm} from '../../../src/authoring/importing/unreadable-form.js';
import {workbook} from '../../../src/authoring/importing/xlsform/workbook.js';
import {asked, questionsOf, samples, taken, workbookOf} from './rig.js';

const survey = (...elements: object[]) => ({
  title: 'T',
  pages: [{name: 'p', title: 'Page', elements}],
});
const text = (name: string, more: object = {}) => ({type: 'text', name, title: name, ...more});
const at = ({left}: Imported, pointer: string) => left.filter((one) => one.pointer === pointer);
const builder = (...components: object[]) => ({
  name: 'T',
  pages: [{path: '/a', title: 'A', components, next: []}],
});
const sheets = async (
  rows: readonly (readonly unknown[])[],
  settings: Record<string, unknown> = {},
  ownId = true,
) =>
  importForm(
    await workbook(
      await workbookOf({survey: rows, settings: [Object.keys(settings), Object.values(settings)]}),
    ),
    'xlsform',
    {id: 'file', ownId},
  );
const heads = ['type', 'name', 'label', 'relevant'];

describe('what the list says', () => {
  it('names what is left by the titles that it stands under, and by what is lost with it', async () => {
    const {left} = taken(await samples.surveyjs(), 'surveyjs');
    const find = (pointer: string) => left.find((one) => one.pointer === pointer)!;
    const sign = find('/pages/1/elements/10');
    assert.deepEqual(
      [sign.loses, sign.within, sign.what],
      ['question', ['The park', 'Sign here'], 'Sign here'],
    );
    const late = find('/pages/1/elements/5/visibleIf');
    assert.deepEqual([late.loses, late.within], ['condition', ['The park', 'A later word']]);
    assert.equal(find('/logo').loses, 'aside');
    assert.equal(find('/pages/0/elements/1/placeholder').loses, 'words');
    assert.equal(
      left.filter(({kind}) => kind === 'left').every(({loses}) => loses),
      true,
    );
    const eq = taken(await samples.eq(), 'eq').left;
    const lasts = eq.find(({pointer}) => pointer.endsWith('/blocks/1/question/answers/1'))!;
    assert.deepEqual(lasts.within, ['The end', 'last', 'Anything else?', 'how-long']);
  });

  it('stands in the order of the source', async () => {
    const {left} = await sheets([
      heads,
      ['text', 'a', 'A', '1 + 1'],
      ['barcode', 'b', 'B'],
      ['text', 'c', 'C', '2 + 2'],
    ]);
    assert.deepEqual(
      left.filter(({kind}) => kind === 'left').map(({place}) => place),
      ['survey!D2', 'survey!3', 'survey!D4'],
    );
  });

  it('names a row by its groups', async () => {
    const {left} = await sheets([
      heads,
      ['begin group', 'g', 'About you'],
      ['begin_repeat', 'r', 'Your boats'],
      ['barcode', 'b', 'Scan it'],
      ['text', 'c', 'C'],
      ['end_repeat'],
      ['end group'],
    ]);
    assert.deepEqual(left.find(({place}) => place === 'survey!4')!.within, [
      'About you',
      'Your boats',
      'Scan it',
    ]);
  });

  it('says nothing of what holds nothing', () => {
    const {left} = taken(
      {...builder({type: 'TextField', name: 'a', title: 'A'}), fees: []},
      'govuk',
    );
    assert.deepEqual(
      left.filter(({kind}) => kind === 'left'),
      [],
    );
  });

  it('has the pages that have no title', async () => {
    const says = /page that it begins has no title/;
    const named = (imported: Imported) =>
      imported.left.filter(({why}) => says.test(why)).map(({place, pointer}) => place ?? pointer);
    const untitled = {title: 'T', pages: [{name: 'p', elements: [text('a')]}]};
    assert.deepEqual(named(taken(untitled, 'surveyjs')), ['/pages/0']);
    assert.deepEqual(named(taken(survey(text('a')), 'surveyjs')), []);
    assert.deepEqual(named(await sheets([heads, ['start', 's'], ['text', 'a', 'A']])), [
      'survey!3',
    ]);
  });

  it('is there though nothing can be asked at all', async () => {
    const listOf = async (work: () => unknown) => {
      try {
        await work();
      } catch (error) {
        if (error instanceof UnreadableForm) return error.left.map(({pointer}) => pointer);
        throw error;
      }
      return undefined;
    };
    const none = survey({type: 'signaturepad', name: 'a'});
    assert.deepEqual(await listOf(() => taken(none, 'surveyjs')), ['/pages/0/elements/0']);
    const scan = await listOf(() => sheets([heads, ['barcode', 'b', 'B']]));
    assert.ok(scan?.includes('/survey/0'));
    const schema = {type: 'object', properties: {a: {type: 'null'}}};
    assert.ok((await listOf(() => taken(schema, 'json-schema')))?.includes('/properties/a'));
  });
});

describe('SurveyJS', () => {
  it('tells options apart whose values are objects', () => {
    const imported = taken(
      survey({
        type: 'radiogroup',
        name: 'a',
        choices: [
          {value: {size: 1}, text: 'One'},
          {value: {size: 2}, text: 'Two'},
        ],
      }),
      'surveyjs',
    );
    assert.deepEqual(questionsOf(imported)['a']!['options'], [
      {value: 'size-1', label: {en: 'One'}},
      {value: 'size-2', label: {en: 'Two'}},
    ]);
    assert.match(at(imported, '/pages/0/elements/0/choices/0')[0]!.why, /“size-1” here/);
  });

  it('carries over its validators, with their words', () => {
    const imported = taken(
      survey(
        text('mail', {validators: [{type: 'email', text: 'Write an address'}]}),
        text('other', {inputType: 'email', validators: [{type: 'email'}]}),
        text('age', {
          inputType: 'number',
          step: 1,
          validators: [{type: 'numeric', minValue: 16, text: 'From 16'}],
        }),
        {
          type: 'checkbox',
          name: 'uses',
          choices: ['x', 'y', 'z'],
          validators: [{type: 'answercount', minCount: 1, maxCount: 2}],
        },
        text('code', {validators: [{type: 'email'}, {type: 'regex', regex: '^x'}]}),
      ),
      'surveyjs',
    );
    const {mail, other, age, uses} = questionsOf(imported);
    assert.deepEqual(
      [mail!['format'], mail!['errors']],
      ['email', {format: {en: 'Write an address'}}],
    );
    assert.equal(other!['format'], 'email');
    assert.deepEqual([age!['min'], age!['errors']], [16, {minimum: {en: 'From 16'}}]);
    assert.deepEqual([uses!['min'], uses!['max']], [1, 2]);
    const left = imported.left.filter(({kind}) => kind === 'left');
    assert.deepEqual(
      left.map(({pointer, why}) => [pointer, why]),
      [['/pages/0/elements/4/validators/1', 'Dweud has no such rule for an answer.']],
    );
  });

  it('reads the answers of a panel that repeats in it, and no others', () => {
    const panel = (rule: string) =>
      survey(text('outer'), {
        type: 'paneldynamic',
        name: 'boats',
        templateElements: [text('inner'), text('more', {visibleIf: rule})],
      });
    const inside = (rule: string) =>
      (questionsOf(taken(panel(rule), 'surveyjs'))['boats']!['questions'] as object[])[1] as {
        showIf?: unknown;
      };
    assert.deepEqual(inside('{panel.inner} notempty').showIf, {inner: {answered: true}});
    assert.equal(inside('{inner} notempty').showIf, undefined);
    assert.match(
      at(
        taken(panel('{outer} notempty'), 'surveyjs'),
        '/pages/0/elements/1/templateElements/1/visibleIf',
      )[0]!.why,
      /“outer”, which is asked outside the repeat/,
    );
  });

  it('says that a number is whole here, unless it says that itself', () => {
    const why = (more: object) =>
      at(
        taken(survey(text('a', {inputType: 'number', ...more})), 'surveyjs'),
        '/pages/0/elements/0',
      )
        .map((one) => one.why)
        .join();
    assert.match(why({}), /takes whole numbers here/);
    assert.equal(why({step: 1}), '');
    assert.equal(why({step: 0.1}), '');
  });
});

describe('the GOV.UK-style form builder', () => {
  it('carries over whole numbers, and says where they are only whole here', () => {
    const number = (schema: object) =>
      taken(builder({type: 'NumberField', name: 'n', title: 'N', options: {}, schema}), 'govuk');
    const why = (imported: Imported) =>
      at(imported, '/pages/0/components/0')
        .map((one) => one.why)
        .join();
    assert.equal(why(number({integer: true})), '');
    assert.deepEqual(
      number({integer: true}).left.filter(({kind}) => kind === 'left'),
      [],
    );
    assert.match(why(number({})), /takes whole numbers here/);
    assert.equal(questionsOf(number({precision: 2}))['n']!['decimals'], 2);
  });

  it('says what the title of a section is, and lists each option of a component by itself', async () => {
    const imported = taken(await samples.govuk(), 'govuk');
    assert.match(
      at(imported, '/sections/0/title')[0]!.why,
      /above the titles of the section’s pages/,
    );
    assert.match(at(imported, '/pages/1/components/0/options/classes')[0]!.why, /looks/);
  });
});

describe('XLSForm', () => {
  it('says that a condition in a repeat reads what is outside it', async () => {
    const imported = await sheets([
      heads,
      ['text', 'outside', 'O'],
      ['begin repeat', 'r', 'R'],
      ['begin group', 'g', 'G', "${outside} = 'x'"],
      ['text', 'a', 'A'],
      ['end group'],
      ['end repeat'],
    ]);
    assert.match(
      imported.left.find(({place}) => place === 'survey!D4')!.why,
      /“outside”, which is asked outside the repeat/,
    );
  });

  it('takes its id, and lists what of its settings is not used', async () => {
    const rows = [heads, ['text', 'a', 'A']];
    const own = await sheets(rows, {form_id: 'River 2026', version: 'v'.repeat(40)});
    assert.equal(own.document['id'], 'river-2026');
    assert.match(own.left.find(({place}) => place === 'settings!A2')!.why, /“river-2026”/);
    assert.match(own.left.find(({place}) => place === 'settings!B2')!.why, /“v{32}” here/);
    const given = await sheets(rows, {form_id: 'river', default_language: 'Elvish'}, false);
    assert.equal(given.document['id'], 'file');
    assert.match(given.left.find(({place}) => place === 'settings!A2')!.why, /id .* was given/);
    assert.match(
      given.left.find(({place}) => place === 'settings!B2')!.why,
      /no language that is known/,
    );
  });

  it('asks by its conditions after all that', async () => {
    const imported = await sheets([heads, ['integer', 'n', 'N'], ['text', 'a', 'A', '${n} > 1']]);
    assert.deepEqual([asked(imported, {n: 1}), asked(imported, {n: 2})], [['n'], ['n', 'a']]);
  });
});

describe('ONS eQ', () => {
  const isYes = {'==': [{source: 'answers', identifier: 'who'}, 'You']};
  const isOther = {'==': [{source: 'answers', identifier: 'who'}, 'Somebody']};
  const asks = (id: string, title: string, options: readonly string[] = []) => ({
    id: `${id}-q`,
    type: 'General',
    title,
    answers: [
      options.length
        ? {id, type: 'Radio', options: options.map((value) => ({label: value, value}))}
        : {id, type: 'TextField'},
    ],
  });
  const block = (id: string, more: object) => ({type: 'Question', id, ...more});
  const eq = (...rules: object[]) => ({
    title: 'T',
    sections: [
      {
        id: 's',
        title: 'S',
        groups: [
          {
            id: 'g',
            blocks: [
              block('a', {question: asks('who', 'Who?', ['You', 'Somebody', 'Nobody'])}),
              block('b', {
                question_variants: rules.map((when, index) => ({
                  question: asks('born', `Born ${index}?`),
                  when,
                })),
              }),
              block('c', {
                question: asks('why', 'Why?'),
                skip_conditions: {when: {'==': [{source: 'answers', identifier: 'born'}, null]}},
              }),
            ],
          },
        ],
      },
    ],
  });

  it('asks the first form of a question whose rule holds, and nothing that reads either', () => {
    const imported = taken(eq(isYes, {or: [isYes, isOther]}), 'eq');
    assert.deepEqual(asked(imported, {who: 'You'}), ['who', 'born', 'why']);
    assert.deepEqual(asked(imported, {who: 'Somebody'}), ['who', 'born_2', 'why']);
    assert.deepEqual(asked(imported, {who: 'Nobody'}), ['who', 'why']);
    const left = imported.left.filter(({loses}) => loses === 'condition');
    assert.deepEqual(
      left.map(({why}) => why),
      [
        'It reads “born”, which is one of several questions here. What depends on it is always shown.',
      ],
    );
  });

  it('asks the first form where a rule cannot be said, and lists the others', () => {
    const imported = taken(eq({'==': [{source: 'metadata', identifier: 'x'}, 1]}, isYes), 'eq');
    assert.deepEqual(asked(imported, {}), ['who', 'born']);
    const [left] = at(imported, '/sections/0/groups/0/blocks/1/question_variants/1');
    assert.match(left!.why, /The first is/);
  });

  describe('what cannot be said of a part leaves its ways as they are', () => {
    const unsayable = {'==': [{source: 'metadata', identifier: 'x'}, 1]};
    const says = (value: string) => ({
      '==': [{source: 'answers', identifier: 'a2'}, value],
    });
    /** b2 leads to b4 for No and past all for others; c1 stands in the section after it. */
    const routed = (more: {section?: object; group?: object; block?: object}) => ({
      title: 'T',
      sections: [
        {
          id: 'r',
          title: 'R',
          groups: [{id: 'q', blocks: [block('b0', {question: asks('a0', 'Q0')})]}],
        },
        {
          id: 's',
          title: 'S',
          ...more.section,
          groups: [
            {
              id: 'g',
              ...more.group,
              blocks: [
                block('b1', {question: asks('a1', 'Q1', ['x', 'y'])}),
                block('b2', {
                  question: asks('a2', 'Q2', ['Yes', 'No']),
                  ...more.block,
                  routing_rules: [{block: 'b4', when: says('No')}, {section: 'End'}],
                }),
                block('b3', {question: asks('a3', 'Q3')}),
                block('b4', {question: asks('a4', 'Q4')}),
              ],
            },
          ],
        },
        {
          id: 't',
          title: 'U',
          groups: [{id: 'h', blocks: [block('c1', {question: asks('c', 'C')})]}],
        },
      ],
    });
    const lost = ({left}: Imported) =>
      left.filter(({loses}) => loses === 'condition').map(({pointer}) => pointer);
    const group = '/sections/1/groups/0';
    const ruled = {when: unsayable};

    it('of a section, or of one of its rules', () => {
      for (const enabled of [ruled, [ruled, {when: says('No')}]]) {
        const imported = taken(routed({section: {enabled}}), 'eq');
        assert.deepEqual(asked(imported, {a2: 'No'}), ['a0', 'a1', 'a2', 'a4', 'c']);
        assert.deepEqual(asked(imported, {a2: 'Yes'}), ['a0', 'a1', 'a2', 'c']);
        const [when, ...others] = lost(imported);
        assert.match(when!, /^\/sections\/1\/enabled(\/0)?\/when$/);
        assert.deepEqual(
          others.filter((one) => one.includes('routing_rules')),
          [],
        );
      }
    });

    it('of a group', () => {
      const imported = taken(routed({group: {skip_conditions: ruled}}), 'eq');
      assert.deepEqual(asked(imported, {a2: 'No'}), ['a0', 'a1', 'a2', 'a4', 'c']);
      assert.deepEqual(asked(imported, {a2: 'Yes'}), ['a0', 'a1', 'a2', 'c']);
      assert.deepEqual(lost(imported), [`${group}/skip_conditions/when`]);
    });

    it('but of a block its ways are listed, since whoever is taken past it is asked the next one', () => {
      const imported = taken(
        routed({
          block: {
            skip_conditions: [ruled, {when: {'==': [{source: 'answers', identifier: 'a1'}, 'x']}}],
          },
        }),
        'eq',
      );
      assert.deepEqual(asked(imported, {a2: 'Yes'}), ['a0', 'a1', 'a2', 'a3', 'a4', 'c']);
      assert.deepEqual(asked(imported, {a1: 'x'}), ['a0', 'a1', 'a3', 'a4', 'c']);
      assert.deepEqual(lost(imported), [
        `${group}/blocks/1/skip_conditions/0/when`,
        `${group}/blocks/1/routing_rules/0`,
        `${group}/blocks/1/routing_rules/1`,
      ]);
    });
  });

  it('says of an introduction, a list and a summary what to do', () => {
    const whole = eq(isYes);
    const blocks = whole.sections[0]!.groups[0]!.blocks as object[];
    blocks.push({type: 'Introduction', id: 'i'}, {type: 'ListCollector', id: 'l'});
    blocks.push({type: 'Summary', id: 'z'});
    const says = (index: number) =>
      at(taken(whole, 'eq'), `/sections/0/groups/0/blocks/${index}`).map(({why}) => why)[0]!;
    assert.match(says(3), /`purpose`/);
    assert.match(says(4), /write a `repeat`/);
    assert.match(says(5), /own page to check answers/);
  });
});
