import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {altText} from '../../../src/authoring/rules/alt-text.js';
import {doubleBarrelled} from '../../../src/authoring/rules/double-barrelled.js';
import {leadingWording} from '../../../src/authoring/rules/leading-wording.js';
import {linkText} from '../../../src/authoring/rules/link-text.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn} from './found.js';

/** Every JSON file below a folder of the repository, as it is written. */
const filesIn = (folder: string): (readonly [string, {pages?: unknown; page?: object}])[] => {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      `${folder}/${name}`,
      JSON.parse(readFileSync(new URL(name, root), 'utf8')) as {pages?: unknown; page?: object},
    ]);
};

describe('rules on wording', () => {
  it('warn of nothing in our own consultations and in the bank of questions', () => {
    const documents = [
      ...filesIn('demo/consultations').filter(([, one]) => one.pages),
      ...filesIn('schemas/bank').map(
        ([name, {page}]) =>
          [name, definitionOf([], {pages: [{id: 'bank', title: 'Bank', ...page}]})] as const,
      ),
    ];
    assert.ok(documents.length > 15, String(documents.length));
    for (const [name, document] of documents)
      for (const rule of [doubleBarrelled, leadingWording, altText, linkText])
        assert.deepEqual(foundIn(rule, document), [], `${name} ${rule.name}`);
  });
});
