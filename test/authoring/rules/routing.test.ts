import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../../../src/authoring/check-document.js';
import {conditionAlways} from '../../../src/authoring/rules/condition-always.js';
import {conditionNever} from '../../../src/authoring/rules/condition-never.js';
import {conditionUndecided} from '../../../src/authoring/rules/condition-undecided.js';
import {deadEnd} from '../../../src/authoring/rules/dead-end.js';
import {optionUnreachable} from '../../../src/authoring/rules/option-unreachable.js';
import {unreachable} from '../../../src/authoring/rules/unreachable.js';
import {definitionOf, line, pageOf, yesNo} from '../../engine/definitions.js';
import {foundIn} from './found.js';

const every = [
  conditionNever,
  conditionAlways,
  conditionUndecided,
  unreachable,
  optionUnreachable,
  deadEnd,
];
const found = (questions: readonly object[], more = {}) =>
  every.flatMap((rule) =>
    foundIn(rule, definitionOf(questions, more)).map((says) => `${rule.name} ${says}`),
  );
/** Which rules say something of which places. */
const places = (questions: readonly object[], more = {}) =>
  found(questions, more).map((says) => says.split(': ')[0]);

const option = (value: string, more = {}) => ({value, label: value, ...more});
const age = {name: 'age', type: 'number', label: 'Age', min: 0, max: 120};
const boxes = (more = {}) => ({
  name: 'boxes',
  type: 'checkboxes',
  label: 'Boxes',
  options: [option('a'), option('b'), option('c'), option('none', {exclusive: true})],
  ...more,
});
const asked = (showIf: object) => line('asked', {showIf});
const exit = {exit: {title: 'Thank you', text: 'That is all.'}};
const at = '/pages/0/questions/1/showIf';

