import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {FileQuestion} from '../../src/definition/generated/types.js';
import type {AnyQuestion} from '../../src/definition/read-definition.js';
import {interpreter} from '../../src/definition/interpret.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import type {PlannedQuestion} from '../../src/engine/plan.js';
import {britishNumber} from '../../src/i18n/british-number.js';
import {
  fileKinds,
  kindOfMediaType,
  kindOfName,
  type FileKind,
} from '../../src/questions/file-kinds.js';
import {longestName, safeName, tidyName} from '../../src/questions/file-name.js';
import {keptName} from '../../src/questions/kept-name.js';
import {file, filesIn, sizeInWords} from '../../src/questions/file/model.js';

const question = {
  name: 'docs',
  type: 'file',
  label: 'Documents',
  min: 2,
  max: 3,
} as FileQuestion & AnyQuestion;
const planned = {
  name: 'docs',
  question,
  model: file,
  answerSchema: file.answerSchema(question),
} as unknown as PlannedQuestion;
const problem = (typed: unknown) =>
  problemWith(answerFrom(typed, planned), planned, '2026-11-23')?.keyword;
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const sent = (n: number, more: object = {}) => ({
  id: id(n),
  name: 'plan.pdf',
  size: 1,
  type: 'application/pdf',
  ...more,
});

describe('an answer of files', () => {
  it('is what was sent, without what only the page knows', () => {
    const typed = [sent(1, {preview: 'x'}), sent(2, {state: undefined})];
    assert.deepEqual(answerFrom(typed, planned), [sent(1), sent(2)]);
    assert.equal(problem(typed), undefined);
  });

  it('has two to three files, none of them twice', () => {
    assert.equal(problem([sent(1)]), 'fileFewest');
    assert.equal(problem([1, 2, 3, 4].map((n) => sent(n))), 'fileMost');
    assert.equal(problem([sent(1), sent(1)]), 'type');
    assert.equal(problem([]), undefined);
  });

  it('of 10 MB is taken, and of a byte more it is not', () => {
    const most = 10 * 1024 * 1024;
    assert.equal(problem([sent(1, {size: most}), sent(2)]), undefined);
    assert.equal(problem([sent(1, {size: most + 1}), sent(2)]), 'fileTooLarge');
    const schema = interpreter(file.answerSchema(question)!);
    assert.ok(schema([sent(1, {size: most + 1}), sent(2)]));
  });

  it('finds fault with what the file is before what has become of it', () => {
    for (const state of ['waiting', 'uploading', 'failed', 'refused']) {
      assert.equal(problem([sent(1), sent(2, {state, size: 0})]), 'fileEmpty');
      assert.equal(problem([sent(1), sent(2, {state, type: ''})]), 'fileKind');
    }
    assert.equal(problem([sent(1), sent(2, {state: 'waiting'})]), 'fileUploading');
    assert.equal(problem([sent(1), sent(2, {state: 'sent'})]), 'type');
  });

  it('can be anything, in a draft or from a foreign client', () => {
    const some = fc.oneof(
      fc.anything(),
      fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({
            id: fc.anything(),
            name: fc.anything(),
            size: fc.anything(),
            type: fc.anything(),
          }),
        ),
      ),
      fc.array(
        fc.constantFrom(
          sent(1),
          sent(1, {name: '../x'}),
          sent(2, {size: -1}),
          sent(3, {size: 0.5}),
          sent(4, {id: 'x'}),
        ),
      ),
    );
    fc.assert(
      fc.property(some, (typed) => {
        const answer = answerFrom(typed, planned);
        filesIn(typed);
        for (const {of} of file.columns!(question)) of(answer);
        const fault = problemWith(answer, planned, '2026-11-23');
        // What is accepted is accepted by its schema alone.
        if (answer !== undefined && !fault)
          assert.equal(interpreter(planned.answerSchema!)(answer), undefined);
      }),
    );
  });

  it('is exported by ids, names and number (three columns, always)', () => {
    const cells = (answer: unknown) => file.columns!(question).map(({of}) => of(answer));
    assert.deepEqual(
      file.columns!(question).map(({name}) => name),
      ['docs', 'docs.names', 'docs.count'],
    );
    assert.deepEqual(cells([sent(1), sent(2, {name: 'b.odt'})]), [
      `${id(1)} ${id(2)}`,
      'plan.pdf / b.odt',
      2,
    ]);
    assert.deepEqual(cells(undefined), [undefined, undefined, undefined]);
  });

  it('of 200 MB, or of a kind that runs, is nothing that an author can ask for', () => {
    const accepts = interpreter(file.schema);
    const {name, type, label} = question;
    assert.equal(accepts({name, type, label, maxSize: 100, accept: ['pdf']}), undefined);
    assert.equal(accepts({name, type, label, maxSize: 200})?.keyword, 'maximum');
    for (const kind of ['exe', 'html', 'svg', 'zip', 'docm'])
      assert.ok(accepts({name, type, label, accept: [kind]}), kind);
    assert.ok(accepts({name, type, label, max: 21}));
  });

  it('needs no more files than there may be, or its author is told', () => {
    const flaws = (more: object) => file.flaws!({...question, ...more}).map(({rule}) => rule);
    assert.deepEqual(flaws({}), []);
    assert.deepEqual(flaws({min: 3, max: 2}), ['crossed-bounds']);
    assert.deepEqual(flaws({min: 2, max: undefined}), ['crossed-bounds']);
  });
});

