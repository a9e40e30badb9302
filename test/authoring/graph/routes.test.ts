import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {asSvg} from '../../../src/authoring/graph/as-svg.js';
import {laidOut} from '../../../src/authoring/graph/laid-out.js';
import {linesOf} from '../../../src/authoring/graph/lines-of.js';
import {routesOf} from '../../../src/authoring/graph/routes-of.js';
import type {Routes} from '../../../src/authoring/graph/routes.js';
import {routingVerdicts} from '../../../src/authoring/routing/verdicts.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {models} from '../../../src/questions/models.js';
import {definitionOf, line, pageOf, planFor, yesNo} from '../../engine/definitions.js';

const followed = yesNo('followed', {
  options: [
    {value: 'yes', label: 'Yes', followUp: line('nested')},
    {value: 'no', label: 'No'},
  ],
});
const pages = [
  pageOf('about', [yesNo('rides'), line('why', {showIf: {rides: 'no'}})], {
    exitIf: {rides: 'no'},
    exit: {title: 'Bye', text: 'Thank you.'},
  }),
  pageOf('buses', [line('route'), followed], {showIf: {rides: 'yes'}}),
  pageOf('end', [line('more')], {afterCheck: true}),
];
const edges = ({edges: all}: Routes) =>
  all.map(({from, to, says}) => `${from} > ${to}${says ? `: ${says}` : ''}`);

/** Two hundred pages, each with two conditions. */
const long = planFor([], {
  pages: Array.from({length: 200}, (_, index) =>
    pageOf(
      `p${index}`,
      [yesNo(`q${index}`), line(`w${index}`, {showIf: {[`q${index}`]: 'no'}})],
      index ? {showIf: {[`q${index - 1}`]: 'yes'}} : {},
    ),
  ),
});

describe('the routes through a document', () => {
  it('have every page as a node, and every condition as an edge with its words', () => {
    const routes = routesOf(planFor([], {pages}));
    assert.deepEqual(edges(routes), [
      'start > page:about',
      'page:about > question:why: if “rides” is “No”',
      'page:about > exit:about: if “rides” is “No”',
      'page:about > asks:buses: otherwise',
      'asks:buses > page:buses: if “rides” is “Yes”',
      'page:buses > question:nested: if “followed” is “Yes”',
      'page:buses > check',
      'asks:buses > check: otherwise',
      'check > page:end',
      'page:end > sent',
    ]);
    const named = routes.nodes.flatMap(({kind, name}) => (kind === 'page' ? [name] : []));
    assert.deepEqual(named, ['about', 'buses', 'end']);
  });

  it('lead from one node to another that is there, whatever the document', () => {
    for (const plan of [planFor([], {pages}), planFor([line('only')]), long]) {
      const {nodes, edges: all} = routesOf(plan);
      const ids = new Set(nodes.map(({id}) => id));
      assert.equal(ids.size, nodes.length);
      for (const {from, to} of all) assert.ok(ids.has(from) && ids.has(to), `${from} > ${to}`);
      for (const {id, kind} of nodes)
        if (kind !== 'start')
          assert.ok(
            all.some(({to}) => to === id),
            `nothing leads to ${id}`,
          );
    }
  });

  it('mark what has been proved to be for nobody', () => {
    const definition = definitionOf([], {
      pages: [
        pageOf('one', [yesNo('a'), line('b', {showIf: {allOf: [{a: 'yes'}, {a: 'no'}]}})]),
        pageOf('two', [line('c')], {showIf: {allOf: [{a: 'yes'}, {a: 'no'}]}}),
        pageOf('three', [line('d', {showIf: {a: 'yes'}})]),
      ],
    });
    const {nodes} = routesOf(planOf(definition, models), routingVerdicts(definition));
    assert.deepEqual(
      nodes.filter(({isUnreachable}) => isUnreachable).map(({id}) => id),
      ['question:b', 'page:two'],
    );
  });

  it('are laid out without one node on another, also of 200 pages with 399 conditions', async () => {
    const routes = routesOf(long);
    assert.equal(routes.nodes.filter(({kind}) => kind === 'page').length, 200);
    assert.equal(routes.edges.filter(({says}) => says?.startsWith('if ')).length, 399);
    const {nodes, edges: placed, width, height, cards} = await laidOut(routes);
    assert.equal(nodes.length, routes.nodes.length);
    assert.equal(placed.length, routes.edges.length);
    assert.equal(cards.length, 200);
    // A column, however long it is.
    assert.ok(width < 1200, `${width} wide`);
    const sorted = [...nodes].sort((a, b) => a.y - b.y);
    for (const [index, one] of sorted.entries()) {
      assert.ok(one.x - one.width / 2 >= 0 && one.x + one.width / 2 <= width, one.id);
      assert.ok(one.y - one.height / 2 >= 0 && one.y + one.height / 2 <= height, one.id);
      for (const other of sorted.slice(index + 1, index + 12)) {
        const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
        assert.ok(
          across >= (one.width + other.width) / 2 || down >= (one.height + other.height) / 2,
          `${one.id} is on ${other.id}`,
        );
      }
    }
  });
});