describe('condition-never', () => {
  it('finds what contradicts itself', () => {
    for (const [question, showIf] of [
      [yesNo('a'), {allOf: [{a: 'yes'}, {a: 'no'}]}],
      [yesNo('a'), {a: 'yes', not: {a: 'yes'}}],
      [yesNo('a'), {not: {anyOf: [{a: 'yes'}, {a: 'no'}, {a: {answered: false}}]}}],
      [yesNo('a'), {allOf: [{a: {answered: false}}, {a: ['yes', 'no']}]}],
      [age, {age: {minimum: 18, maximum: 16}}],
      [age, {age: {exclusiveMinimum: 3, exclusiveMaximum: 4}}],
      [age, {age: {minimum: 121}}],
      [line('a'), {allOf: [{a: {minLength: 5}}, {a: {maxLength: 4}}]}],
      [line('a'), {allOf: [{a: 'x'}, {a: {minLength: 2}}]}],
      [boxes(), {allOf: [{boxes: 'none'}, {boxes: 'a'}]}],
      [boxes({max: 1}), {allOf: [{boxes: 'b'}, {boxes: 'a'}]}],
      [boxes(), {boxes: {minItems: 4}}],
      [line('a'), {allOf: [{'context.area': 'north'}, {'context.area': 'south'}]}],
    ] as const)
      assert.deepEqual(
        found([question, asked(showIf)]),
        [
          `condition-never ${at}: This holds for nobody: no answers meet all that it asks for. Change or take out one part of it.`,
        ],
        JSON.stringify(showIf),
      );
  });

  it('says nothing of what some answers meet', () => {
    for (const [question, showIf] of [
      [yesNo('a'), {a: 'yes'}],
      [yesNo('a'), {not: {a: 'yes'}}],
      [yesNo('a'), {not: {anyOf: [{a: 'yes'}, {a: 'no'}]}}],
      [age, {age: {minimum: 18, maximum: 18}}],
      [{...age, decimals: 2}, {age: {exclusiveMinimum: 3, exclusiveMaximum: 4}}],
      [age, {age: {minimum: 120}}],
      [line('a'), {allOf: [{a: {minLength: 5}}, {a: {maxLength: 5}}]}],
      [line('a'), {not: {a: ['x', 'y']}}],
      [boxes(), {allOf: [{boxes: 'b'}, {boxes: 'a'}]}],
      [boxes(), {boxes: 'none'}],
      [boxes(), {boxes: {minItems: 3}}],
      [boxes(), {boxes: {contains: {not: {const: 'a'}}}}],
      [boxes(), {allOf: [{boxes: {minItems: 2}}, {not: {boxes: ['a']}}]}],
      [line('a'), {allOf: [{'context.area': 'north'}, {'context.age': {minimum: 3}}]}],
      [{name: 'when', type: 'date', label: 'When'}, {when: '2026-01-01'}],
    ] as const)
      assert.deepEqual(found([question, asked(showIf)]), [], JSON.stringify(showIf));
  });

  it('names the conditions that a condition contradicts', () => {
    const [says, ...others] = found([
      yesNo('a'),
      yesNo('b', {showIf: {a: 'yes'}}),
      yesNo('c', {showIf: {b: 'yes'}}),
      asked({allOf: [{c: 'yes'}, {a: 'no'}]}),
    ]);
    assert.deepEqual(others, []);
    assert.equal(
      says,
      'condition-never /pages/0/questions/3/showIf: This holds for nobody. It follows from the condition of `c` and the condition of `b`. Change one of them, or take out what nobody sees.',
    );
  });

  it('knows which option opens a question, and what is offered', () => {
    const followed = {
      ...yesNo('a'),
      options: [option('yes', {followUp: line('why')}), option('no')],
    };
    assert.deepEqual(places([followed, asked({a: 'no', why: {answered: true}})]), [
      `condition-never ${at}`,
    ]);
    const offered = {...yesNo('b'), options: [option('x', {showIf: {a: 'yes'}}), option('y')]};
    assert.deepEqual(places([yesNo('a'), offered, asked({a: 'no', b: 'x'})]), [
      'condition-never /pages/0/questions/2/showIf',
    ]);
    assert.deepEqual(places([yesNo('a'), offered, asked({a: 'no', b: 'y'})]), []);
  });

  it('finds a page for nobody, once, and not what is on it', () => {
    const pages = [
      pageOf('one', [yesNo('a')]),
      pageOf('two', [yesNo('b', {showIf: {a: 'no'}})], {showIf: {a: 'yes', not: {a: 'yes'}}}),
    ];
    assert.deepEqual(places([], {pages}), ['condition-never /pages/1/showIf']);
  });

  it('finds a variant that those before it leave nobody for', () => {
    const label = [
      {when: {a: ['yes', 'no']}, en: 'x', cy: 'x'},
      {when: {a: 'no'}, en: 'y', cy: 'y'},
      {en: 'z', cy: 'z'},
    ];
    assert.deepEqual(places([yesNo('a'), line('b', {label})]), [
      'condition-never /pages/0/questions/1/label/1/when',
    ]);
    assert.deepEqual(places([yesNo('a'), line('b', {label: [label[1], label[2]]})]), []);
  });

  it('looks into the questions about each of several items', () => {
    const repeat = {
      name: 'children',
      type: 'repeat',
      label: 'Children',
      item: 'Child',
      add: 'Add a child',
      questions: [yesNo('a'), line('b', {showIf: {allOf: [{a: 'yes'}, {a: 'no'}]}})],
    };
    assert.deepEqual(places([repeat]), ['condition-never /pages/0/questions/0/questions/1/showIf']);
  });
});

describe('condition-always', () => {
  it('finds what holds for everybody who comes', () => {
    assert.deepEqual(found([yesNo('a'), asked({anyOf: [{a: 'yes'}, {not: {a: 'yes'}}]})]), [
      `condition-always ${at}: This holds for everybody who comes here. Take it out, or compare with what you meant.`,
    ]);
    const pages = [
      pageOf('one', [yesNo('a')]),
      pageOf('two', [line('b', {showIf: {not: {a: 'no'}}})], {showIf: {a: 'yes'}}),
    ];
    assert.deepEqual(places([], {pages}), ['condition-always /pages/1/questions/0/showIf']);
  });

  it('knows that a question may be left out, and that those who leave are gone', () => {
    assert.deepEqual(places([yesNo('a'), asked({a: ['yes', 'no']})]), []);
    const pages = [
      pageOf('one', [yesNo('a')], {exitIf: {a: 'no'}, ...exit}),
      pageOf('two', [line('b', {showIf: {not: {a: 'no'}}})]),
    ];
    assert.deepEqual(places([], {pages}), ['condition-always /pages/1/questions/0/showIf']);
  });
});

