import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {validDocument} from '../../../src/authoring/rules/valid-document.js';
import fc from 'fast-check';
import {documentFaults} from '../../../src/authoring/document-faults.js';
import {planned} from '../../../src/authoring/planned.js';
import {flawsInWords} from '../../../src/authoring/flaw-sentences.js';
import {definitionOf, line} from '../../engine/definitions.js';
import {foundIn} from './found.js';

/** The rules that the sources name where they find a flaw of a definition. */
function namedInSource(): string[] {
  const src = fileURLToPath(new URL('../../../src', import.meta.url));
  const found = ['definition', 'engine', 'questions'].flatMap((room) =>
    readdirSync(join(src, room), {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts') && !/generated|examples|conformance/.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(src, room, path), 'utf8');
        const asRule = [...text.matchAll(/rule: (?:[^,;'}]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)];
        const asLimit = [...text.matchAll(/'(limit-[a-z]+|condition-[a-z]+|unknown-name)'/g)];
        return [...asRule, ...asLimit].flatMap(([, one, other]) => [
          one!,
          ...(other ? [other] : []),
        ]);
      }),
  );
  return [...new Set(found)].sort();
}

const found = (document: unknown) => foundIn(validDocument, document);
const option = (value: string) => ({value, label: value});

describe('valid-document', () => {
  it('finds nothing in a valid document', () => {
    assert.deepEqual(found(definitionOf([line('a')], {policy: 'draft'})), []);
  });

  it('says what to write in place of a name that may not stand there', () => {
    assert.deepEqual(found(definitionOf([line('a', {maxlength: 5})])), [
      '/pages/0/questions/0/maxlength: `maxlength` may not stand here. Did you mean `maxLength`?',
    ]);
    assert.match(
      found(definitionOf([line('a', {colour: 'red'})])).join(),
      /`colour` may not stand here\. What may: `name`, `type`, .*`hint`/,
    );
  });

  it('judges what the form does not read, too', () => {
    const says = (more: Readonly<Record<string, unknown>>) =>
      found(definitionOf([line('a')], more)).join();
    assert.match(says({grace: 91}), /^\/grace: This has to be 90 or less, and not 91\.$/);
    assert.match(
      says({languages: ['en', 'en-a']}),
      /^\/languages\/1: en-a is the tag of no language/,
    );
    assert.match(says({policy: 'strict'}), /^\/policy: This has to be one of `equal`/);
  });

  it('says what is missing, and what it is for', () => {
    const {title: _, ...untitled} = definitionOf([line('a')]);
    assert.deepEqual(found(untitled), [
      ': `title` is missing. Write it. It is for this: The name of the consultation.',
    ]);
    const {id: _id, ...neither} = untitled as Readonly<Record<string, unknown>>;
    assert.deepEqual(found(neither), [
      ': `id`, `title` are missing. Write them. They are for this: `id`: Stable; part of every response. `title`: The name of the consultation.',
    ]);
    // The bank has the rest of the page.
    assert.match(
      found(definitionOf([], {pages: [{use: 'bank:area-gate@1'}]})).join(),
      /^\/pages\/0: `id` is missing\. Write it\. It is for this: /,
    );
  });

  it('says what may stand in place of a value', () => {
    for (const [question, says] of [
      [line('a', {label: 5}), /label: This has to be a text in quotation marks or an object/],
      [line('a', {format: 'mail'}), /format: This has to be one of `email`, .* and not "mail"\.$/],
      [line('a', {maxLength: 0}), /maxLength: This has to be 1 or more, and not 0\.$/],
      [line('a', {label: ' '}), /label: There is nothing to read here\. Write something/],
      [
        {...line('a'), name: 'A b'},
        /name: This has to be small letters without accents, .*, and not "A b"\. It is for this: /,
      ],
      [
        {...line('a'), type: 'radio'},
        /type: There is no question type radio that comes with Dweud/,
      ],
      [
        {name: 'a', type: 'radios', label: 'a', options: []},
        /options: This list has to have at least 1 entry\.$/,
      ],
      [
        {name: 'a', type: 'radios', label: 'a', options: [option('x'), option('x')]},
        /value: The value x stands twice/,
      ],
      [line('a', {showIf: {b: 'x'}}), /: There is no question b\. Name one that there is\.$/],
    ] as const)
      assert.match(found(definitionOf([question])).join(), says);
  });

  it('judges what neither the form nor the receiver does', () => {
    assert.deepEqual(found(definitionOf([line('a')], {policy: 'strict'})), [
      '/policy: This has to be one of `equal`, `draft`, and not "strict".',
    ]);
    assert.match(
      found(definitionOf([line('a')], {effectsOnWelsh: {}})).join(),
      /^\/effectsOnWelsh: `notAsked` is missing\. Write it\. It is for this: The reason/,
    );
  });

  it('takes whatever JSON there is', () => {
    for (const value of [null, 5, 'a', [], {}])
      assert.equal(found(value).length, 1, JSON.stringify(value));
    assert.deepEqual(
      found({languages: [5], pages: [{}]}).map((one) => one.split(':')[0]),
      ['', '/languages/0', '/pages/0'],
    );
    assert.equal(found({pages: 5}).length, 2);
  });

  it('says everything that is wrong at once, each place once', () => {
    const questions = [
      line('support', {maxlength: 5, hnit: 'Say more.'}),
      line('support'),
      {...line('age'), type: 'numbr'},
      {
        name: 'why',
        type: 'radios',
        label: 'Why?',
        options: [{value: 'x'}, option('a'), option('a')],
      },
      line('when', {showIf: {Support: 'yes'}}),
      line('where', {showIf: {suport: 'yes'}}),
      line('how', {showIf: {why: 'a'}}),
      {name: 'much', type: 'scale', label: 'Much?', points: option('a'), from: 1},
    ];
    const more = {
      closes: '2027-01-31',
      grace: 91,
      colour: 'red',
      pages: [
        {id: 'one', title: 'One', questions, intor: 'A'},
        {id: 'one', title: 'Two', questions: [line('last', {showIf: {support: 5, why: 'b'}})]},
        {id: 'two', use: 'bank:equality-monitoring/wale@1'},
      ],
    };
    const says = found(definitionOf([], more));
    const places = says.map((one) => one.slice(0, one.indexOf(': ')));
    assert.deepEqual(new Set(places).size, places.length, says.join('\n'));
    assert.deepEqual(
      places.sort(),
      [
        '/closes',
        '/colour',
        '/grace',
        '/pages/0/intor',
        '/pages/0/questions/0/hnit',
        '/pages/0/questions/0/maxlength',
        '/pages/0/questions/1/name',
        '/pages/0/questions/2/type',
        '/pages/0/questions/3/options/0',
        '/pages/0/questions/4/showIf/Support',
        // The page that nobody knows may have asked `suport`: nothing is said of it.
        '/pages/0/questions/7/from',
        '/pages/0/questions/7/points',
        '/pages/1/id',
        '/pages/2/use',
      ],
      says.join('\n'),
    );
  });

  describe('finds the same in the rest', () => {
    const questions = [
      line('a', {maxlength: 5}),
      {...line('b'), type: 'numbr'},
      line('c', {showIf: {zzz: 'x'}}),
    ];
    const page = {id: 'p', title: 'P', questions};
    const {id: _id, ...withoutId} = page;
    const {title: _title, ...withoutTitle} = page;
    const {languages: _languages, ...withoutLanguages} = definitionOf([], {pages: [page]});
    const rest = [
      '/pages/0/questions/0/maxlength',
      '/pages/0/questions/1/type',
      '/pages/0/questions/2/showIf',
    ];
    const onPage = (one: object, more = {}) => definitionOf([], {pages: [one], ...more});
    for (const [name, document, own] of [
      ['when a language is none', onPage(page, {languages: ['en', 'xx_bad']}), ['/languages/1']],
      [
        'when several are none',
        onPage(page, {languages: [5, 'en', 'C Y', 'en']}),
        ['/languages', '/languages/0', '/languages/2'],
      ],
      ['when no language is one', onPage(page, {languages: 'en'}), ['/languages']],
      ['when there are no languages', onPage(page, {languages: []}), ['/languages']],
      ['when languages are missing', withoutLanguages, ['']],
      ['when the id of a page is none', onPage({...page, id: 'Bad id'}), ['/pages/0/id']],
      ['when the id of a page is missing', onPage(withoutId), ['/pages/0']],
      ['when the title of a page is none', onPage({...page, title: 5}), ['/pages/0/title']],
      [
        'when the title of a page is missing, with more',
        onPage({...withoutTitle, intor: 'A', exitIf: {a: 'x'}}),
        ['/pages/0', '/pages/0/intor'],
      ],
    ] as const)
      it(name, () => {
        const places = found(document).map((one) => one.slice(0, one.indexOf(': ')));
        assert.deepEqual(places.sort(), [...own, ...rest].sort());
      });

    it('when there are no pages', () => {
      const more = {closes: '2027-01-31', confirmation: {title: 'A {{zzz}}'}};
      const {pages: _, ...withoutPages} = definitionOf([], more);
      for (const document of [
        withoutPages,
        definitionOf([], {...more, pages: 5}),
        definitionOf([], {...more, pages: []}),
      ])
        assert.deepEqual(
          found(document).map((one) => one.slice(0, one.indexOf(': '))),
          ['pages' in document ? '/pages' : '', '/closes'],
        );
    });

    it('when the bank has no such page, or a page has no list of questions', () => {
      const id = 'Bad id';
      const showIf = {later: 'x'};
      const pages = [
        {id, use: 'bank:nope@1', intor: 'A'},
        {id, title: 'A', questions: 5, intor: 'A'},
        {...page, showIf},
      ];
      assert.deepEqual(
        found(definitionOf([], {pages}))
          .map((one) => one.slice(0, one.indexOf(': ')))
          .sort(),
        [
          ...['/pages/0/id', '/pages/0/intor', '/pages/0/use'],
          ...['/pages/1/id', '/pages/1/intor', '/pages/1/questions'],
          // Any name may have stood in either.
          ...['/pages/2/questions/0/maxlength', '/pages/2/questions/1/type'],
        ],
      );
    });

    it('and nothing of what stands in the place of a fault', () => {
      const picture = {src: './a.png', alt: {cy: 'Llun o fws'}};
      const options = [{...option('a'), image: picture}, option('b')];
      const pictured = {name: 'a', type: 'radios', label: 'A', options};
      assert.deepEqual(
        found(definitionOf([pictured], {languages: ['Cymraeg']})).map((one) =>
          one.slice(0, one.indexOf(': ')),
        ),
        ['/languages/0'],
      );
    });
  });

  it('says nothing that only follows from another fault', () => {
    const faulty = {name: 'why', type: 'radios', label: 'Why?', optoins: []};
    assert.deepEqual(
      found(definitionOf([faulty, line('a', {showIf: {why: 'x'}}), line('b', {showIf: {c: 'x'}})])),
      [
        '/pages/0/questions/0: `options` is missing. Write it. It is for this: What can be chosen, in this order.',
        '/pages/0/questions/0/optoins: `optoins` may not stand here. Did you mean `options`?',
        '/pages/0/questions/2/showIf: There is no question c. Name one that there is.',
      ],
    );
  });

  it('says what stands in the way of what may not stand beside it', () => {
    const scale = {
      name: 'a',
      type: 'scale',
      label: 'a',
      points: [0, 1].map((value) => ({value, label: 'x'})),
      from: 1,
    };
    assert.deepEqual(found(definitionOf([scale])), [
      '/pages/0/questions/0/from: `from` may not stand here beside `points`. Take one out.',
    ]);
  });

  it('names the name that was meant', () => {
    for (const [question, says] of [
      [line('a', {showIf: {ar_ea: 'x'}}), /no question ar_ea\. Did you mean area\?$/],
      [
        line('a', {showIf: {Area: 'x'}}),
        /`Area` is no name of a question\. Did you mean `area`\?$/,
      ],
      [line('a', {hnit: 'x'}), /`hnit` may not stand here\. Did you mean `hint`\?$/],
      [{...line('a'), type: 'radio'}, /no question type radio .*Did you mean radios\?/],
      [{name: 'a', label: 'a'}, /type: A question needs a `type`: address, allocation, /],
    ] as const)
      assert.match(found(definitionOf([line('area'), question])).join(), says);
  });

  it('says of a day without a time that it needs one', () => {
    assert.deepEqual(found(definitionOf([line('a')], {closes: '2027-01-31'})), [
      '/closes: 2027-01-31 needs a time. Write it as 2027-01-31T17:00, as a clock in London has it.',
    ]);
    assert.match(
      found(definitionOf([line('a')], {opens: '2027-02-30T09:00'})).join(),
      /^\/opens: "2027-02-30T09:00" is no moment that there is\./,
    );
  });

  it('circular use: a page of the document is nothing that `use` can take', () => {
    const pages = [
      {id: 'a', use: 'b'},
      {id: 'b', use: 'bank:b'},
      {id: 'c', use: 'bank:area-gat'},
      {id: 'd', use: 5},
      {id: 'e', use: 'bank:equality-wales@1'},
    ];
    const says = found(definitionOf([], {pages}));
    assert.equal(says.length, 5);
    for (const [at, name] of ['b', 'bank:b', 'bank:area-gat', '5'].entries())
      assert.ok(says[at]!.startsWith(`/pages/${at}/use: The bank has no ${name}.`), says[at]);
    assert.match(
      says[2]!,
      /Did you mean bank:area-gate\? `use` takes a page of the bank, and no page of a document: there is bank:area-gate@1, /,
    );
    // What shares most words with what was written, first.
    assert.match(says[4]!, /: there is bank:equality-monitoring\/wales@1, bank:equality-/);
  });

  it('finds something where there is no plan, and nothing where there is one', () => {
    const members: readonly (readonly [string, unknown])[] = [
      ['maxLength', 0],
      ['hint', ''],
      ['label', 5],
      ['type', 'x'],
      ['name', 'A'],
      ['showIf', {}],
      ['showIf', {b: {minimum: 'x'}}],
      ['other', 1],
      ['required', true],
    ];
    fc.assert(
      fc.property(
        fc.array(fc.subarray([...members]), {minLength: 1, maxLength: 4}),
        (questions) => {
          const document = definitionOf(
            questions.map((own, index) => line(`a${index}`, Object.fromEntries(own))),
          );
          const faults = documentFaults(document);
          assert.equal(faults.length > 0, planned(document).findings.length > 0);
          assert.equal(new Set(faults.map(({pointer}) => pointer)).size, faults.length);
        },
      ),
    );
  });

  it('has a sentence for every rule of the engine and the types', () => {
    const named = namedInSource();
    assert.ok(named.length > 25);
    assert.deepEqual(
      named.filter((rule) => !flawsInWords.includes(rule)),
      [],
    );
  });
});
