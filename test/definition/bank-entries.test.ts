import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Session} from '../../src/engine/session.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {definitionOf} from '../engine/definitions.js';
import {entries, withFollowUps, type EntryQuestion} from './bank-entries.js';

const entryOf = (id: string) => entries.find(([, entry]) => entry.id === id)![1];
const repeated = (texts: readonly string[]) =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

describe('an entry of the bank', () => {
  for (const [, {id, source, words, page}] of entries) {
    const questions = [...withFollowUps(page.questions)];

    it(`${id} offers no value and no words twice, in either language`, () => {
      const options = questions.flatMap((question) => question.options ?? []);
      const boxes = options.flatMap(({other}) => (other ? [other.label] : []));
      for (const language of ['en', 'cy'] as const) {
        const labels = questions.flatMap(({label}) => label?.[language] ?? []);
        // A box is named apart from the question that it belongs to, or two fields would sound the same.
        assert.deepEqual(repeated([...labels, ...boxes.map((label) => label[language])]), []);
        for (const question of questions)
          assert.deepEqual(repeated((question.options ?? []).map((o) => o.label[language])), []);
      }
      for (const question of questions)
        assert.deepEqual(repeated((question.options ?? []).map(({value}) => value)), []);
    });

    it(`${id} has an address for every source, and somebody else’s for words that are not its own`, () => {
      for (const {url, publisher} of source) {
        assert.match(new URL(url).protocol, /^https?:$/, url);
        assert.ok(publisher.trim(), url);
      }
      for (const [name, {en, cy, sources = []}] of Object.entries(words)) {
        const own = en === 'draft' && cy === 'draft';
        const others = sources.filter((place) => source[place]!.publisher !== 'Dweud');
        assert.ok(own || others.length, `${name} is ${en} and ${cy}, by whom?`);
      }
    });
  }
});

const nations = ['england', 'wales'] as const;
const monitoring = (nation: string) => entryOf(`equality-monitoring/${nation}@1`);
const askedIn = (nation: string) => monitoring(nation).page.questions;
const optionsOf = (nation: string, name: string) =>
  askedIn(nation).find((question) => question.name === name)!.options!;
/** What a question offers, without “Prefer not to say”. */
const offers = (nation: string, name: string, language: 'en' | 'cy') =>
  optionsOf(nation, name)
    .map(({label}) => label[language])
    .slice(0, -1);