describe('option-unreachable', () => {
  it('finds an option, a row or a column that is offered to nobody', () => {
    const never = {showIf: {allOf: [{a: 'yes'}, {a: 'no'}]}};
    const select = {...yesNo('b'), options: [option('x', never), option('y')]};
    const matrix = {
      name: 'm',
      type: 'matrix',
      label: 'M',
      rows: [option('x', never), option('y')],
      columns: [option('c'), option('d', never)],
    };
    assert.deepEqual(places([yesNo('a'), select, matrix]), [
      'option-unreachable /pages/0/questions/1/options/0/showIf',
      'option-unreachable /pages/0/questions/2/rows/0/showIf',
      'option-unreachable /pages/0/questions/2/columns/1/showIf',
    ]);
  });

  it('says nothing of one that is offered to some, or taken over', () => {
    const some = {...yesNo('b'), options: [option('x', {showIf: {a: 'yes'}}), option('y')]};
    const taken = {
      name: 'best',
      type: 'radios',
      label: 'Best',
      optionsFrom: {question: 'boxes'},
      options: [option('all', {showIf: {boxes: {minItems: 2}}})],
    };
    assert.deepEqual(places([yesNo('a'), some, boxes(), taken]), []);
  });
});

describe('unreachable', () => {
  it('finds a page of which nothing is asked', () => {
    const pages = [
      pageOf('one', [yesNo('a')]),
      pageOf('two', [line('b', {showIf: {a: 'no'}}), line('c', {showIf: {a: 'no'}})], {
        showIf: {a: 'yes'},
      }),
    ];
    assert.deepEqual(places([], {pages}), ['unreachable /pages/1']);
  });

  it('finds a question under an option that is offered to nobody', () => {
    const never = {allOf: [{a: 'yes'}, {a: 'no'}]};
    const options = [option('x', {showIf: never, followUp: line('why')}), option('y')];
    assert.deepEqual(places([yesNo('a'), {...yesNo('b'), options}]), [
      'unreachable /pages/0/questions/1/options/0/followUp',
      'option-unreachable /pages/0/questions/1/options/0/showIf',
    ]);
  });
});

describe('dead-end', () => {
  const leaving = (exitIf: object, more = {}) => [
    pageOf('one', [yesNo('a', {required: true, ...more})], {exitIf, ...exit}),
    pageOf('two', [line('b')]),
  ];

  it('finds a page by which everybody leaves', () => {
    const [says, ...others] = found([], {pages: leaving({a: {answered: true}})});
    assert.deepEqual(others, []);
    assert.match(
      says!,
      /^dead-end \/pages\/0\/exitIf: Everybody has left .* It follows from `a` has to be answered\./,
    );
  });

  it('finds the last of several pages that leave nobody', () => {
    const pages = [
      ...leaving({a: 'no'}),
      pageOf('three', [line('c')], {exitIf: {a: 'yes'}, ...exit}),
    ];
    assert.deepEqual(places([], {pages}), ['dead-end /pages/2/exitIf']);
  });

  it('says nothing while somebody can go on', () => {
    assert.deepEqual(places([], {pages: leaving({a: 'no'})}), []);
    assert.deepEqual(places([], {pages: leaving({a: {answered: true}}, {required: false})}), []);
    const some = [
      pageOf('one', [yesNo('a')]),
      pageOf('two', [line('b', {required: true})], {
        showIf: {a: 'no'},
        exitIf: {b: {answered: true}},
        ...exit,
      }),
    ];
    assert.deepEqual(places([], {pages: some}), []);
  });
});

