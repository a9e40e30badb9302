import {expect} from 'chai';
import {DweudForm} from '../../src/dweud.js';
import {DweudQuestion} from '../../src/elements/dweud-question.js';
import {press} from '../rig/commands.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  line,
  next,
  replace,
  yesNo,
} from './a-form.js';

/** Notes which components are drawn: the names of questions, and `form`. */
function watch(): string[] {
  const names: string[] = [];
  for (const Element of [DweudForm, DweudQuestion]) {
    const prototype = Element.prototype as unknown as {performUpdate(): void};
    const {performUpdate} = prototype;
    replace(prototype, 'performUpdate', function (this: DweudForm | DweudQuestion) {
      names.push(this instanceof DweudForm ? 'form' : this.planned.name);
      performUpdate.call(this);
    });
  }
  return names;
}

const thousand = Array.from({length: 1000}, (_, index) => line(`q${index}`, {required: false}));

describe('drawing', () => {
  it('costs one component for a key press among a thousand questions', async () => {
    const form = await aForm({definition: definitionOf(thousand)});
    expect(all(form, 'dweud-question')).to.have.length(1000);
    find(form, '#q-q500').focus();
    const names = watch();
    await press('a');
    await drawn(form);
    expect(names).to.deep.equal(['q500']);
    await press('b');
    await drawn(form);
    expect(names).to.deep.equal(['q500', 'q500']);
  });

  it('costs one component for a key press in a matrix of 40 rows', async () => {
    const rows = Array.from({length: 40}, (_, index) => ({
      value: `r${index}`,
      label: `Row ${index}`,
    }));
    const columns = ['a', 'b', 'c', 'd', 'e'].map((value) => ({value, label: value}));
    const matrix = {name: 'm', type: 'matrix', label: 'How much?', rows, columns};
    const form = await aForm({definition: definitionOf([...thousand.slice(0, 50), matrix])});
    const radios = all<HTMLInputElement>(form, '[type=radio]');
    expect(radios).to.have.length(200);
    radios[100]!.focus();
    const names = watch();
    await press('Space');
    await drawn(form);
    expect(names).to.deep.equal(['m']);
    await press('ArrowDown');
    await drawn(form);
    expect(names).to.deep.equal(['m', 'm']);
    expect(radios.filter(({checked}) => checked)).to.deep.equal([radios[101]]);
  });

  it('costs one component for a key press in a ranking of 30 items', async () => {
    const options = Array.from({length: 30}, (_, index) => ({
      value: `i${index}`,
      label: `Item ${index}`,
    }));
    const ranking = {name: 'r', type: 'ranking', label: 'What comes first?', options};
    const form = await aForm({definition: definitionOf([...thousand.slice(0, 50), ranking])});
    await answer(form, {r: options.map(({value}) => value)});
    find(form, '[id="q-r-i20:up"]').focus();
    const names = watch();
    await press('Space');
    await drawn(form);
    expect(names).to.deep.equal(['r']);
    await press('Space');
    await drawn(form);
    expect(names).to.deep.equal(['r', 'r']);
    expect(form.session!.answerTo('r')).to.have.property('18', 'i20');
  });

  it('costs one component for a key press in an allocation of 40 options', async () => {
    const options = Array.from({length: 40}, (_, index) => ({
      value: `a${index}`,
      label: `Option ${index}`,
    }));
    const question = {name: 's', type: 'allocation', label: 'How much?', total: 100, options};
    const form = await aForm({definition: definitionOf([...thousand.slice(0, 50), question])});
    find(form, '#q-s-a20').focus();
    const names = watch();
    await press('7');
    await drawn(form);
    expect(names).to.deep.equal(['s']);
    await press('5');
    await drawn(form);
    expect(names).to.deep.equal(['s', 's']);
    expect(form.session!.answerTo('s')).to.deep.equal({a20: 75});
  });

  it('costs the radio and the question that it reveals', async () => {
    const form = await aForm({
      definition: definitionOf([
        yesNo('first'),
        yesNo('enough', {}, {other: {label: 'Why?'}}),
        line('far', {showIf: {enough: 'yes'}}),
        ...thousand,
      ]),
    });
    find(form, '#q-enough').focus();
    const names = watch();
    await press('Space');
    await drawn(form);
    expect([...names].sort()).to.deep.equal(['enough', 'enough_other', 'far']);
    names.length = 0;
    await press('ArrowDown');
    await drawn(form);
    expect([...names].sort()).to.deep.equal(['enough', 'enough_other', 'far']);
  });

  it('costs what a problem concerns, and the form, when Continue finds one', async () => {
    const form = await aForm({
      definition: definitionOf([line('street'), ...thousand.slice(0, 50)]),
    });
    const names = watch();
    await next(form, 'dweud-problems');
    expect([...new Set(names)].sort()).to.deep.equal(['form', 'street']);
    await answer(form, {street: 'High Street'});
    names.length = 0;
    await after('dweud-step', form, () => find(form, '#next').click());
    expect(names.filter((name) => name !== 'form')).to.deep.equal([]);
  });

  it('costs nothing when a question is answered with what it holds, out of the page', async () => {
    const form = await aForm({definition: definitionOf([line('street'), yesNo('enough')])});
    const names = watch();
    await answer(form, {enough: 'no'});
    expect(names).to.deep.equal(['enough']);
  });
});
