import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readMarkdown, type Block, type Inline} from '../../src/definition/markdown.js';

/** A tree in short: `p[a *b* [c](d)]`, with a list as `ul[x | y]` and a break as `/`. */
const inline = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'break') return '/';
      const inner = inline(part.content);
      if (part.kind === 'link') return `<${inner}: ${part.href}>`;
      return part.kind === 'strong' ? `STRONG(${inner})` : `EM(${inner})`;
    })
    .join('');
const block = (one: Block): string => {
  if (one.kind === 'list')
    return `${one.ordered ? 'ol' : 'ul'}[${one.items.map(inline).join(' | ')}]`;
  return `${one.kind === 'heading' ? `h${one.level}` : 'p'}[${inline(one.content)}]`;
};
const read = (source: string) => readMarkdown(source).map(block).join(' ');

/** Every text in a tree, in order. */
const textOf = (content: readonly Inline[]): string =>
  content
    .map((part) =>
      typeof part === 'string' ? part : part.kind === 'break' ? '\n' : textOf(part.content),
    )
    .join('');

describe('what authors may write', () => {
  const cases: [what: string, source: string, tree: string][] = [
    ['nothing', '', ''],
    ['blank lines', '\n \n\t\n', ''],
    ['a paragraph', 'Geiriau', 'p[Geiriau]'],
    ['lines of one paragraph', 'one\ntwo\r\nthree\rfour', 'p[one two three four]'],
    ['paragraphs', 'one\n\ntwo\r\n\r\nthree', 'p[one] p[two] p[three]'],
    ['a break', 'one  \ntwo', 'p[one/two]'],
    ['emphasis', 'a *b* _c_ **d** __e__', 'p[a EM(b) EM(c) STRONG(d) STRONG(e)]'],
    ['emphasis in emphasis', '**a _b_ c**', 'p[STRONG(a EM(b) c)]'],
    ['emphasis over a line', '*a\nb*', 'p[EM(a b)]'],
    [
      'a letter that is no mark',
      'snake_case_name and 2 * 3 * 4',
      'p[snake_case_name and 2 * 3 * 4]',
    ],
    ['marks without an end', '**a *b _c', 'p[**a *b _c]'],
    ['escaped marks', '\\*a\\* \\[b\\](c) \\# \\\\', 'p[*a* [b](c) # \\]'],
    ['a mark at the end', 'a *', 'p[a *]'],
    ['headings', '# A\n## B ##\n###### C', 'h1[A] h2[B] h6[C]'],
    ['no heading', '####### A\n#B', 'p[####### A #B]'],
    ['a list', '- a\n- b\n* c\n+ d', 'ul[a | b | c | d]'],
    ['a numbered list', '1. a\n2) b\n10. c', 'ol[a | b | c]'],
    ['two lists', '- a\n1. b', 'ul[a] ol[b]'],
    ['an item of two lines', '- a\n  b\n- c', 'ul[a b | c]'],
    ['a list after a paragraph', 'a\n- b\n\nc', 'p[a] ul[b] p[c]'],
    ['a year is no list', '2026 was', 'p[2026 was]'],
    ['a minus is no list', '-5 degrees', 'p[-5 degrees]'],
    ['emphasis in a list', '- **a:** b', 'ul[STRONG(a:) b]'],
    ['a link', '[a](https://example.com/b?c=d#e)', 'p[<a: https://example.com/b?c=d#e>]'],
    [
      'links of every kind',
      '[a](http://x.cymru) [b](mailto:c@d.e) [f](tel:+441632960123) [g](/h) [i](#j)',
      'p[<a: http://x.cymru> <b: mailto:c@d.e> <f: tel:+441632960123> <g: /h> <i: #j>]',
    ],
    ['a link in emphasis', '**[a](/b)**', 'p[STRONG(<a: /b>)]'],
    ['a link that is none', '[a] (b) [c]( ) [](', 'p[[a] (b) [c]( ) [](]'],
    ['two brackets', '[a [b](/c)', 'p[[a <b: /c>]'],
  ];
  for (const [what, source, tree] of cases)
    it(`${what}: ${JSON.stringify(source)}`, () => {
      assert.equal(read(source), tree);
    });
});

describe('what authors may not write', () => {
  const refused = [
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](//evil.example)',
    '[a](/\\evil.example)',
    '[a](https://a b)',
    '[a](\u0001javascript:alert(1))',
    '[a](https:/\\evil.example)',
    '[a](file:///etc/passwd)',
    '[a](relative)',
    '![a](https://example.com/i.png"onerror=x)',
  ];
  for (const source of refused.slice(0, -1))
    it(`stays text: ${JSON.stringify(source)}`, () => {
      assert.doesNotMatch(read(source), /</u);
    });

  it('HTML and entities stay text', () => {
    const source = '<b onclick="x">a</b> &lt; <!-- c --> <script>d</script> <https://e>';
    const [block] = readMarkdown(source);
    assert.equal(block?.kind, 'paragraph');
    assert.equal(textOf(block.content), source);
  });
});

describe('whatever it is given', () => {
  const marks = fc.string({
    unit: fc.constantFrom(...'ab *_[]()#-1.\\\n/:h', 'https://', '](', '**', '  \n', 'ŵ', '👮🏽'),
    maxLength: 60,
  });

  it('it reads, links only where one may, and loses no word', () => {
    fc.assert(
      fc.property(marks, (source) => {
        const blocks = readMarkdown(source);
        const seen: string[] = [];
        const visit = (content: readonly Inline[]) => {
          for (const part of content) {
            if (typeof part === 'string') {
              assert.notEqual(part, '');
              seen.push(part);
            } else if (part.kind !== 'break') {
              if (part.kind === 'link')
                assert.match(part.href, /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)\S*$/u);
              visit(part.content);
            }
          }
        };
        for (const one of blocks)
          if (one.kind === 'list') one.items.forEach(visit);
          else visit(one.content);
        const letters = (text: string) => [...text.replace(/[^abŵ]/gu, '')].sort().join('');
        const hrefs = blocks.map(block).join(' ');
        // Letters are in the text, or in the address of a link.
        assert.ok(
          letters(hrefs.replace(/STRONG|EM|ul|ol/gu, '')).length >= letters(seen.join('')).length,
        );
        if (!source.includes(']('))
          assert.equal(
            letters(seen.join('')),
            letters(source.replace(/^\s{0,3}\d{1,4}[.)]/gmu, '')),
          );
      }),
      {numRuns: 2000},
    );
  });

  it('it takes time that grows with the text alone', () => {
    const many = (text: string) => text.repeat(Math.ceil(400_000 / text.length));
    const hostile = [
      `${many('[')}](https://x)`,
      `${many('[a](')})`,
      many('*'),
      many('**a '),
      many('_a'),
      many('*a _b '),
      many('a\n'),
      many('a  \n'),
      `# ${many(' ')}x`,
      `# ${many('#')}x`,
      many('- a\n'),
      many('\\'),
      `- ${many(' ')}`,
      `${many(' ')}x`,
    ];
    for (const source of hostile) {
      const began = performance.now();
      readMarkdown(source);
      const took = performance.now() - began;
      assert.ok(took < 6000, `${JSON.stringify(source.slice(0, 12))}… took ${took} ms`);
    }
  });
});