describe('their picture', () => {
  it('has the questions of a page in their order, beside it and in its frame', async () => {
    const many = Array.from({length: 5}, (_, index) => line(`w${index}`, {showIf: {a: 'no'}}));
    const {nodes, edges: placed, cards} = await laidOut(routesOf(planFor([yesNo('a'), ...many])));
    const questions = nodes.filter(({kind}) => kind === 'question');
    const down = questions.map(({y}) => y);
    assert.deepEqual(
      down,
      [...down].sort((a, b) => a - b),
    );
    const page = nodes.find(({kind}) => kind === 'page')!;
    const [card] = cards;
    for (const {x, y, width, height, id, name} of questions) {
      assert.ok(x - width / 2 > page.x + page.width / 2, id);
      assert.ok(Math.abs(y - card!.y) + height / 2 <= card!.height / 2, id);
      assert.ok(Math.abs(x - card!.x) + width / 2 <= card!.width / 2, id);
      const {points} = placed.find(({to}) => to === `question:${name}`)!;
      assert.deepEqual(points[0], {x: page.x + page.width / 2, y: page.y});
      assert.deepEqual(points.at(-1), {x: x - width / 2, y});
    }
  });

  it('has a name and a description, and nothing that a strict policy forbids (WCAG 1.1.1)', async () => {
    const svg = asSvg(await laidOut(routesOf(planFor([], {pages}))), 'Routes');
    assert.match(
      svg,
      /^<svg [^>]*role="img" aria-labelledby="route-title" aria-describedby="route-desc/,
    );
    assert.match(svg, /<title id="route-title">Routes<\/title>/);
    assert.match(svg, />3 pages, 2 questions with a condition and 1 exits\./);
    assert.doesNotMatch(svg, /style=|<script|<style|\son\w+=|href=/);
    assert.equal(svg.match(/class="node page"/g)?.length, 3);
    assert.equal(svg.match(/class="node question"/g)?.length, 2);
    assert.equal(svg.match(/class="edge /g)?.length, 10);
  });

  it('holds what an author writes as text, and as XML', async () => {
    const title = '<script>&"\u0000\ud800 \' ]]>';
    const svg = asSvg(
      await laidOut(routesOf(planFor([line('a')], {pages: [pageOf('p', [line('a')], {title})]}))),
      title,
    );
    for (const one of ['<script', '\u0000', '\ud800']) assert.ok(!svg.includes(one), one);
    assert.match(svg, /<title id="route-title">&lt;script&gt;&amp;&quot; &#39; \]\]&gt;<\/title>/);
  });

  it('breaks words into lines, and cuts what is too long', () => {
    assert.deepEqual(linesOf('one two  three', 7, 3), ['one two', 'three']);
    assert.deepEqual(linesOf('abcdefghij', 4, 3), ['abcd', 'efgh', 'ij']);
    assert.deepEqual(linesOf('one two three four', 5, 2), ['one', 'two…']);
    assert.deepEqual(linesOf('one three four', 5, 2), ['one', 'thre…']);
    assert.deepEqual(linesOf('', 5, 2), ['']);
  });
});
