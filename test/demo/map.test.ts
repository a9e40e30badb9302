import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {addressesAt} from '../../demo/addresses.js';
import {tileAt, zooms} from '../../demo/map/tile.js';
import {spotOf} from '../../src/questions/location/mercator.js';

interface Definition {
  pages: {
    questions: {
      name: string;
      bounds?: Record<'west' | 'south' | 'east' | 'north', number>;
      options?: {value: string; label: {en: string; cy: string}}[];
    }[];
  }[];
}
const questionOf = (consultation: string, name: string) => {
  const file = new URL(`../../demo/consultations/${consultation}.json`, import.meta.url);
  const {pages} = JSON.parse(readFileSync(file, 'utf8')) as Definition;
  return pages.flatMap(({questions}) => questions).find((question) => question.name === name)!;
};

/** The tiles of a zoom that show some of the county. */
function tilesOf(zoom: number): string[][] {
  const {west, south, east, north} = questionOf(
    'neighbourhood-priorities',
    'problem_place',
  ).bounds!;
  const count = 2 ** zoom;
  const low = spotOf({coordinates: [west, north]});
  const high = spotOf({coordinates: [east, south]});
  const numbers = (from: number, to: number) =>
    Array.from({length: Math.floor(to * count) - Math.floor(from * count) + 1}, (_, index) =>
      Math.floor(from * count + index),
    );
  return numbers(low.y, high.y).map((row) =>
    numbers(low.x, high.x).map((column) => tileAt(zoom, column, row)!),
  );
}

const wordsIn = (tile: string) =>
  [...tile.matchAll(/<text x="(-?\d+)" y="(-?\d+)"[^>]*>([^<]+)</g)].map(([, x, y, words]) => ({
    x: Number(x),
    y: Number(y),
    words: words!,
  }));

describe('the map of the demo', () => {
  it('names every area of the county in both languages, from the farthest zoom on', () => {
    const {options} = questionOf('public-confidence', 'area');
    for (let zoom = zooms.least; zoom <= zooms.most; zoom += 1) {
      const named = new Set(
        tilesOf(zoom)
          .flat()
          .flatMap(wordsIn)
          .map(({words}) => words),
      );
      for (const {value, label} of options!.filter((area) => area.value !== 'elsewhere'))
        for (const words of [label.en, label.cy])
          assert.ok(named.has(words), `${value}: ${words} at ${zoom}`);
    }
  });

  it('writes a name that leaves a tile in the next one too, in the same place', () => {
    const rows = tilesOf(13);
    let crossing = 0;
    for (const row of rows)
      for (const [index, tile] of row.slice(1).entries())
        for (const {x, y, words} of wordsIn(row[index]!).filter((one) => one.x > 236)) {
          crossing += 1;
          const there = wordsIn(tile).some(
            (one) => one.words === words && one.x === x - 256 && one.y === y,
          );
          assert.ok(there, words);
        }
    assert.ok(crossing > 0);
  });

  it('is the same each time, small, and holds nothing that a strict policy refuses', () => {
    for (let zoom = zooms.least; zoom <= zooms.most; zoom += 2)
      for (const tile of tilesOf(zoom).flat()) {
        assert.ok(tile.length < 40_000, `${tile.length} characters at ${zoom}`);
        assert.doesNotMatch(tile, /\sstyle=|<style|<script|\son\w+=|href=|NaN|undefined/);
      }
    assert.deepEqual(tilesOf(14), tilesOf(14));
  });

  it('ends where its zooms and the Earth do', () => {
    assert.equal(tileAt(zooms.least - 1, 500, 300), undefined);
    assert.equal(tileAt(zooms.most + 1, 500, 300), undefined);
    assert.equal(tileAt(12, 4096, 0), undefined);
    assert.equal(tileAt(12, 0, 4096), undefined);
    assert.match(tileAt(12, 4095, 4095)!, /^<svg /);
  });
});

describe('the addresses of the demo', () => {
  it('are found by their postcode, in the language of the form', () => {
    const [first] = addressesAt('LL99 1AA', 'cy');
    assert.deepEqual(first, {line1: '1 Heol yr Orsaf', town: 'Cilfaen', postcode: 'LL99 1AA'});
    assert.equal(addressesAt('LL99 1AA', 'en')[0]!.town, 'Kilvane');
    assert.deepEqual(addressesAt('LL99 9ZZ', 'en'), []);
    assert.deepEqual(addressesAt('toString', 'en'), []);
  });
});
