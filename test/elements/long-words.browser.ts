import {expectNoOverflow} from '../conformance/layout.js';
import {viewport} from '../rig/commands.js';
import {aForm, definitionOf} from './a-form.js';

/** The longest name of a place in Wales: one word, and wider than a small screen. */
const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const options = [
  {value: 'a', label: word},
  {value: 'b', label: 'B'},
];
const bands = [
  {value: 'a', label: word, bandD: 4},
  {value: 'b', label: 'B', bandD: 0},
];

/** A question of every type, all of whose words are that one. */
const questions = [
  {type: 'radios', options},
  {type: 'checkboxes', options},
  {type: 'select', options},
  {type: 'text'},
  {type: 'textarea'},
  {type: 'number'},
  {type: 'date'},
  {type: 'time'},
  {type: 'scale', from: 1, to: 5, labels: {from: word, to: word}},
  {type: 'matrix', rows: options, columns: options},
  {type: 'ranking', options},
  {type: 'allocation', total: 10, options},
  {type: 'impact', nation: 'wales', options: bands},
  {type: 'consent', text: word},
  {type: 'address'},
  {type: 'file'},
  {type: 'location', areas: options},
  {type: 'contact', fields: ['name', 'email'], separate: true},
  {type: 'autocomplete', options},
  {
    type: 'repeat',
    item: word,
    add: word,
    required: true,
    questions: [{name: 'inner', type: 'text', label: word}],
  },
  {type: 'calculated', value: {count: [{answer: 'q0'}]}},
].map((question, index) => ({name: `q${index}`, label: word, ...question}));

describe('a word that is wider than the screen', () => {
  it('is broken wherever it stands, at 320 pixels, with text of 100 and of 200 % (W-10, DM-02)', async () => {
    await viewport(320, 640);
    const form = await aForm({
      definition: definitionOf(questions, {title: word}),
      layout: 'all',
      contactEndpoint: '/contacts',
      filesEndpoint: '/files',
    });
    expectNoOverflow(form, 'as it is');
    form.style.fontSize = '200%';
    expectNoOverflow(form, 'twice as large');
  });
});
