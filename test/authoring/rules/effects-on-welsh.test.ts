import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {effectsOnWelsh} from '../../../src/authoring/rules/effects-on-welsh.js';
import {definitionOf, line} from '../../engine/definitions.js';
import {foundIn} from './found.js';

const found = (questions: readonly object[], more: Record<string, unknown> = {}) =>
  foundIn(effectsOnWelsh, definitionOf(questions, more));

describe('effects-on-welsh (CY-07)', () => {
  it('finds the consultation that leaves the question out, as in record.senedd.wales WQ78487', () => {
    const says = found([line('q')]);
    assert.equal(says.length, 1);
    assert.match(says[0]!, /^: A consultation on a policy decision in Wales asks about effects/);
    assert.match(says[0]!, /"use": "bank:effects-on-welsh@1"/);
  });

  it('is content with the page of the bank, with a copy of its questions, and with a reason', () => {
    const pages = [{id: 'a', use: 'bank:effects-on-welsh@1'}];
    assert.deepEqual(found([], {pages}), []);
    assert.deepEqual(found([], {pages: [{id: 'a', use: 'bank:effects-on-welsh'}]}), []);
    assert.deepEqual(found([line('welsh_effects'), line('welsh_changes')]), []);
    assert.deepEqual(found([], {effectsOnWelsh: {notAsked: 'A survey of readers.'}}), []);
    assert.equal(found([line('welsh_effects')]).length, 1);
    assert.equal(found([], {pages: [{id: 'a', use: 'bank:effects-on-welshpool@1'}]}).length, 1);
  });

  it('asks nothing of a document without Welsh', () => {
    assert.deepEqual(found([line('q')], {languages: ['en', 'pl']}), []);
    assert.equal(found([line('q')], {languages: ['cy']}).length, 1);
  });
});
