import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ContactQuestion} from '../../src/definition/generated/types.js';
import {contact} from '../../src/questions/contact/model.js';

const question: ContactQuestion = {
  name: 'call_me',
  type: 'contact',
  separate: true,
  label: 'How can we reach you?',
  fields: ['name', 'email', 'phone', 'address', 'postcode'],
};
const today = '2026-11-22';
const faultOf = (answer: unknown, more: object = {}) =>
  contact.check!(answer, {...question, ...more}, today);

describe('contact details', () => {
  it('never throw, whatever a draft or a foreign client holds', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        contact.isEmpty!(junk);
        const answer = contact.parse!(junk, question);
        faultOf(answer);
        contact.columns!(question).map((column) => column.of(junk));
      }),
    );
  });

  it('name the boxes that are wrong (WC-04)', () => {
    const sam = {name: 'Sam', email: 'sam@example.com'};
    assert.equal(faultOf(sam), undefined);
    assert.deepEqual(faultOf({...sam, phone: 'x'})?.params['parts'], ['phone']);
    assert.deepEqual(faultOf({name: 'Sam'})?.params['parts'], ['email', 'phone', 'address']);
    assert.deepEqual(faultOf(sam, {needs: ['name', 'phone']})?.params['parts'], ['phone']);
  });

  it('keep what is no detail, so that the schema can refuse it', () => {
    const junk = {name: 'Sam', email: 'sam@example.com', fax: '1', phone: 1};
    assert.deepEqual(contact.parse!(junk, question), junk);
    assert.equal(contact.isEmpty!({fax: ''}), false);
  });

  it('take a detail that is needed but not asked for as the author’s mistake', () => {
    const flaws = contact.flaws!({
      ...question,
      fields: ['name'],
      needs: ['name', 'email'],
    } as never);
    assert.deepEqual(flaws, [{pointer: '/needs/1', rule: 'not-asked-for', detail: 'email'}]);
  });

  it('have a column each', () => {
    const cells = contact.columns!(question).map((column) => [
      column.name,
      column.of({name: 'Sam', address: '1 Stryd y Bont\nLlandre'}),
    ]);
    assert.deepEqual(cells, [
      ['call_me.name', 'Sam'],
      ['call_me.email', undefined],
      ['call_me.phone', undefined],
      ['call_me.address', '1 Stryd y Bont\nLlandre'],
      ['call_me.postcode', undefined],
    ]);
  });
});
