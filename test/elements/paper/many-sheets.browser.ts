import {expect} from 'chai';
import {DeviceStore} from '../../../src/delivery/device-store.js';
import {sheetKeyOf, type Sheet} from '../../../src/elements/paper/sheet.js';
import {meddle} from '../../delivery/device.js';
import {
  aPaper,
  counted,
  counts,
  definition,
  hash,
  keySheet,
  open,
  said,
  save,
  service,
  atId,
  keys,
  aSheet,
  sheets,
  toDesk,
} from './a-paper.js';
import {storedSheet} from './stored-sheet.js';
import {until} from '../../rig/until.js';

/** A sheet that somebody has keyed once. */
const keyedOnce = (serial: string, more: Partial<Sheet> = {}): Sheet => {
  const typed = {role: 'resident', why: 'Too dear'};
  return storedSheet(
    serial,
    {by: 'AB', language: 'en', typed, marks: {}},
    {edition: hash, ...more},
  );
};

/** Puts sheets on the device as another window would. */
async function put(all: readonly Sheet[]): Promise<void> {
  const store = new DeviceStore({patience: 60_000});
  const done = await store.put(new Map(all.map((one) => [sheetKeyOf('test', one.serial), one])));
  if (!done.ok) throw new Error(done.trouble);
}

/** Counts what is read of the device from now on, and the sheets in it. */
function countReads() {
  const reads = {all: 0, sheets: 0, mend: () => undefined as void};
  reads.mend = meddle(
    IDBObjectStore.prototype,
    'getAll',
    (getAll) =>
      function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['getAll']>) {
        const request = getAll.apply(this, given);
        request.addEventListener('success', () => {
          const found = request.result as {serial?: string}[];
          reads.all++;
          reads.sheets += found.filter(({serial}) => serial !== undefined).length;
        });
        return request;
      },
  );
  return reads;
}

describe('many sheets', () => {
  it('are read once, and not at every step', async () => {
    await put(Array.from({length: 300}, (_, index) => keyedOnce(`S${index}`)));
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'cd');
    expect(counts(form)).to.include('Keyed once: 300');
    const reads = countReads();
    try {
      dispatchEvent(new Event('focus'));
      await until(() => reads.sheets === 300, 'the sheets are not read again');
      reads.sheets = 0;
      await keySheet(form, 'N1');
      expect(counts(form)).to.include('Keyed once: 301');
      await keySheet(form, 'N1');
      await counted(form, 'Of these, sent: 1');
      expect(counts(form)).to.include('Keyed once: 300');
    } finally {
      reads.mend();
    }
    expect(received).to.have.length(1);
    expect(reads.sheets, 'sheets that were read again').to.equal(0);
  });

  it('are left alone once the form keys for another consultation', async () => {
    await put(Array.from({length: 3}, (_, index) => keyedOnce(`S${index}`)));
    const form = await aPaper();
    await toDesk(form, 'cd');
    form.definition = {...definition, id: 'other'};
    await until(() => form.session?.plan.definition.id === 'other', 'no other document');
    const reads = countReads();
    try {
      dispatchEvent(new Event('focus'));
      await until(() => reads.all, 'nobody looks');
      // What the first one would read comes before this is done.
      await new DeviceStore({patience: 60_000}).one('none');
      expect(reads.sheets).to.equal(0);
    } finally {
      reads.mend();
    }
  });

  it('are as another window has left them when somebody comes back to this one', async () => {
    const form = await aPaper();
    await toDesk(form, 'cd');
    await put([keyedOnce('5')]);
    dispatchEvent(new Event('focus'));
    await counted(form, 'Keyed once: 1');
  });

  it('are each read anew when their number is entered', async () => {
    const form = await aPaper();
    await toDesk(form, 'cd');
    await put([keyedOnce('5')]);
    await open(form, '5');
    await keys(aSheet);
    await save(form);
    await atId(form, 'heading');
    expect((await sheets())['5']!.stage).to.equal('differing');
    expect(said(form)).to.equal('');
  });
});
