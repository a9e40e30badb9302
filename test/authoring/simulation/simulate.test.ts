import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {simulate} from '../../../src/authoring/simulation/simulate.js';
import type {Simulation, SimulationOptions} from '../../../src/authoring/simulation/simulation.js';
import type {ContactDetails, Response} from '../../../src/definition/generated/types.js';
import type {Plan} from '../../../src/engine/plan.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {models} from '../../../src/questions/models.js';
import {contactJudgeOf, judgeOf} from '../../../src/receiver/judge.js';
import {definitionOf, line, pageOf, planFor, yesNo} from '../../engine/definitions.js';
import {examplesOf} from '../../questions/examples-of.js';

const now = new Date('2026-11-27T12:00:00Z');
const folder = fileURLToPath(new URL('../../../demo/consultations', import.meta.url));
const demos = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    plan: planOf(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')), models),
  }));

/** What a simulation finds, with every response held to the receiver’s judgement. */
function simulated(plan: Plan, more: Partial<SimulationOptions> = {}) {
  const responses: Response[] = [];
  const contacts: ContactDetails[] = [];
  const judge = judgeOf(plan);
  const judgeContact = contactJudgeOf(plan);
  const found = simulate(plan, {
    ...{count: 24, seed: 1, now},
    judge: (response, contact) => {
      if (contact) contacts.push(contact);
      const faults = judge(JSON.parse(JSON.stringify(response)));
      return [...faults, ...(contact ? judgeContact(contact) : [])];
    },
    take: (response) => responses.push(response),
    ...more,
  });
  return {...found, responses, contacts};
}

const missed = ({places}: Simulation) =>
  places.filter(({isReached}) => !isReached).map(({kind, name}) => `${kind} ${name}`);
const countOf = ({places}: Simulation, kind: string, name: string) =>
  places.find((one) => one.kind === kind && one.name === name)?.count;

const letters = (name: string, more: object = {}) => ({
  ...{name, type: 'radios', label: name},
  options: [...'abcdefgh'].map((value) => ({value, label: value})),
  ...more,
});

describe('respondents', () => {
  for (const {name, plan} of demos)
    it(`come everywhere in ${name}, and the receiver takes all that they send`, () => {
      const found = simulated(plan);
      assert.deepEqual(found.refused, []);
      assert.deepEqual(found.deadEnds, []);
      assert.deepEqual(missed(found), []);
      assert.equal(found.responses.length, found.led.sent + found.random.sent);
      assert.ok(found.seconds!.median > 0 && found.seconds!.median <= found.seconds!.ninetieth);
    });

  it('answer the examples of every type, and go to the limits of what is accepted', () => {
    const types = new Set<string>();
    for (const [type, examples] of examplesOf)
      for (const {title, question, earlier = []} of examples) {
        const questions = [...earlier, {...question, required: true}];
        const isAsked = type !== 'content' && type !== 'calculated';
        const plan = planFor(isAsked ? questions : [...earlier, question]);
        const found = simulated(plan, {count: 12});
        assert.deepEqual([title, found.refused, found.deadEnds], [title, [], []]);
        const sent = [...found.responses, ...found.contacts];
        if (sent.some(({answers}) => question.name in answers)) types.add(type);
      }
    const answered = [...models.keys()].filter((type) => type !== 'content');
    assert.deepEqual([...types].sort(), answered.sort());
  });

  it('are the same for the same seed, and others for another', () => {
    const {plan} = demos.find(({name}) => name === 'precept-2027.json')!;
    const of = (seed: number) => simulated(plan, {seed, count: 5}).responses;
    assert.deepEqual(of(7), of(7));
    assert.notDeepEqual(of(7), of(8));
  });

  it('answer in one language where that is asked for', () => {
    const {plan} = demos.find(({name}) => name === 'young-people.json')!;
    const languages = (more: Partial<SimulationOptions>) =>
      [...new Set(simulated(plan, more).responses.map(({language}) => language))].sort();
    assert.deepEqual(languages({language: 'cy'}), ['cy']);
    assert.deepEqual(languages({}), ['cy', 'en']);
  });

  it('are led to what one in hundreds comes by, however few answer at random', () => {
    const plan = planOf(
      definitionOf([], {
        pages: [
          pageOf('first', [letters('one'), letters('two'), letters('three')]),
          pageOf('rare', [line('why')], {showIf: {one: 'c', two: 'd', three: 'h'}}),
          pageOf('apart', [
            line('else', {showIf: {'context.area': 'north', one: {answered: false}}}),
          ]),
        ],
      }),
      models,
    );
    const found = simulated(plan, {count: 1});
    assert.deepEqual(missed(found), []);
    assert.equal(countOf(found, 'page', 'rare'), 0);
    // Nine answers each, none at all among them: every two of three questions.
    assert.deepEqual(found.pairs, {all: 243, given: 243});
  });

  it('say where nobody can come, and that some leave', () => {
    const plan = planOf(
      definitionOf([], {
        pages: [
          pageOf('gate', [yesNo('in', {required: true})], {
            exitIf: {in: 'no'},
            exit: {title: 'Thank you', text: 'Bye'},
          }),
          pageOf('never', [yesNo('hidden')], {showIf: {in: 'no'}}),
        ],
      }),
      models,
    );
    const found = simulated(plan);
    assert.deepEqual(missed(found), [
      'page never',
      'question hidden',
      'choice hidden = yes',
      'choice hidden = no',
    ]);
    assert.equal(countOf(found, 'exit', 'gate'), found.random.left);
    assert.equal(found.random.left + found.random.sent, 24);
    assert.ok(found.random.left > 0 && found.random.sent > 0);
  });

  it('say where nobody can go on, and how many came there', () => {
    const options = [
      {value: 'a', label: 'A'},
      {value: 'b', label: 'B', showIf: {in: 'no'}},
    ];
    const both = {name: 'both', type: 'checkboxes', label: 'Both', required: true, min: 2, options};
    const found = simulated(planFor([yesNo('in', {required: true}), both]));
    assert.equal(found.deadEnds.length, 1);
    const [{count, ...where}] = found.deadEnds as [Simulation['deadEnds'][number]];
    assert.deepEqual(where, {page: 'only', question: 'both', keyword: 'required'});
    assert.ok(count >= found.random.stuck && found.random.stuck > 0);
  });

  it('fill in what is asked about each item, and each of its options', () => {
    const items = {
      ...{name: 'people', type: 'repeat', label: 'People', item: 'Person', add: 'Add'},
      questions: [yesNo('adult', {required: true}), line('school', {showIf: {adult: 'no'}})],
    };
    const found = simulated(planFor([items]), {count: 1});
    assert.deepEqual(missed(found), []);
    assert.ok(countOf(found, 'choice', 'people.adult = no') !== undefined);
    assert.ok(countOf(found, 'question', 'people.school') !== undefined);
  });
});
