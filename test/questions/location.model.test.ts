import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import type {LocationQuestion} from '../../src/definition/generated/types.js';
import {interpreter} from '../../src/definition/interpret.js';
import {answerFrom, isEmpty, problemWith} from '../../src/engine/answers.js';
import {Session} from '../../src/engine/session.js';
import {degrees} from '../../src/i18n/degrees.js';
import {examples} from '../../src/questions/location/examples.js';
import {moved, pointAt, spotOf, widthAt} from '../../src/questions/location/mercator.js';
import {location as model, type LocationAnswer} from '../../src/questions/location/model.js';
import {isInside, isRounded, rounded, type Point} from '../../src/questions/point.js';
import {judgeOf} from '../../src/receiver/judge.js';
import {planFor} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';
import {plainSpeaker} from './plain-speaker.js';
import {tags} from '../i18n/sources.js';

const today = '2026-11-23';
const ask = (more: object = {}): LocationQuestion => ({
  name: 'l',
  type: 'location',
  label: 'l',
  ...more,
});
const areas = [
  {value: 'north', label: 'North'},
  {value: 'south', label: 'South'},
];
const cardiff = {west: -3.35, south: 51.44, east: -3.07, north: 51.57};
const point = (lon: unknown, lat: unknown) => ({type: 'Point', coordinates: [lon, lat]}) as Point;
const planned = (question: LocationQuestion) => planFor([question]).questions.get('l')!;
const problem = (typed: unknown, question: LocationQuestion) => {
  const one = planned(question);
  return problemWith(answerFrom(typed, one), one, today);
};
const flaws = (question: object) => {
  try {
    planFor([question]);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.findings.map(({pointer, rule}) =>
      `${pointer} ${rule}`.replace('/pages/0/questions/0', ''),
    );
  }
};
const lons = fc.double({min: -180, max: 180, noNaN: true});
const lats = fc.double({min: -90, max: 90, noNaN: true});
const decimals = fc.integer({min: 0, max: 5});

describe('what an author may not write of a place', () => {
  it('is a question that nobody could answer in words', () => {
    assert.deepEqual(flaws(ask({place: false, areas})), []);
    assert.deepEqual(flaws(ask({place: false})), [' schema:required']);
    assert.deepEqual(flaws(ask({place: false, areas, placeLabel: 'Road'})), [
      '/placeLabel schema:properties',
    ]);
    assert.deepEqual(flaws(ask({areas: []})), ['/areas schema:minItems']);
    assert.deepEqual(flaws(ask({areas: [areas[0], areas[0]]})), ['/areas/1/value duplicate-value']);
  });

  it('are crossed bounds, and a map that begins outside of them', () => {
    assert.deepEqual(flaws(ask({bounds: cardiff, centre: {lon: -3.18, lat: 51.48}})), []);
    assert.deepEqual(flaws(ask({bounds: {...cardiff, east: -4, north: 51}})), [
      '/bounds/west crossed-bounds',
      '/bounds/south crossed-bounds',
    ]);
    assert.deepEqual(flaws(ask({bounds: cardiff, centre: {lon: 51.48, lat: -3.18}})), [
      '/centre outside-bounds',
    ]);
  });

  it('is a precision that nobody needs of a person', () => {
    for (const precision of [-1, 6, 2.5, '3'])
      assert.equal(flaws(ask({precision})).length, 1, String(precision));
    assert.deepEqual(flaws(ask({precision: 0})), []);
  });
});