describe('dead-end, at a question that has to be answered', () => {
  const q = {
    name: 'q',
    type: 'radios',
    label: 'Q',
    required: true,
    options: [option('x'), option('y'), option('z')],
  };
  const three = [option('a'), option('b'), option('c', {showIf: {q: 'x'}})];
  const w = (more = {}) => ({
    name: 'w',
    type: 'checkboxes',
    label: 'W',
    required: true,
    min: 3,
    options: three,
    ...more,
  });
  const min = '/pages/0/questions/1/min';

  it('points at it, and not at the page by which others leave', () => {
    const pages = [
      pageOf('a', [q]),
      pageOf('b', [line('b')], {exitIf: {q: ['x', 'y']}, ...exit}),
      pageOf('c', [line('c')]),
      pageOf('d', [w()]),
    ];
    const ends = (given: object[]) => foundIn(deadEnd, definitionOf([], {pages: given}));
    const [says, ...others] = ends(pages);
    assert.deepEqual(others, []);
    assert.match(
      says!,
      /^\/pages\/3\/questions\/0\/min: Nobody who is asked this can answer it, .* It follows from .*those who leave by the page `b`/,
    );
    const leaving = [
      ...pages,
      pageOf('e', [line('e')], {exitIf: {e: 'x'}, ...exit}),
      pageOf('f', [line('f')]),
    ];
    assert.deepEqual(ends(leaving), [says]);
  });

  it('finds that some people have fewer options than `min`, or too little for a total', () => {
    const severity = (question: object) =>
      checkDocument(definitionOf([q, question]), {}, [deadEnd]).map(
        (one) => `${one.severity} ${one.pointer}`,
      );
    assert.deepEqual(severity(w()), [`warning ${min}`]);
    assert.match(found([q, w()]).join(), /fewer options are left than `min` asks for/);
    const taken = w({options: [option('k')], optionsFrom: {question: 'boxes'}, min: 3});
    assert.deepEqual(places([boxes(), taken]), [`dead-end ${min}`]);
    const shares = (more: object) => ({
      ...{name: 's', type: 'allocation', label: 'S', required: true, total: 10},
      options: [option('a', more), option('b', {showIf: {q: 'x'}})],
    });
    assert.deepEqual(places([q, shares({max: 4})]), ['dead-end /pages/0/questions/1/total']);
    assert.match(found([q, shares({max: 4})]).join(), /cannot take the whole `total`/);
    assert.deepEqual(places([q, shares({})]), []);
  });

  it('says nothing where enough is offered to whoever has to answer', () => {
    const both = [option('c', {showIf: {q: 'x'}}), option('d', {showIf: {not: {q: 'x'}}})];
    for (const question of [
      w({required: false}),
      w({min: 2}),
      w({showIf: {q: 'x'}}),
      w({options: [option('a'), option('b'), ...both]}),
      w({options: [...three, option('none', {exclusive: true})]}),
      w({type: 'ranking'}),
    ])
      assert.deepEqual(foundIn(deadEnd, definitionOf([q, question])), [], JSON.stringify(question));
  });

  it('says where it gave up', () => {
    const source = {...boxes(), options: Array.from({length: 30}, (_, at) => option(`v${at}`))};
    assert.match(
      found([source, w({options: [option('k')], optionsFrom: {question: 'boxes'}, min: 9})]).join(),
      /^condition-undecided \S+min: Whether enough is offered/,
    );
  });
});

describe('condition-undecided', () => {
  const values = Array.from({length: 16}, (_, index) => `v${index}`);
  const many = {
    name: 'many',
    type: 'checkboxes',
    label: 'Many',
    options: values.map((one) => option(one)),
  };

  it('says where it gave up', () => {
    const showIf = {allOf: values.map((value) => ({many: value})), many: {minItems: 3}};
    assert.deepEqual(places([many, asked(showIf)]), [`condition-undecided ${at}`]);
  });

  it('gives up on a search that has no end, and on nothing else', () => {
    // The pigeonhole principle, which is hard for any search of this kind.
    const holes = Array.from({length: 12}, (_, index) => `h${index}`);
    const birds = Array.from({length: 13}, (_, index) => ({
      ...yesNo(`b${index}`),
      name: `b${index}`,
      options: holes.map((one) => option(one)),
    }));
    const apart = birds.flatMap((one, i) =>
      birds.slice(i + 1).flatMap((other) =>
        holes.map((hole) => ({
          not: {allOf: [{[one.name]: hole}, {[other.name]: hole}]},
        })),
      ),
    );
    const answered = birds.map(({name}) => ({[name]: {answered: true}}));
    assert.deepEqual(places([...birds, asked({allOf: [...answered, ...apart]})]), [
      'condition-undecided /pages/0/questions/13/showIf',
    ]);
    assert.deepEqual(places([many, asked({many: values})]), []);
  });
});
