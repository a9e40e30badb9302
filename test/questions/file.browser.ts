import {expect} from 'chai';
import type {DweudForm, Upload, UploadAbout} from '../../src/dweud.js';
import {filesIn, type ChosenFile} from '../../src/questions/file/model.js';
import {expectForcedColours, expectNoOverflow, expectTargets} from '../conformance/layout.js';
import {expectReferences} from '../conformance/references.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  line,
  next,
  replace,
  wordsOf,
  type Properties,
} from '../elements/a-form.js';
import {aFile, chooseFiles, fileInput} from '../elements/files.js';
import {expectAccessible} from '../rig/axe.js';
import {axTree, click, emulate, press, viewport} from '../rig/commands.js';
import {until} from '../rig/until.js';

/** An upload that a test holds in its hands. */
interface Held {
  readonly file: File;
  readonly about: UploadAbout;
  readonly done: () => void;
  readonly fail: (reason?: string) => void;
}

/** A host page whose uploads wait to be told what becomes of them. */
function aHost() {
  const held: Held[] = [];
  const upload: Upload = (file, about) =>
    new Promise((resolve, reject) => {
      held.push({
        file,
        about,
        done: () => resolve(undefined),
        fail: (reason) => reject(Object.assign(new Error('no'), {reason})),
      });
    });
  return {held, services: {upload}};
}

const question = (more: object = {}) => ({
  name: 'docs',
  type: 'file',
  required: true,
  max: 3,
  label: {en: 'Upload your documents', cy: 'Uwchlwythwch eich dogfennau'},
  ...more,
});
const asking = (properties: Properties, more: object = {}, rest: unknown[] = []) =>
  aForm({definition: definitionOf([question(more), ...rest]), ...properties});

const typed = (form: DweudForm) => filesIn(form.session!.typed('docs'));
const states = (form: DweudForm) => typed(form).map(({state}) => state ?? 'sent');
const shown = (form: DweudForm) => all(form, '.file-state').map(wordsOf);
const spoken = (form: DweudForm) => form.querySelector('[slot=dweud-status]')!.textContent;
const hears = (form: DweudForm, words: string) =>
  until(() => spoken(form) === words, `“${words}” is not said, but “${spoken(form)}”`);
const choose = async (form: DweudForm, ...files: File[]) => {
  chooseFiles(fileInput(form, 'docs'), files);
  await drawn(form);
};
const becomes = async (form: DweudForm, ...wanted: string[]) => {
  await until(
    () => states(form).join() === wanted.join(),
    `${wanted.join()}, but ${states(form).join()}`,
  );
  await drawn(form);
};
const told = async (form: DweudForm) => {
  const {problems} = await next(form, 'dweud-problems');
  // What somebody calls a file is told to nobody.
  for (const {params} of problems) expect(params).not.to.have.property('file');
  return problems.map(({keyword}) => keyword);
};