describe('an answer about a place', () => {
  it('never holds a point more exactly than its question does', () => {
    fc.assert(
      fc.property(lons, lats, decimals, (lon, lat, precision) => {
        const one = planned(ask({precision}));
        const answer = answerFrom({point: point(lon, lat)}, one) as LocationAnswer;
        const kept = answer.point!;
        assert.ok(isRounded(kept, precision));
        assert.equal(problemWith(answer, one, today), undefined);
        assert.deepEqual(answerFrom(answer, one), answer);
        for (const [index, degree] of [lon, lat].entries()) {
          assert.ok(Math.abs(kept.coordinates[index]! - degree) <= 0.5000001 * 10 ** -precision);
          assert.ok(!Object.is(kept.coordinates[index], -0));
          const digits = String(kept.coordinates[index]).split('.')[1] ?? '';
          assert.ok(digits.includes('e') || digits.length <= precision, digits);
        }
      }),
      runs(300) as object,
    );
  });

  it('keeps three decimals of a degree unless its author wants others: about a hundred metres', () => {
    const typed = {point: point(-3.17862135, 51.47975492)};
    const kept = (more: object) => answerFrom(typed, planned(ask(more)));
    assert.deepEqual(kept({}), {point: point(-3.179, 51.48)});
    assert.deepEqual(kept({precision: 0}), {point: point(-3, 51)});
    assert.deepEqual(kept({precision: 5}), {point: point(-3.17862, 51.47975)});
  });

  it('is refused when it comes from elsewhere and is more exact (PRIV-03)', () => {
    const exact = {point: point(-3.1786, 51.48)};
    const one = planned(ask());
    assert.deepEqual(problemWith(exact, one, today), {
      question: 'l',
      keyword: 'decimals',
      params: {limit: 3, parts: ['point']},
    });
    assert.deepEqual(model.rules!(ask({bounds: cardiff})), {
      minGraphemes: undefined,
      maxGraphemes: 200,
      maxWords: undefined,
      maxDecimals: 3,
      bounds: cardiff,
    });
    const {maxGraphemes} = model.rules!(ask({place: false, areas}));
    assert.equal(maxGraphemes, undefined);
  });

  it('is none when nothing was given that is asked', () => {
    for (const typed of [
      undefined,
      null,
      '',
      [],
      {},
      {place: ' '},
      {place: '', area: null, point: undefined},
      {area: 'north'},
      {gone: 'x'},
    ])
      assert.equal(answerFrom(typed, planned(ask())), undefined, JSON.stringify(typed));
    assert.equal(
      answerFrom({place: 'Home'}, planned(ask({place: false, areas}))),
      undefined,
      'what is not asked any more could not be taken back',
    );
    assert.ok(!isEmpty({point: point(0, 0)}, planned(ask())));
  });

  it('takes words as they are meant: one way of writing a letter, no space around', () => {
    assert.deepEqual(answerFrom({place: ' Pont-y-pŵl\n'.normalize('NFD')}, planned(ask())), {
      place: 'Pont-y-pŵl',
    });
  });

  it('throws on nothing that a draft or a foreign client may hold (SEC-04)', () => {
    const question = ask({areas, bounds: cardiff});
    const one = planned(question);
    const part = fc.oneof(
      fc.anything(),
      fc.record({type: fc.constantFrom('Point', 'Polygon', 5), coordinates: fc.anything()}),
      fc.record({
        type: fc.constant('Point'),
        coordinates: fc.array(fc.oneof(fc.double(), fc.anything()), {maxLength: 3}),
      }),
    );
    const junk = fc.oneof(
      fc.anything(),
      fc.record({point: part, place: part, area: part}, {requiredKeys: []}),
    );
    const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false});
    const compiled = ajv.compile(model.answerSchema(question)!);
    fc.assert(
      fc.property(junk, (typed) => {
        const answer = answerFrom(typed, one);
        const found = problemWith(answer, one, today);
        for (const {of} of model.columns!(question)) {
          const cell = of(typed);
          assert.ok(cell === undefined || typeof cell === 'string' || Number.isFinite(cell));
        }
        if (answer === undefined || found) return;
        const stored: unknown = JSON.parse(JSON.stringify(answer));
        assert.ok(compiled(stored));
        assert.ok(model.inWords(stored as LocationAnswer, question, plainSpeaker).length);
      }),
      runs(1000) as object,
    );
  });

  it('is judged alike by the interpreter and by Ajv', () => {
    const schema = model.answerSchema(ask({areas}))!;
    const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false});
    for (const [answer, verdict] of [
      [{area: 'north'}, true],
      [{area: 'west'}, false],
      [{place: 'x', area: 'south', point: point(0, 0)}, true],
      [{point: point(-180.1, 0)}, false],
      [{point: point('0', 0)}, false],
      [{point: {type: 'Point', coordinates: [0]}}, false],
      [{point: {type: 'Point', coordinates: [0, 0, 0]}}, false],
      [{point: {...point(0, 0), bbox: []}}, false],
      [{point: {type: 'Polygon', coordinates: [0, 0]}}, false],
      [{place: ''}, false],
      [{place: 5}, false],
      [{street: 'x'}, false],
      [{}, false],
      ['north', false],
    ] as const) {
      assert.equal(interpreter(schema)(answer) === undefined, verdict, JSON.stringify(answer));
      assert.equal(ajv.validate(schema, answer), verdict, JSON.stringify(answer));
    }
  });
});

describe('a fault in a place', () => {
  it('leads to the part that is wrong', () => {
    const question = ask({areas, bounds: cardiff});
    const faults = (typed: unknown) => {
      const found = problem(typed, question);
      return [found?.keyword, found?.params['parts']];
    };
    assert.deepEqual(faults({area: 'west'}), ['enum', ['area']]);
    assert.deepEqual(faults({place: 'x'.repeat(201)}), ['maxLength', ['place']]);
    assert.deepEqual(faults({point: point('-3', 51.5)}), ['type', ['point']]);
    assert.deepEqual(faults({point: point(-3, 51.5)}), ['outsideArea', ['point']]);
    assert.deepEqual(faults({point: point(51.5, -3.2)}), ['outsideArea', ['point']]);
    assert.deepEqual(faults({point: point(-3.2, 51.5), place: 'x', area: 'north'}), [
      undefined,
      undefined,
    ]);
    assert.equal(problem({point: point(0, 90.5)}, ask({precision: 1}))?.keyword, 'outsideArea');
  });

  it('asks to select where there is only a list, and to enter otherwise', () => {
    assert.deepEqual(problem({}, ask({required: true}))?.params, {asks: 'enter'});
    assert.deepEqual(problem({}, ask({required: true, place: false, areas}))?.params, {
      asks: 'select',
    });
  });

  it('is never that rounding took somebody across the border', () => {
    fc.assert(
      fc.property(
        fc.double({min: cardiff.west, max: cardiff.east, noNaN: true}),
        fc.double({min: cardiff.south, max: cardiff.north, noNaN: true}),
        decimals,
        (lon, lat, precision) => {
          const typed = {point: point(lon, lat)};
          assert.equal(problem(typed, ask({bounds: cardiff, precision})), undefined);
        },
      ),
      runs(300) as object,
    );
    assert.ok(!isInside(point(-3.36, 51.5), cardiff, 3));
  });
});

