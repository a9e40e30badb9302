import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {apostrophe} from '../../../src/authoring/rules/apostrophe.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn, saidOf} from './found.js';

const said = (cy: string) => saidOf(apostrophe, {en: 'It’s here', cy});

describe('apostrophe (CYE-13)', () => {
  it('finds the opening mark that hmrc/play-frontend-hmrc has in every footer', () => {
    const footer =
      'Mae‘r holl gynnwys ar gael o dan y Drwydded Llywodraeth Agored v3.0, oni nodir yn wahanol';
    assert.match(said(footer).join(), /^An apostrophe in Welsh is ’ \(U\+2019\): see “Mae‘r holl/);
  });

  it('finds straight ones, and entities that a form would show as they are', () => {
    // hmcts/pcq-frontend: common.json and dateofbirth.json.
    assert.equal(said("Helpwch ni i'w wella").length, 1);
    assert.equal(said('Nid ydych wedi nodi&apos;r diwrnod').length, 1);
    assert.equal(said("'r ysgol").length, 1);
    for (const mark of ['ʼ', '′', '＇']) assert.equal(said(`Mae${mark}r ysgol`).length, 1, mark);
    assert.equal(said('Mae ‘r ysgol').length, 1);
  });

  it('leaves quotation marks, links and other languages alone', () => {
    assert.deepEqual(said('Dewiswch ‘Dim un o’r uchod’'), []);
    assert.deepEqual(said("Y [bysiau](https://example.cymru/o'r/bysiau)"), []);
    assert.deepEqual(saidOf(apostrophe, {en: "It's here", cy: 'Mae yma'}), []);
    assert.deepEqual(saidOf(apostrophe, "O'Brien"), []);
  });

  it('finds them in the young people’s register, too', () => {
    const intro = {cy: 'Mae’n', 'cy-x-young': "Mae'n"};
    assert.deepEqual(saidOf(apostrophe, intro), []);
    const document = definitionOf([], {languages: ['cy', 'cy-x-young'], title: intro});
    assert.equal(foundIn(apostrophe, document).length, 1);
  });
});
