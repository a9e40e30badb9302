import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Translations} from '../../src/definition/generated/types.js';
import {written} from '../../src/definition/generated/written.js';
import {interpreter, type JsonSchema} from '../../src/definition/interpret.js';
import {idOf} from '../../src/authoring/schema-node.js';
import {sign, sourceOf, stateOf} from '../../src/authoring/sign-off.js';
import {textsOf} from '../../src/authoring/texts-of.js';
import {definitionOf} from '../engine/definitions.js';

const none: Translations = {consultation: 'test'};
const by = {signedBy: 'Mair Ellis, Cyfieithu Llugwen', signedOn: '2026-11-27'};
const titled = (title: unknown) => textsOf(definitionOf([], {title}))[0]!;
const welsh = {en: 'Bus services', cy: 'Gwasanaethau bws'};
const signed = sign(none, titled(welsh), 'cy', 'en', by);
const state = (title: unknown, translations = signed) =>
  stateOf(titled(title), 'cy', 'en', translations);

describe('a signature', () => {
  it('is valid until one of the two texts changes (CY-11)', () => {
    assert.equal(state(welsh, none), 'unsigned');
    assert.equal(state(welsh), 'signed');
    assert.equal(state({...welsh, en: 'Bus and train services'}), 'stale');
    assert.equal(state({...welsh, cy: 'Y bysiau'}), 'changed');
    assert.equal(state({en: 'Bus and train services', cy: 'Bysiau a threnau'}), 'changed');
    assert.equal(state({en: 'Bus services'}), 'missing');
  });

  it('is valid however its accents are encoded', () => {
    const composed = titled({en: 'House', cy: 'Tŷ'});
    const once = sign(none, composed, 'cy', 'en', by);
    assert.equal(state({en: 'House', cy: 'Tŷ'.normalize('NFD')}, once), 'signed');
  });

  it('is needed neither under the source nor under what is the same in every language', () => {
    assert.equal(stateOf(titled(welsh), 'en', 'en', none), undefined);
    assert.equal(stateOf(titled({cy: 'Bws'}), 'en', 'en', none), 'missing');
    assert.equal(state('Dweud', none), undefined);
    assert.equal(sourceOf(['en', 'cy'], none), 'en');
    assert.equal(sourceOf(['en', 'cy'], {source: 'cy'}), 'cy');
  });

  it('is under each form of a number, against the form that serves in the source (CYE-03)', () => {
    const count = (other: string) => ({
      en: {one: '1 branch', other},
      cy: {zero: 'Dim canghennau', one: '1 gangen', other: '{n} cangen'},
    });
    const formsOf = (other: string) =>
      textsOf(definitionOf([{type: 'repeat', name: 'b', count: count(other)}])).filter(
        ({kind}) => kind === 'count',
      );
    const [zero, one] = formsOf('{n} branches');
    const both = sign(sign(none, zero!, 'cy', 'en', by), one!, 'cy', 'en', by);
    assert.equal(both.signed?.['cy']?.['question.b.count.zero']?.source.text, '{n} branches');
    const states = (other: string) => formsOf(other).map((form) => stateOf(form, 'cy', 'en', both));
    assert.deepEqual(states('{n} branches'), ['signed', 'signed', 'unsigned']);
    assert.deepEqual(states('{n} offices'), ['stale', 'signed', 'unsigned']);
    assert.equal(stateOf(zero!, 'en', 'cy', none), undefined);
  });

  it('stands in a file that its schema describes, and is never under nothing', () => {
    const check = interpreter(written.get(idOf('translations')) as JsonSchema);
    assert.equal(
      check({...signed, allow: [{rule: 'same-text', key: 'title', reason: 'A name'}]}),
      undefined,
    );
    assert.equal(
      check({...signed, allow: [{rule: 'same-text', key: 'title'}]})?.keyword,
      'required',
    );
    const {signedBy: _, ...unnamed} = signed.signed!['cy']!['title']!;
    assert.equal(check({...none, signed: {cy: {title: unnamed}}})?.keyword, 'required');
    assert.throws(() => sign(none, titled({en: 'Bus'}), 'cy', 'en', by), /title has no words/);
  });
});