describe('files that are chosen', () => {
  it('are sent at once, with what they are for, and then the answer refers to them', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('../C:\\plan\u202e.PDF', 5, 'text/html'));
    const [{file, about}] = held as [Held];
    expect([file.name, file.type, file.size]).to.deep.equal(['plan.PDF', 'application/pdf', 5]);
    const {id, consultation, version, question: asked} = about;
    expect([consultation, version, asked]).to.deep.equal(['test', '1', 'docs']);
    expect(shown(form)).to.deep.equal(['Uploading']);
    await hears(form, 'Uploading: plan.PDF');
    expect(await told(form)).to.deep.equal(['fileUploading']);
    held[0]!.done();
    await becomes(form, 'sent');
    expect(shown(form)).to.deep.equal(['Uploaded']);
    await hears(form, 'Uploaded: plan.PDF.');
    expect(form.session!.answerTo('docs')).to.deep.equal([
      {id, name: 'plan.PDF', size: 5, type: 'application/pdf'},
    ]);
    await next(form);
    expect(all(form, '.answers dd *').map(wordsOf)).to.include('plan.PDF (1KB)');
  });

  it('show how far they have come, a few times a second and without drawing the form', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('a.pdf', 1000));
    const bar = find<HTMLProgressElement>(form, 'progress');
    expect(bar.value).to.equal(0);
    let drawings = 0;
    const observer = new MutationObserver(() => drawings++);
    observer.observe(form.shadowRoot!, {subtree: true, childList: true, characterData: true});
    let asked = 0;
    form.addEventListener('dweud-answered', () => asked++);
    for (let loaded = 0; loaded <= 400; loaded++) held[0]!.about.progress(loaded, 1000);
    await until(() => bar.value === 0.4, 'no progress');
    held[0]!.about.progress(5000, 1000);
    await until(() => bar.value === 1, 'more than all of it is all of it');
    held[0]!.about.progress(1, 0);
    observer.disconnect();
    expect([drawings, asked]).to.deep.equal([0, 0]);
    const tree = await axTree(bar.closest('dweud-question')!);
    expect(tree.map(({role, name}) => `${role} ${name}`).join('\n')).to.match(
      /progress.* Uploading a\.pdf/iu,
    );
  });

  it('are sent two at a time, and those that follow after them', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('a.pdf'), aFile('b.jpeg'), aFile('c.docx'));
    expect(held.map(({file}) => file.name)).to.deep.equal(['a.pdf', 'b.jpeg']);
    expect(states(form)).to.deep.equal(['uploading', 'uploading', 'waiting']);
    held[1]!.done();
    await becomes(form, 'uploading', 'sent', 'uploading');
    held[2]!.done();
    held[0]!.done();
    await becomes(form, 'sent', 'sent', 'sent');
    await hears(form, 'Uploaded: b.jpeg, c.docx, a.pdf.');
  });

  it('that will not do are told from those that will, and none of their bytes is read (E-13)', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    const huge = aFile('huge.pdf');
    Object.defineProperty(huge, 'size', {value: 200 * 1024 * 1024});
    const refuse = () => {
      throw new Error('read');
    };
    for (const read of ['arrayBuffer', 'slice', 'stream', 'text'] as const)
      Object.defineProperty(huge, read, {value: refuse});
    const input = fileInput(form, 'docs');
    Object.defineProperty(input, 'files', {
      value: [huge, aFile('page.html', 3, 'application/pdf'), aFile('empty.pdf', 0)],
      configurable: true,
    });
    input.dispatchEvent(new Event('change'));
    await drawn(form);
    expect(held).to.deep.equal([]);
    expect(shown(form)).to.deep.equal([
      'Not uploaded. The file must be smaller than 10MB.',
      'Not uploaded. The file must be a PDF, DOCX, ODT, JPG or PNG.',
      'Not uploaded. The file is empty.',
    ]);
    await hears(
      form,
      'huge.pdf: Not uploaded. The file must be smaller than 10MB. ' +
        'page.html: Not uploaded. The file must be a PDF, DOCX, ODT, JPG or PNG. ' +
        'empty.pdf: Not uploaded. The file is empty.',
    );
    expect(await told(form)).to.deep.equal(['fileTooLarge']);
    const link = find(form, '.summary-list a');
    expect(wordsOf(link)).to.equal(
      'The selected file must be smaller than 10MB: huge.pdf – Upload your documents',
    );
    link.focus();
    await press('Enter');
    expect(focused(form)!.getAttribute('aria-labelledby')).to.contain('-name-');
    await press('Enter');
    await drawn(form);
    expect(typed(form).map(({name}) => name)).to.deep.equal(['page.html', 'empty.pdf']);
  });

  it('that are too many wait for room, and are sent once there is some (E-13)', async () => {
    const {held, services} = aHost();
    const form = await asking({services}, {max: 2});
    await choose(form, aFile('a.pdf'), aFile('b.pdf'), aFile('c.pdf'));
    held[0]!.done();
    held[1]!.done();
    await becomes(form, 'sent', 'sent', 'waiting');
    expect(shown(form)[2]).to.equal('Not uploaded. You can only choose up to 2 files.');
    expect(await told(form)).to.deep.equal(['fileMost']);
    await click(all(form, '.file button')[0]!);
    await becomes(form, 'sent', 'uploading');
    held[2]!.done();
    await becomes(form, 'sent', 'sent');
    await next(form);
  });

  it('have the name that they are kept under: a phone’s photo gets its end', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('IMG 1', 5, 'image/jpeg'));
    expect(held[0]!.file.name).to.equal('IMG 1.jpg');
    expect(wordsOf(find(form, '.file bdi'))).to.equal('IMG 1.jpg');
    expect(typed(form).map(({name}) => name)).to.deep.equal(['IMG 1.jpg']);
  });

  it('are taken back by the page that has sent them, whatever comes of that', async () => {
    const {held, services} = aHost();
    const taken: string[] = [];
    const deleteFile = (id: string) => {
      taken.push(id);
      throw new Error('no');
    };
    const form = await asking({services: {...services, deleteFile}});
    await choose(form, aFile('a.pdf'), aFile('b.pdf'), aFile('c.pdf'));
    held[0]!.done();
    await becomes(form, 'sent', 'uploading', 'uploading');
    await choose(form, aFile('too many.pdf'));
    const ids = typed(form).map(({id}) => id);
    // The last has never left the page.
    for (const at of [3, 0, 0]) {
      await click(all(form, '.file button')[at]!);
      await drawn(form);
    }
    expect(taken).to.deep.equal(ids.slice(0, 2));
  });

  it('take the place of the one before where there is to be one', async () => {
    const {held, services} = aHost();
    const form = await asking({services}, {max: 1});
    expect(fileInput(form, 'docs').multiple).to.equal(false);
    await choose(form, aFile('a.pdf'));
    await choose(form, aFile('b.pdf'));
    expect(held[0]!.about.signal.aborted).to.equal(true);
    expect(typed(form).map(({name}) => name)).to.deep.equal(['b.pdf']);
    held[0]!.done();
    held[1]!.done();
    await becomes(form, 'sent');
  });

  it('can be sent again with one press when it went wrong, under the same id (E-13)', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('a.pdf'));
    held[0]!.fail();
    await becomes(form, 'failed');
    expect(shown(form)).to.deep.equal(['Could not be uploaded. Try again.']);
    await hears(form, 'Could not be uploaded: a.pdf.');
    expect(await told(form)).to.deep.equal(['fileFailed']);
    const again = find(form, '[id^=q-docs-again]');
    expect(wordsOf(again)).to.equal('Try again');
    again.focus();
    await press('Enter');
    await drawn(form);
    expect(focused(form)?.id).to.equal(`q-docs-remove-${held[0]!.about.id}`);
    expect(held[1]!.about.id).to.equal(held[0]!.about.id);
    held[1]!.done();
    await becomes(form, 'sent');
    await next(form);
  });

  it('that nobody will ever take cannot be sent again, only taken out', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('a.pdf'));
    held[0]!.fail('refused');
    await becomes(form, 'refused');
    expect(all(form, '[id^=q-docs-again]')).to.deep.equal([]);
    expect(await told(form)).to.deep.equal(['fileRefused']);
  });

  it('are taken out by a button that names them; focus goes to the next one (W-13)', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('a.pdf'), aFile('b.pdf'), aFile('c.pdf'));
    const buttons = () => all(form, '.file button');
    const tree = await axTree(find(form, '.files').closest('dweud-question')!);
    expect(tree.filter(({role}) => role === 'button').map(({name}) => name)).to.include.members([
      'Remove a.pdf',
      'Remove b.pdf',
      'Remove c.pdf',
    ]);
    buttons()[1]!.focus();
    await press('Enter');
    await drawn(form);
    expect(held[1]!.about.signal.aborted).to.equal(true);
    await hears(form, 'Removed: b.pdf');
    expect(focused(form)).to.equal(buttons()[1]);
    await press('Enter');
    await drawn(form);
    expect(focused(form)).to.equal(buttons()[0]);
    await press('Enter');
    await drawn(form);
    expect(focused(form)).to.equal(fileInput(form, 'docs'));
    expect(form.session!.typed('docs')).to.equal(undefined);
    expect(await told(form)).to.deep.equal(['required']);
  });

  it('are neither lost nor sent twice by another language, or on the way back and forward (CX-09)', async () => {
    const {held, services} = aHost();
    const form = await aForm({
      services,
      definition: definitionOf([], {
        pages: [
          {id: 'one', title: {en: 'One', cy: 'Un'}, questions: [line('street')]},
          {id: 'two', title: {en: 'Two', cy: 'Dau'}, questions: [question()]},
        ],
      }),
    });
    await answer(form, {street: 'x'});
    await next(form);
    await choose(form, aFile('a.pdf'), aFile('b.pdf'));
    held[0]!.about.progress(1, 2);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(shown(form)).to.deep.equal(['Wrthi’n uwchlwytho', 'Wrthi’n uwchlwytho']);
    expect(all<HTMLProgressElement>(form, 'progress').map(({value}) => value)).to.deep.equal([
      0.5, 0,
    ]);
    await after('dweud-step', form, () => click(find(form, '.back')));
    held[0]!.done();
    await becomes(form, 'sent', 'uploading');
    await next(form);
    expect(shown(form)).to.deep.equal(['Wedi’i huwchlwytho', 'Wrthi’n uwchlwytho']);
    held[1]!.done();
    await becomes(form, 'sent', 'sent');
    await hears(form, 'Wedi gorffen uwchlwytho: a.pdf, b.pdf.');
    expect(held).to.have.length(2);
  });

  it('that were not sent when a page was left have to be chosen again, and are never sent on', async () => {
    const {held, services} = aHost();
    const reference = (name: string, state?: ChosenFile['state']) => ({
      id: crypto.randomUUID(),
      name,
      size: 3,
      type: 'application/pdf',
      ...(state && {state}),
    });
    const sent = reference('d.pdf');
    const docs = [
      reference('a.pdf', 'waiting'),
      reference('b.pdf', 'uploading'),
      reference('c.pdf', 'failed'),
      sent,
    ];
    const lost = 'Not uploaded. Remove it, and choose the file again.';
    /** Whether it began with them or was given them later. */
    for (const begins of [true, false]) {
      const form = await asking({services, ...(begins && {answers: {docs}})}, {max: 4});
      if (!begins) await answer(form, {docs});
      await becomes(form, 'lost', 'lost', 'lost', 'sent');
      expect(all(form, '.set-aside')).to.deep.equal([]);
      expect(shown(form)).to.deep.equal([lost, lost, lost, 'Uploaded']);
      expect(all(form, '.file button').map(wordsOf)).to.deep.equal(Array(4).fill('Remove'));
      expect(await told(form)).to.deep.equal(['fileLost']);
      const link = find(form, '.summary-list a');
      expect(wordsOf(link)).to.equal(
        'The selected file has not been uploaded – remove it, and select it again: ' +
          'a.pdf – Upload your documents',
      );
      link.focus();
      await press('Enter');
      for (const left of [3, 2, 1]) {
        expect(focused(form)!.id).to.contain('-remove-');
        await press('Enter');
        await becomes(form, ...states(form).slice(-left));
      }
      expect(form.session!.answerTo('docs')).to.deep.equal([sent]);
      await next(form);
    }
    expect(held).to.deep.equal([]);
  });

  it('are kept when an answer of the page’s own takes their place, and not sent on', async () => {
    const {held, services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('a.pdf'));
    await answer(form, {docs: undefined});
    expect(held[0]!.about.signal.aborted).to.equal(true);
    held[0]!.done();
    await drawn(form);
    expect(form.session!.typed('docs')).to.equal(undefined);
    for (const junk of ['x', 5, {}, [null], [{id: 1}]]) {
      await answer(form, {docs: junk});
      expect(all(form, '.file')).to.deep.equal([]);
    }
  });

  it('have somewhere to go, or the question says that they have not', async () => {
    const form = await asking({}, {required: false});
    expect(wordsOf(find(form, '.file-rules'))).to.equal(
      'Files cannot be uploaded on this page at the moment.',
    );
    expect(all(form, '[type=file]')).to.deep.equal([]);
    expectReferences(form.shadowRoot!);
    await next(form);
  });

  it('fit 320 pixels with the longest name, in every state, and are clean for axe (W-10, W-24)', async () => {
    const {held, services} = aHost();
    await viewport(320, 640);
    const form = await asking({services});
    await choose(form, aFile(`${'w'.repeat(200)}.pdf`), aFile('b.exe'), aFile('c.pdf'));
    held[1]!.fail();
    await becomes(form, 'uploading', 'waiting', 'failed');
    expectNoOverflow(form, 'at 320 pixels');
    expectTargets(form);
    expectReferences(form.shadowRoot!);
    await expectAccessible(form);
  });

  it('show their borders in forced colours, and how far they have come', async function () {
    if (!(await emulate({forcedColors: 'active'}))) this.skip();
    const {services} = aHost();
    const form = await asking({services});
    await choose(form, aFile('a.pdf'), aFile('b.exe'));
    expectForcedColours(form);
    const unsent = getComputedStyle(find(form, '.file.unsent'));
    expect(parseFloat(unsent.borderInlineStartWidth)).to.be.at.least(3);
    expect(find(form, 'progress').getBoundingClientRect().height).to.be.above(5);
  });
});

