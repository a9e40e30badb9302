import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {markdownDiffer} from '../../../src/authoring/rules/markdown-differ.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn, saidOf} from './found.js';

const said = (en: string, cy: string) => saidOf(markdownDiffer, {en, cy});

describe('markdown-differ (CY-02)', () => {
  it('finds the item that a translation left out of a list', () => {
    assert.deepEqual(said('We ask:\n\n- why\n- when\n- how', 'Rydym yn gofyn:\n\n- pam\n- pryd'), [
      'The text is built in another way: where the English has a list of 3, the Welsh has a list of 2. Give both the same paragraphs, headings, lists and emphasis.',
    ]);
  });

  it('finds a paragraph, a heading, a kind of list and emphasis', () => {
    for (const [en, cy] of [
      ['A\n\nB', 'A'],
      ['A', 'A\n\nB'],
      ['## A', '# A'],
      ['- A', '1. A'],
      ['**not** before', 'nid cyn'],
      ['- *a*', '- a'],
    ] as const)
      assert.equal(said(en, cy).length, 1, en);
  });

  it('leaves words and links alone, and what is no Markdown', () => {
    assert.deepEqual(said('# A\n\n**B**, [c](/d)', '# E\n\nF **G**'), []);
    const title = {en: 'A *b*', cy: 'A'};
    assert.deepEqual(foundIn(markdownDiffer, definitionOf([], {title})), []);
  });
});