describe('the name of a file', () => {
  it('is safe whatever it was, stays as it is then, and never grows', () => {
    const safe = new RegExp(safeName, 'u');
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({unit: 'binary', maxLength: 400})),
        fc.constantFrom('application/pdf', 'image/jpeg', 'text/html'),
        (name, type) => {
          const kept = keptName(name, type);
          assert.match(kept, safe);
          assert.ok([...kept].length <= longestName);
          assert.equal(tidyName(kept), kept);
          // What the form has made of it the receiver keeps as it is.
          assert.equal(keptName(kept, type), kept);
          if (type !== 'text/html') assert.equal(fileKinds[kindOfName(kept)!].mediaType, type);
        },
      ),
    );
  });

  it('keeps what people write', () => {
    for (const name of [
      'Ymateb Tŷ’r Cyngor (drafft 2).docx',
      'תכנית.pdf',
      '計画 👩‍💻.png'.replace('\u200d', ''),
    ])
      assert.equal(tidyName(name), name.normalize('NFC'));
    assert.equal(tidyName('  '), undefined);
    assert.equal(tidyName('..'), undefined);
  });
});

describe('the kind of a file', () => {
  it('is told by its end alone, in any case, and by its media type', () => {
    assert.equal(kindOfName('A.JPEG'), 'jpg');
    assert.equal(kindOfName('a.pdf.exe'), undefined);
    assert.equal(kindOfName('pdf'), undefined);
    for (const kind of Object.keys(fileKinds) as FileKind[])
      assert.equal(kindOfMediaType(fileKinds[kind].mediaType), kind);
    for (const none of ['text/html', 'image/svg+xml', '', undefined, 'toString'])
      assert.equal(kindOfMediaType(none), undefined);
  });
});

describe('the size of a file in words', () => {
  for (const [size, words] of [
    [0, '0KB'],
    [1, '1KB'],
    [1024, '1KB'],
    [1025, '2KB'],
    [1023 * 1024 + 1, '1MB'],
    [1024 * 1024, '1MB'],
    [1024 * 1024 + 1, '1.1MB'],
    [10 * 1024 * 1024 + 1, '10.1MB'],
    [209_715_200, '200MB'],
    [1_500_000_000, '1,430.6MB'],
  ] as const)
    it(`of ${size} bytes is ${words}: what is too large never looks as if it were not`, () => {
      assert.equal(sizeInWords(size, britishNumber), words);
    });
});
