import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../../../src/authoring/check-document.js';
import {effectsOnWelsh} from '../../../src/authoring/rules/effects-on-welsh.js';
import {notDecided} from '../../../src/authoring/starting/not-decided.js';
import {definitionOf, line, pageOf} from '../../engine/definitions.js';
import {foundIn} from './found.js';

const found = (questions: readonly object[], more: Record<string, unknown> = {}) =>
  foundIn(effectsOnWelsh, definitionOf(questions, more));

const both = [line('welsh_effects'), line('welsh_changes')];

describe('effects-on-welsh (CY-07)', () => {
  it('finds the consultation that leaves the question out, as in record.senedd.wales WQ78487', () => {
    const says = found([line('q')]);
    assert.equal(says.length, 1);
    assert.match(
      says[0]!,
      /^: A consultation on a policy decision in Wales asks everybody about effects/,
    );
    assert.match(says[0]!, /"use": "bank:effects-on-welsh@1"/);
  });

  it('finds a reason that nobody has written yet, and says what to write', () => {
    const reason = (notAsked: string, policy: string) =>
      checkDocument(
        {...definitionOf([line('q')]), languages: ['en', 'cy'], policy, effectsOnWelsh: {notAsked}},
        {},
        [effectsOnWelsh],
      ).map(({severity, pointer, says}) => `${severity} ${pointer}: ${says}`);
    for (const left of [notDecided, ` ${notDecided} If so, say why.`, 'TODO', 'Reason: TBC']) {
      assert.match(
        reason(left, 'draft').join(),
        /^warning \/effectsOnWelsh\/notAsked: Nobody has written yet why .*"bank:effects-on-welsh@1"/,
        left,
      );
      assert.match(reason(left, 'equal').join(), /^error /, left);
    }
    assert.deepEqual(reason('A survey of the users of a library.', 'equal'), []);
  });

  it('is content with the page of the bank, with a copy of its questions, and with a reason', () => {
    const intro = {en: 'We think …', cy: 'Rydym yn meddwl …'};
    const pages = [{id: 'a', use: 'bank:effects-on-welsh@1', intro}];
    assert.deepEqual(found([], {pages}), []);
    assert.deepEqual(found([], {pages: [{id: 'a', use: 'bank:effects-on-welsh', intro}]}), []);
    const words = {name: 'our_view', type: 'content', text: intro};
    assert.deepEqual(found([words, ...both]), []);
    assert.deepEqual(found([], {pages: [pageOf('a', both, {intro})]}), []);
    assert.deepEqual(found([], {effectsOnWelsh: {notAsked: 'A survey of readers.'}}), []);
    assert.equal(found([line('welsh_effects')]).length, 1);
    assert.equal(
      found([], {pages: [{id: 'a', use: 'bank:effects-on-welshpool@1', intro}]}).length,
      1,
    );
  });

  it('finds a page that is for some people, or comes without an assessment', () => {
    const use = {id: 'a', use: 'bank:effects-on-welsh@1'};
    const intro = 'We think …';
    const showIf = {q: 'yes'};
    assert.match(
      found([], {pages: [pageOf('only', [line('q')]), {...use, intro, showIf}]})[0]!,
      /^\/pages\/1\/showIf: Everybody/,
    );
    assert.match(found([], {pages: [use]})[0]!, /^\/pages\/0: .* `intro`/);
    assert.match(found(both)[0]!, /^\/pages\/0: .* `intro`/);
  });

  it('finds questions that are not asked, or of some people alone, under the names of those of the bank', () => {
    const intro = 'We think …';
    const use = {id: 'a', use: 'bank:effects-on-welsh@1', intro};
    const missing = (questions: readonly object[]) =>
      assert.match(found([], {pages: [{...use, questions}]})[0]!, /^: /);
    missing([]);
    missing([line('another')]);
    missing([both[0]!, {...both[1], showIf: {q: 'yes'}}]);
    missing([both[0]!, {name: 'welsh_changes', type: 'content', text: 'x'}]);
    missing([both[0]!, {name: 'welsh_changes', type: 'calculated', formula: 1}]);
    assert.deepEqual(found([], {pages: [{...use, questions: both}]}), []);
  });

  it('asks a document in English alone where it takes a page of the bank that is for Wales', () => {
    const wales = {id: 'e', use: 'bank:equality-monitoring/wales@1'};
    const england = {id: 'e', use: 'bank:equality-monitoring/england@1'};
    const pages = [pageOf('only', [line('q')])];
    assert.equal(found([], {languages: ['en'], pages: [...pages, wales]}).length, 1);
    assert.deepEqual(found([], {languages: ['en'], pages: [...pages, england]}), []);
  });

  it('asks nothing of a document without Welsh', () => {
    assert.deepEqual(found([line('q')], {languages: ['en', 'pl']}), []);
    assert.equal(found([line('q')], {languages: ['cy']}).length, 1);
  });
});
