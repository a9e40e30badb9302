import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LiveSession} from '../../src/engine/live-session.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {speakerFor} from '../../src/i18n/speaker.js';
import {models} from '../../src/questions/models.js';
import {examplesOf} from './examples-of.js';
import {cy, en} from '../i18n/words.js';

const now = () => new Date('2026-11-23T12:00:00Z');
const newId = () => '00000000-0000-7000-8000-000000000001';
const isolates = /[\u2068\u2069]/gu;

describe('an answer in a later text', () => {
  for (const [type, examples] of examplesOf)
    for (const {title, question, earlier = [], good} of examples) {
      const {separate, ...asked} = question as typeof question & {readonly separate?: boolean};
      const {name} = asked;
      // What leaves apart from the response is in no text; with consent it is part of it.
      const agreed = examplesOf.get('consent')![0]!.question;
      const isAgreed = separate && type !== 'consent';
      const before = isAgreed ? [...earlier, agreed] : earlier;
      const answers = good.filter(({answer}) => answer !== undefined);
      if (!answers.length) continue;
      it(`is said in words, in either language: ${type}, ${title}`, () => {
        const plan = planOf(
          {
            id: 'piped',
            version: '1',
            languages: ['en', 'cy'],
            title: 'Piped',
            pages: [
              {
                id: 'one',
                title: 'One',
                questions: [...before, {...asked, ...(isAgreed && {consent: agreed.name})}],
              },
              {
                id: 'two',
                title: 'Two',
                questions: [{name: 'later', type: 'text', label: `You said: {{${name}}}`}],
              },
            ],
          },
          models,
        );
        for (const {typed, given = {[name]: typed}, words} of answers) {
          const session = new LiveSession(plan, {now, newId});
          if (isAgreed) session.answer(agreed.name, true);
          for (const [key, value] of Object.entries(given)) session.answer(key, value);
          for (const [language, messages] of Object.entries({en, cy})) {
            const speaker = speakerFor(language, ['en', 'cy'], messages, language, session.wording);
            const {label} = session.question('later').question;
            const said = speaker.say(label!).text.replace(isolates, '');
            assert.doesNotMatch(said, /…|undefined|NaN|\[object|\{/u);
            if (words) assert.equal(said, `You said: ${words[language as 'en'].join(', ')}`);
            else assert.ok(said.length > 'You said: '.length, said);
          }
        }
      });
    }
});
