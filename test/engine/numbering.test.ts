import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editionOf} from '../../src/engine/edition-of.js';
import {numbering} from '../../src/engine/numbering.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {printedHash} from '../../src/engine/printed-hash.js';
import {models} from '../../src/questions/models.js';

const text = {en: 'Text'};
const definition = {
  id: 'numbers',
  version: '1',
  languages: ['en'],
  title: text,
  pages: [
    {
      id: 'one',
      title: text,
      questions: [
        {name: 'read', type: 'content', text},
        {
          name: 'first',
          type: 'radios',
          label: text,
          options: [
            {value: 'a', label: text, followUp: {name: 'inner', type: 'text', label: text}},
            {value: 'b', label: text, other: {label: text}},
          ],
        },
        {name: 'count', type: 'number', label: text},
        {name: 'twice', type: 'calculated', label: text, value: {sum: [{answer: 'count'}, 1]}},
      ],
    },
    {
      id: 'two',
      title: text,
      showIf: {first: 'a'},
      questions: [{name: 'last', type: 'text', label: text}],
    },
  ],
};

describe('the numbers of questions on paper', () => {
  it('go through the document, follow-ups with it, whatever the route', () => {
    const plan = planOf(definition, models);
    const names = [...plan.questions.keys()];
    assert.deepEqual(
      [...numbering(plan)],
      names
        .filter((name) => name !== 'read' && name !== 'twice')
        .map((name, index) => [name, index + 1]),
    );
    assert.equal(numbering(plan).get('last'), names.length - 2);
    assert.equal(numbering(plan).get('twice'), undefined);
    assert.equal(numbering(plan).get('inner'), 2);
    assert.equal(numbering(plan).get('read'), undefined);
  });
});

describe('what stands at the foot of a sheet', () => {
  it('is the edition in eight hexadecimal digits, and another one for other questions', () => {
    const {definition: read} = planOf(
      {...definition, pages: [definition.pages[1]!].map(({showIf: _, ...page}) => page)},
      models,
    );
    const hash = printedHash(read);
    assert.match(hash, /^[0-9a-f]{8}$/);
    assert.equal(Number.parseInt(hash, 16).toString(36), editionOf(read));
    assert.notEqual(printedHash({...read, version: '2'}), hash);
    // Nothing that may change without another question.
    assert.equal(printedHash({...read, closes: '2030-01-01T12:00'}), hash);
    // Short ones are filled up.
    for (let version = 0; version < 500; version++)
      assert.equal(printedHash({...read, version: String(version)}).length, 8);
  });
});
