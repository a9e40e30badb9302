import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {
  differences,
  linksDiffer,
  markdownDiffer,
  numbersDiffer,
  variablesDiffer,
} from '../../src/authoring/differences.js';
import {numbersIn} from '../../src/authoring/numbers-in.js';
import type {TextPair} from '../../src/authoring/text-pair.js';

const pair = (source: string, target: string, more: Partial<TextPair> = {}): TextPair => ({
  source,
  target,
  from: 'en',
  to: 'cy',
  isMarkdown: true,
  ...more,
});

suite('numbers of a text and its translation', () => {
  for (const [source, target, to = 'cy'] of [
    ['On 12 February 2027 we decide', 'Ar 12 Chwefror 2027 byddwn yn penderfynu'],
    ['9am to 5pm', '09:00 i 17:00'],
    ['9am to 5.30pm', '9yb i 5.30yh'],
    ['at 8pm', 'am 8 o’r gloch yr hwyr'],
    ['12am to 12pm', '00:00 i 12:00'],
    ['It costs £1,250.50', 'Kosztuje 1 250,50 funta', 'pl'],
    ['2,500 people, 2.5%', '2.500 Personen, 2,5 %', 'de'],
    ['£1,250,000 in 2027', '£1.250.000 yn 2027'],
    ['call 01632 960 123', 'ffoniwch 01632 960123'],
    ['call +44 (0)1632 960123', 'ffoniwch 01632 960 123'],
    ['15 January 2027', '١٥ يناير ٢٠٢٧', 'ar'],
    ['on 05.01.2027', 'ar 5/1/2027'],
    ['the 1st of 3', 'y 1af o 3'],
    ['1. one\n2. two', '- un\n- dau'],
    ['You get 12 for free', 'Cewch 12 am ddim'],
    ['See https://a.example/2027 and {{row_2}}', 'Gweler https://a.example/2028 a {{row_3}}'],
  ] as const)
    test(`are the same in “${source}” and “${target}”`, () =>
      assert.equal(numbersDiffer(pair(source, target, {to})), undefined));

  for (const [source, target, missing, added] of [
    ['by 15 January', 'erbyn 16 Ionawr', ['15'], ['16']],
    ['2.5% more', '25% yn fwy', ['2.5'], ['25']],
    ['at 5pm', 'am 5yb', ['17'], ['5']],
    ['£1,250', '£1,25', ['1250'], ['1.25']],
    ['call 01632 960 123', 'ffoniwch 01632 960 132', ['01632960123'], ['01632960132']],
    ['aged 16 to 24', '16 oed a throsodd', ['24'], []],
    ['5 and 5', '5', ['5'], []],
    ['born 12 09 1987', 'ganed 31 3 1980', ['12', '9', '1987'], ['31', '3', '1980']],
  ] as const)
    test(`differ in “${source}” and “${target}” (CYQ-03)`, () =>
      assert.deepEqual(numbersDiffer(pair(source, target)), {
        rule: 'numbers-differ',
        missing,
        added,
      }));

  test('are read the same however thousands and decimals are written', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1000, max: 999_999_999}),
        fc.constantFrom('', ',', '.', ' ', '\u00a0', '\u202f', '’'),
        (value, mark) => {
          const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          assert.deepEqual(numbersIn(`tua ${grouped} o bobl`), [String(value)]);
        },
      ),
    );
  });
});

suite('links of a text and its translation', () => {
  for (const [source, target, to = 'cy'] of [
    ['[us](https://a.example/en/privacy)', '[ni](https://a.example/cy/preifatrwydd)'],
    ['[ICO](https://ico.org.uk/)', '[SCG](https://cy.ico.org.uk/)'],
    ['[law](https://www.gov.wales/law)', '[deddf](https://www.llyw.cymru/deddf)'],
    ['[x](https://a.example/p?lang=en)', '[x](https://a.example/p?lang=cy)'],
    ['[write](mailto:consultation@a.example)', '[ysgrifennwch](mailto:ymgynghori@a.example)'],
    ['Write to consultation@a.example.', 'Ysgrifennwch at ymgynghori@a.example.'],
    ['[x](/privacy)', '[x](/pl/privacy)', 'pl'],
    ['See https://a.example/x.', 'Gweler https://a.example/x'],
  ] as const)
    test(`are the same in “${source}” and “${target}”`, () =>
      assert.equal(linksDiffer(pair(source, target, {to})), undefined));

  for (const [source, target, missing, added] of [
    ['[x](https://a.example/)', 'x', ['https://a.example/'], []],
    [
      '[x](https://a.example/)',
      '[x](https://b.example/)',
      ['https://a.example/'],
      ['https://b.example/'],
    ],
    [
      '[x](https://a.example/)',
      '[x](https://b.example/cy/)',
      ['https://a.example/'],
      ['https://b.example/cy/'],
    ],
    [
      '[x](https://a.example/)',
      '[x](http://a.example/cy)',
      ['https://a.example/'],
      ['http://a.example/cy'],
    ],
    [
      '[x](mailto:m@a.example)',
      '[x](mailto:m@b.example)',
      ['mailto:m@a.example'],
      ['mailto:m@b.example'],
    ],
    [
      '[x](tel:+441632960123)',
      '[x](tel:+441632960132)',
      ['tel:+441632960123'],
      ['tel:+441632960132'],
    ],
    ['x', 'x https://a.example/', [], ['https://a.example/']],
  ] as const)
    test(`differ in “${source}” and “${target}”`, () =>
      assert.deepEqual(linksDiffer(pair(source, target)), {rule: 'links-differ', missing, added}));
});

