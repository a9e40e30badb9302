import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {linksDiffer} from '../../../src/authoring/rules/links-differ.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn, saidOf} from './found.js';

const link = (url: string) => `[a](${url})`;
const said = (en: string, cy: string) => saidOf(linksDiffer, {en: link(en), cy: link(cy)});

describe('links-differ', () => {
  it('finds Welsh words that lead to an English page, as in record.senedd.wales WQ78487 (CY-04)', () => {
    const page = 'https://www.example.gov.uk/en/accessibility';
    assert.deepEqual(said(page, page), [
      'The Welsh leads to a page in English: https://www.example.gov.uk/en/accessibility. Link to the page in Welsh, or allow it with a reason.',
    ]);
    assert.equal(said('https://a.example/?lang=en', 'https://a.example/?lang=en').length, 1);
  });

  it('finds a link that is missing, and one to somewhere else', () => {
    assert.match(
      saidOf(linksDiffer, {en: link('https://ico.org.uk/'), cy: 'yma'}).join(),
      /^The links differ\. Only in the English: ico\.org\.uk; only in the Welsh: none\./,
    );
    for (const [en, cy] of [
      ['https://ico.org.uk/', 'https://www.gov.wales/'],
      ['tel:+441632960123', 'tel:+441632960132'],
      ['mailto:a@example.org.uk', 'mailto:a@example.com'],
      ['https://a.example/', '/here'],
    ] as const)
      assert.equal(said(en, cy).length, 1, cy);
  });

  it('takes the page of a site in each language for the same place', () => {
    for (const [en, cy] of [
      ['https://ico.org.uk/', 'https://cy.ico.org.uk/'],
      ['https://www.gov.wales/buses', 'https://www.llyw.cymru/bysiau'],
      ['https://www.cardiff.gov.uk/ENG/buses', 'https://www.cardiff.gov.uk/CYM/bysiau'],
      ['https://a.example/en/x', 'https://a.example/cy/y'],
      ['mailto:consultation@a.example', 'mailto:ymgynghoriad@a.example'],
    ] as const)
      assert.deepEqual(said(en, cy), [], cy);
  });

  it('looks at the addresses in texts that are no Markdown, in any order', () => {
    const found = (en: string, cy: string) =>
      foundIn(linksDiffer, definitionOf([], {title: {en, cy}}));
    assert.deepEqual(
      found('a@b.example or https://c.example/.', 'https://c.example/, a@b.example'),
      [],
    );
    assert.equal(found('a@b.example', 'a@b.test').length, 1);
  });
});