describe('equality monitoring', () => {
  // Census 2021, the questionnaire for individuals: what it asked, in its order; pregnancy it did not ask.
  const before = ['age_group', 'sex', 'marital_status', 'national_identity', 'ethnic_group'];
  const groups = ['white', 'mixed', 'asian', 'black', 'other'];
  const after = ['health_condition', 'health_limits', 'carer', 'sexual_orientation'];
  for (const nation of nations)
    it(`asks in ${nation} in the order of the census`, () => {
      assert.deepEqual(
        askedIn(nation).map(({name}) => name),
        [
          ...before,
          ...groups.map((group) => `ethnic_group_${group}`),
          'religion',
          ...(nation === 'wales' ? ['welsh_skills'] : []),
          ...after,
          'gender_identity',
          'pregnancy',
        ],
      );
    });

  it('offers “British” first in England and last of its five in Wales, where “Welsh” is first', () => {
    const britain = ['Scottish', 'Northern Irish'];
    assert.deepEqual(offers('england', 'national_identity', 'en'), [
      ...['British', 'English', 'Welsh', ...britain, 'Other'],
    ]);
    assert.deepEqual(offers('wales', 'national_identity', 'en'), [
      ...['Welsh', 'English', ...britain, 'British', 'Other'],
    ]);
    assert.deepEqual(offers('wales', 'national_identity', 'cy'), [
      'Cymro/Cymraes',
      'Sais/Saesnes',
      'Albanwr/Albanes',
      'Gwyddel/Gwyddeles o Ogledd Iwerddon',
      'Prydeiniwr/Prydeinwraig',
      'Arall',
    ]);
  });

  it('offers the groups of each nation, and in each group what the census offered', () => {
    assert.deepEqual(offers('england', 'ethnic_group', 'en'), [
      'White',
      'Mixed or Multiple ethnic groups',
      'Asian or Asian British',
      'Black, Black British, Caribbean or African',
      'Other ethnic group',
    ]);
    assert.deepEqual(offers('wales', 'ethnic_group', 'en'), [
      'White',
      'Mixed or Multiple ethnic groups',
      'Asian, Asian Welsh or Asian British',
      'Black, Black Welsh, Black British, Caribbean or African',
      'Other ethnic group',
    ]);
    const first = (nation: string) => offers(nation, 'ethnic_group_white', 'en')[0];
    assert.equal(first('england'), 'English, Welsh, Scottish, Northern Irish or British');
    assert.equal(first('wales'), 'Welsh, English, Scottish, Northern Irish or British');
    for (const nation of nations) {
      const values = groups.map((group) =>
        optionsOf(nation, `ethnic_group_${group}`).map(({value}) => value),
      );
      assert.deepEqual(values, [
        'white_british white_irish white_gypsy_traveller white_roma white_other prefer_not'.split(
          ' ',
        ),
        'mixed_caribbean mixed_african mixed_asian mixed_other prefer_not'.split(' '),
        'asian_indian asian_pakistani asian_bangladeshi asian_chinese asian_other prefer_not'.split(
          ' ',
        ),
        'black_caribbean black_african black_other prefer_not'.split(' '),
        'other_arab other_any prefer_not'.split(' '),
      ]);
      const ownWords = groups.flatMap((group) =>
        optionsOf(nation, `ethnic_group_${group}`).flatMap(({value, other}) =>
          other ? value : [],
        ),
      );
      assert.deepEqual(ownWords, [
        ...[
          'white_other',
          'mixed_other',
          'asian_other',
          'black_african',
          'black_other',
          'other_any',
        ],
      ]);
    }
  });

  const always = (question: EntryQuestion) => {
    const last = question.options!.at(-1)!;
    assert.equal(last.value, 'prefer_not', question.name);
    assert.equal(last.exclusive ?? false, question.type === 'checkboxes', question.name);
    assert.ok(!question.required, question.name);
  };
  for (const nation of nations) {
    it(`asks nothing in ${nation} that has to be answered or cannot be declined`, () => {
      for (const question of withFollowUps(askedIn(nation))) always(question);
    });

    it(`leads in ${nation} from a group to its own list alone, and from a condition to what it limits`, () => {
      const definition = definitionOf([], {
        pages: [{id: 'equality', use: `bank:equality-monitoring/${nation}@1`}],
      });
      const plan = planOf(definition, models);
      const session = new Session(plan, {
        now: () => new Date('2026-11-27T12:00:00Z'),
        newId: () => '0192f0c0-0000-7000-8000-000000000000',
      });
      const led = () => {
        const steps = [...groups.map((group) => `ethnic_group_${group}`), 'health_limits'];
        return steps.filter((name) => session.isOn(plan.questions.get(name)!));
      };
      assert.deepEqual(led(), []);
      for (const group of groups) {
        session.answer('ethnic_group', group);
        assert.deepEqual(led(), [`ethnic_group_${group}`]);
      }
      session.answer('ethnic_group', 'prefer_not');
      assert.deepEqual(led(), []);
      session.answer('health_condition', 'yes');
      assert.deepEqual(led(), ['health_limits']);
      session.answer('health_condition', 'no');
      assert.deepEqual(led(), []);

      session.answer('ethnic_group', 'black');
      session.answer('ethnic_group_black', 'black_african');
      session.answer('ethnic_group_black_african', 'Igbo');
      const answers = {
        ethnic_group: 'black',
        ethnic_group_black: 'black_african',
        ethnic_group_black_african: 'Igbo',
        health_condition: 'no',
      };
      assert.deepEqual({...session.answersOnRoute}, answers);
      session.answer('ethnic_group', 'asian');
      assert.deepEqual(
        {...session.answersOnRoute},
        {ethnic_group: 'asian', health_condition: 'no'},
      );
    });
  }
});