suite('variables of a text and its translation (CYQ-02)', () => {
  test('are the same in another order, with other spaces, and used twice', () =>
    assert.equal(
      variablesDiffer(pair('{{a}} and {{ b }}', '{{b}}, {{a}}, {{a}}', {isMarkdown: false})),
      undefined,
    ));

  for (const [source, target, missing, added] of [
    ['Remove {{item_name}}', 'Dileu{{item_name}}', [], ['Dileu{{item_name}}']],
    ['Remove {{item_name}}', 'Dileu {{enw_eitem}}', ['{{item_name}}'], ['{{enw_eitem}}']],
    ['Remove {{item_name}}', 'Dileu {item_name}', ['{{item_name}}'], ['{item_name}']],
    ['Remove {{item_name}}', 'Dileu {{item_name}', ['{{item_name}}'], ['{{item_name}']],
    ['Remove {{item_name}}', 'Dileu', ['{{item_name}}'], []],
  ] as const)
    test(`differ in “${source}” and “${target}”`, () =>
      assert.deepEqual(variablesDiffer(pair(source, target)), {
        rule: 'variables-differ',
        missing,
        added,
      }));

  test('stand beside letters where a script has no spaces', () =>
    assert.equal(variablesDiffer(pair('Remove {{a}}', '删除{{a}}', {to: 'zh-Hans'})), undefined));
});

test('a form of a number in words may leave out the number, and has no variable of its own (CYE-03)', () => {
  const form = (target: string) =>
    differences(pair('{n} children aged 5', target, {isMarkdown: false, isForm: true}));
  assert.deepEqual(form('Dim plant 5 oed'), []);
  assert.deepEqual(form('6 phlentyn'), []);
  assert.deepEqual(form('{rhif} plentyn')[0]?.added, ['{rhif}']);
});

suite('Markdown of a text and its translation', () => {
  test('is the same when words and their order differ', () =>
    assert.equal(
      markdownDiffer(
        pair(
          '# A\n\n**Read** the [notice](/a)\n\n- one\n- two',
          '# B\n\n[Yr](/a) **hysbysiad**\n\n* un\n* dau',
        ),
      ),
      undefined,
    ));

  for (const [source, target, missing, added] of [
    ['one\n\ntwo', 'un dau', ['paragraph'], []],
    ['- a\n- b\n- c', '- a\n- b', ['bulleted list of 3'], ['bulleted list of 2']],
    ['1. a\n2. b', '- a\n- b', ['numbered list of 2'], ['bulleted list of 2']],
    ['**Important**', '**Pwysig*', ['strong'], ['*', '**']],
    ['## A\n\nb', 'b\n\n## A', ['heading 2', 'paragraph'], ['paragraph', 'heading 2']],
    ['[a](/b)', '[a] (/b)', ['link'], []],
    ['plain', '*', [], ['*']],
  ] as const)
    test(`differs in ${JSON.stringify(source)} and ${JSON.stringify(target)}`, () => {
      const found = markdownDiffer(pair(source, target));
      assert.deepEqual(found && [found.missing, found.added.toSorted()], [
        missing,
        [...added].toSorted(),
      ]);
    });

  test('is looked for in no text that is shown as it is, but for marks that would be seen', () => {
    const plain = {isMarkdown: false};
    assert.equal(markdownDiffer(pair('a\n\nb', 'a b', plain)), undefined);
    assert.deepEqual(markdownDiffer(pair('Important', '**Pwysig**', plain))?.added, ['**', '**']);
  });
});

test('nothing differs between a text and itself, whatever it is', () => {
  const part = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('**', '_', '- ', '\n', '\n\n', '[a](/b)', '{{a}}', '1,250.5', '{', '5pm', '٣'),
  );
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), (parts, isMarkdown) => {
      const text = parts.join('');
      assert.deepEqual(differences(pair(text, text, {isMarkdown})), []);
    }),
    {numRuns: 1000},
  );
});
