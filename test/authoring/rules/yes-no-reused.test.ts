import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {yesNoReused} from '../../../src/authoring/rules/yes-no-reused.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn} from './found.js';

const asks = (name: string, cy: string, yes: string, no: string) => ({
  name,
  type: 'radios',
  label: {en: name, cy},
  options: [
    {value: 'yes', label: {en: 'Yes', cy: yes}},
    {value: 'no', label: {en: 'No', cy: no}},
  ],
});
const found = (...questions: object[]) => foundIn(yesNoReused, definitionOf(questions));

describe('yes-no-reused (CYE-08)', () => {
  it('finds the one pair that hmcts/pcq-frontend has for every question', () => {
    // common.json: yes “Do”, no “Naddo”, which answer what somebody did.
    assert.deepEqual(found(asks('disability', 'Oes gennych chi gyflwr?', 'Do', 'Naddo')), [
      'question.disability.option.yes.label cy: In Welsh, yes and no repeat the verb: “Oes gennych chi gyflwr?” is answered by Oes / Nac oes, and not by Do.',
      'question.disability.option.no.label cy: In Welsh, yes and no repeat the verb: “Oes gennych chi gyflwr?” is answered by Oes / Nac oes, and not by Naddo.',
    ]);
  });

  it('finds the no of alphagov/forms-runner, which fits no verb but the focus', () => {
    const cookies = 'Ydych chi eisiau derbyn cwcis dadansoddeg?';
    assert.deepEqual(found(asks('cookies', cookies, 'Ydw', 'Na')), [
      'question.cookies.option.no.label cy: In Welsh, yes and no repeat the verb: “Ydych chi eisiau derbyn cwcis dadansoddeg?” is answered by Ydw / Nac ydw or Ydyn / Nac ydyn or Ydym / Nac ydym, and not by Na.',
    ]);
    assert.deepEqual(found(asks('focus', 'Ai chi yw’r perchennog?', 'Ie', 'Na')), []);
  });

  it('knows the pairs of public services', () => {
    for (const [question, yes, no] of [
      ['Ydych chi’n byw yma?', 'Ydw, rwy’n byw yma', 'Nac ydw'],
      ['A ydych chi’n byw yma?', 'Ydw', 'Nac ydw'],
      ['Ydy hyn yn gywir?', 'Ydy', 'Nac ydy'],
      ['A yw hyn yn gywir?', 'Ydi', 'Nac ydi'],
      ['Oes gennych chi gar?', 'Oes', 'Nac oes'],
      ['Wnaethoch chi ffonio?', 'Do', 'Naddo'],
      ['A gawsoch chi ateb?', 'Do', 'Naddo'],
      ['Fyddwch chi yno?', 'Byddaf', 'Na fyddaf'],
      ['A fyddech chi’n dod?', 'Byddwn', 'Na fyddwn'],
      ['Allwch chi ddod?', 'Gallaf', 'Na allaf'],
      ['Hoffech chi wybod?', 'Hoffwn', 'Na hoffwn'],
      ['Ydych chi’n cytuno?', 'Cytuno', 'Anghytuno'],
    ] as const)
      assert.deepEqual(found(asks('q', question, yes, no)), [], question);
  });

  it('warns of one pair under two verbs of which it knows neither', () => {
    const other = ['Hawdd oedd hi?', 'Digon o amser?'] as const;
    const [one, two] = other.map((label, index) => asks(`q${index}`, label, 'Oedd', 'Nac oedd'));
    assert.equal(found(one!, two!).length, 4);
    assert.match(found(one!, two!)[0]!, /have a translator look at both\.$/);
    assert.deepEqual(found(one!), []);
  });

  it('looks at answers alone, in Welsh alone', () => {
    assert.deepEqual(found(asks('q', 'Oes gennych chi farn?', 'Nadolig', 'Dofednod')), []);
    const english = {
      ...asks('q', 'Oes?', 'Oes', 'Nac oes'),
      label: {en: 'Oes gennych chi?', cy: 'x'},
    };
    assert.deepEqual(found(english), []);
  });
});
