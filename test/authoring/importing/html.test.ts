import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromHtml} from '../../../src/authoring/importing/html.js';

const markdown = (html: string) => fromHtml(html, 'markdown');

describe('HTML in a text', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['<p>One</p><p>Two <strong>three</strong></p>', 'One\n\nTwo **three**', []],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two', []],
    ['<ol><li>One</li></ol>', '1. One', []],
    ['<a href="https://a.example/?b=1&amp;c=2">A</a>', '[A](https://a.example/?b=1&c=2)', []],
    ['<a href="javascript:alert(1)">A</a>', 'A', ['a link to javascript:alert(1)']],
    ['A<script>alert("x")</script>B', 'AB', ['script']],
    ['<img src=x onerror=alert(1)>', '', ['img']],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2', []],
    ['<nobody knows>', '<nobody knows>', []],
    ['2 * 3 * 4 [x]', '2 \\* 3 \\* 4 \\[x\\]', []],
    ['<b>never closed', '**never closed**', []],
    ['&pound;5 &#8217;s', '£5 ’s', []],
  ];
  for (const [html, text, lost] of cases)
    it(`becomes Markdown: ${html}`, () => {
      const found = markdown(html);
      assert.deepEqual([found.text, found.lost], [text, lost]);
    });

  it('becomes words alone where no Markdown is shown', () =>
    assert.equal(fromHtml('<p>One <b>two</b></p><p>three</p>', 'plain').text, 'One two three'));

  it('takes no longer for many marks that never end', () => {
    const start = performance.now();
    for (const bad of ['<', '<b', '<!--', '<a href="', '&', '&#']) markdown(bad.repeat(200_000));
    assert.ok(performance.now() - start < 5000);
  });
});
