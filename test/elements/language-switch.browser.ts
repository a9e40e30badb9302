import {expect} from 'chai';
import {listing} from '../../demo/listing.js';
import {questionTypes} from '../../src/dweud.js';
import type {QuestionType, QuestionTypes} from '../../src/questions/question-type.js';
import {aForm, after, definitionOf, find, focused, line, next, wordsOf} from './a-form.js';
import {everyState} from './states.js';
import {expectNothingLost} from './switching.js';

const isChromium = /Chrome/u.test(navigator.userAgent);

describe('a switch of language loses nothing and is there in every state (CY-08, CYU-01, CX-09)', () => {
  const ids = ['precept-2027', ...listing.map(({id}) => id), 'not-yet-open', 'closed'];
  for (const id of ids)
    it(id, async function () {
      // The others are asked with the same controls.
      if (!isChromium && id !== 'precept-2027') this.skip();
      this.timeout(240_000);
      await everyState(id, expectNothingLost);
    });

  it('focus stays in the form where what had it was about something that could not be fetched', async () => {
    const date = {...line('day'), type: 'date'};
    const page = {id: 'later', title: {en: 'Later', cy: 'Wedyn'}, questions: [date]};
    const definition = definitionOf([], {
      pages: [{...page, id: 'now', questions: [{...line('street'), required: false}]}, page],
    });
    const whole = questionTypes.get('date') as QuestionType;
    let isOffline = true;
    const loadView = async () => {
      if (isOffline) throw new Error('offline');
      return whole.loadView();
    };
    const types: QuestionTypes = new Map([...questionTypes, ['date', {...whole, loadView}]]);
    const form = await aForm({definition, questionTypes: types});
    await next(form, 'dweud-error');
    expect(focused(form)?.id).to.equal('stuck');
    isOffline = false;
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(wordsOf(find(form, '#heading'))).to.equal('Wedyn');
    expect(focused(form)?.id).to.equal('heading');
  });
});
