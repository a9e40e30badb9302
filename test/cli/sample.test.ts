import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {sampleOf} from '../../src/cli/backend/sample.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {judgeOf} from '../../src/receiver/index.js';
import {examplesOf} from '../questions/examples-of.js';
import {plan as buses} from '../receiver/consultation.js';

const now = new Date('2026-11-22T12:00:00Z');
const folder = fileURLToPath(new URL('../../demo/consultations', import.meta.url));

describe('a sample of a response', () => {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.json')))
    it(`is accepted by ${name}`, () => {
      const plan = planOf(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')), models);
      const sample = sampleOf(plan, now);
      assert.ok(sample);
      assert.deepEqual(judgeOf(plan)(sample), []);
    });

  it('answers what follows from an answer, and no more than it has to', () => {
    assert.deepEqual(sampleOf(buses, now)?.answers, {rides: 'yes'});
  });

  it('answers the examples of every type that a person answers, but for files', () => {
    const unanswered: string[] = [];
    for (const [type, examples] of examplesOf)
      for (const {title, question, earlier = []} of examples) {
        const asked = ['content', 'calculated'].includes(type)
          ? question
          : {...question, required: true};
        const questions = [...earlier, asked];
        const pages = [{id: 'a', title: 'A', questions}];
        const plan = planOf(
          {id: 'a', version: '1', languages: ['en', 'cy'], title: 'A', pages},
          models,
        );
        if (!sampleOf(plan, now)) unanswered.push(`${type}: ${title}`);
      }
    assert.deepEqual(
      unanswered.filter((one) => !one.startsWith('file: ')),
      [],
    );
    assert.ok(unanswered.length > 0);
  });
});