describe('files that go to an address', () => {
  /** An XMLHttpRequest that a test answers. */
  class FakeRequest extends EventTarget {
    static made: FakeRequest[] = [];
    readonly upload = new EventTarget();
    readonly opened: unknown[] = [];
    body: FormData | undefined;
    status = 0;
    constructor() {
      super();
      FakeRequest.made.push(this);
    }
    open(...given: unknown[]) {
      this.opened.push(...given);
    }
    setRequestHeader() {}
    send(body: FormData) {
      this.body = body;
    }
    abort() {
      this.dispatchEvent(new Event('abort'));
    }
    answers(status: number) {
      this.status = status;
      this.dispatchEvent(new Event('load'));
    }
  }
  /** A page that sends by itself; `fetched` is what was asked for with fetch. */
  async function sending() {
    FakeRequest.made = [];
    const fetched: string[] = [];
    replace(globalThis, 'XMLHttpRequest', FakeRequest as unknown as typeof XMLHttpRequest);
    replace(globalThis, 'fetch', async (url, init) => {
      fetched.push(`${init?.method} ${url instanceof Request ? url.url : url.toString()}`);
      throw new TypeError('offline');
    });
    const form = await asking({filesEndpoint: '/files'});
    await choose(form, aFile('a.pdf', 7));
    return {form, fetched, request: FakeRequest.made[0]!};
  }

  it('are posted as a form, the file last, and their progress is what was sent', async () => {
    const {form, request} = await sending();
    expect(request.opened).to.deep.equal(['POST', '/files']);
    const entries = [...request.body!];
    expect(entries.map(([key]) => key)).to.deep.equal([
      'id',
      'consultation',
      'version',
      'question',
      'file',
    ]);
    expect(entries.slice(1, 4).map(([, value]) => value)).to.deep.equal(['test', '1', 'docs']);
    expect(entries[0]![1]).to.equal(typed(form)[0]!.id);
    request.upload.dispatchEvent(new ProgressEvent('progress', {loaded: 3, total: 4}));
    await until(() => find<HTMLProgressElement>(form, 'progress').value === 0.75, 'no progress');
    request.answers(201);
    await becomes(form, 'sent');
  });

  for (const [status, state] of [
    [413, 'refused'],
    [422, 'refused'],
    [500, 'failed'],
    [302, 'failed'],
    [429, 'failed'],
    [503, 'failed'],
    [0, 'failed'],
  ] as const)
    it(`are ${state} when the answer is ${status}`, async () => {
      const {form, request} = await sending();
      request.answers(status);
      await becomes(form, state);
    });

  it('can be tried again after the network has failed', async () => {
    const {form, request} = await sending();
    request.dispatchEvent(new Event('error'));
    await becomes(form, 'failed');
    await click(find(form, '[id^=q-docs-again]'));
    await drawn(form);
    FakeRequest.made[1]!.answers(200);
    await becomes(form, 'sent');
  });

  it('stop when they are taken out, and are taken back from there; a failure of that is nobody’s matter', async () => {
    const {form, fetched, request} = await sending();
    let isAborted = false;
    request.addEventListener('abort', () => (isAborted = true));
    const [{id}] = typed(form) as [ChosenFile];
    await click(find(form, '.file button'));
    await drawn(form);
    expect(isAborted).to.equal(true);
    expect(fetched).to.deep.equal([`DELETE ${location.origin}/files/${id}`]);
  });
});