describe('a place in words and in an export', () => {
  it('is the area, the words, and the point in degrees', () => {
    const answer = {point: point(-3.18, 51.4), place: 'Cathays', area: 'north'};
    assert.deepEqual(model.inWords(answer, ask({areas}), plainSpeaker), [
      {text: 'North'},
      {text: 'Cathays'},
      {text: '51.400° i’r gogledd, 3.180° i’r gorllewin'},
    ]);
    assert.deepEqual(model.inWords({area: 'gone'}, ask({areas}), plainSpeaker), []);
  });

  it('has sides of the world in every language, and as many decimals as are kept', () => {
    const west = degrees([-3.179, 51.48], 3);
    assert.equal(west.en, '51.480° north, 3.179° west');
    assert.equal(west.cy, '51.480° i’r gogledd, 3.179° i’r gorllewin');
    const east = degrees([147, -43], 0);
    assert.equal(east.en, '43° south, 147° east');
    assert.equal(east.cy, '43° i’r de, 147° i’r dwyrain');
    assert.deepEqual(
      Object.keys(west).sort(),
      ['en', ...tags.filter((tag) => tag !== 'en')].sort(),
    );
    for (const [tag, words] of Object.entries(west))
      assert.equal(new Set([...words.split(', '), ...east[tag]!.split(', ')]).size, 4, tag);
    assert.equal(degrees([0, 0], 1).en, '0.0° north, 0.0° east');
  });

  it('has the same four columns whatever its author asks (LESSONS 83)', () => {
    const cells = (question: LocationQuestion, answer: unknown) =>
      model.columns!(question).map(({name, of}) => [name, of(answer)]);
    const answer = {point: point(-3.179, 51.48), place: 'Cathays', area: 'north'};
    for (const question of [ask(), ask({areas}), ask({place: false, areas, plain: true})])
      assert.deepEqual(cells(question, answer), [
        ['l.lon', -3.179],
        ['l.lat', 51.48],
        ['l.place', 'Cathays'],
        ['l.area', 'north'],
      ]);
    assert.deepEqual(
      cells(ask(), {place: 'Cathays'}).map(([, cell]) => cell),
      [undefined, undefined, 'Cathays', undefined],
    );
    assert.equal(cells(ask(), {point: point(0, 0)})[0]![1], 0);
  });
});

describe('a response with places', () => {
  it('is taken by the receiver as the form makes it, and refused with a more exact point', () => {
    const plan = planFor(examples.map(({question}) => question));
    const session = new Session(plan, {
      now: () => new Date(`${today}T12:00:00Z`),
      newId: randomUUID,
    });
    for (const {question, good} of examples)
      session.answer(question.name, good.at(question.name === 'where_unsafe' ? 1 : 0)!.typed);
    const response = structuredClone(session.close({language: 'cy', channel: 'web'}));
    const judge = judgeOf(plan);
    assert.deepEqual(judge(response), []);
    const answers = {...response.answers, where_unsafe: {point: point(-3.1786213, 51.48)}};
    assert.deepEqual(
      judge({...response, answers}).map(({pointer, keyword}) => `${pointer} ${keyword}`),
      ['/answers/where_unsafe decimals'],
    );
  });
});

describe('the projection of the map', () => {
  it('knows the tile of a place, as OpenStreetMap counts them', () => {
    const {x, y} = spotOf({coordinates: [-3.179, 51.482]});
    assert.deepEqual([Math.floor(x * 2 ** 13), Math.floor(y * 2 ** 13)], [4023, 2724]);
    assert.equal(widthAt(0), 256);
    assert.deepEqual(spotOf({coordinates: [0, 0]}), {x: 0.5, y: 0.5});
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(lons, fc.double({min: -85, max: 85, noNaN: true}), (lon, lat) => {
        const back = pointAt(spotOf({coordinates: [lon, lat]}));
        assert.deepEqual(rounded(back, 5), rounded(point(lon, lat), 5));
      }),
      runs(300) as object,
    );
  });

  it('goes round the Earth, and stops at its edges', () => {
    assert.deepEqual(moved({x: 0.9, y: 0.5}, 51.2, 0, 0), {x: (0.9 + 0.2) % 1, y: 0.5});
    assert.equal(moved({x: 0.5, y: 0.1}, 0, -1000, 0).y, 0);
    assert.equal(moved({x: 0.5, y: 0.9}, 0, 1000, 0).y, 1);
    const beyond = pointAt(moved({x: 0, y: 0}, -1, -1, 3)).coordinates;
    assert.ok(beyond[0] >= -180 && beyond[0] <= 180 && beyond[1] < 90);
  });
});
