import {html} from 'lit';
import {DeviceStore} from '../../../src/delivery/device-store.js';
import type {DweudForm, Response as Sent} from '../../../src/dweud.js';
import {printedHash} from '../../../src/engine/printed-hash.js';
import type {Sheet} from '../../../src/elements/paper/sheet.js';
import {click, press, type} from '../../rig/commands.js';
import {mount} from '../../rig/mount.js';
import {until} from '../../rig/until.js';
// What a test leaves on the device is taken away.
import '../a-device.js';
import {
  after,
  all,
  definitionOf,
  find,
  focused,
  receiptFor,
  unmounted,
  wordsOf,
  type Properties,
} from '../a-form.js';

const label = (text: string) => ({en: `${text}?`, cy: `Cy ${text}?`});
const option = (value: string) => ({value, label: {en: `Is ${value}`, cy: `Mae ${value}`}});

/** A document with what paper has: boxes, a question for some alone, texts, numbers and a table. */
export const definition = definitionOf([], {
  pages: [
    {
      id: 'who',
      title: {en: 'Who you are', cy: 'Pwy ydych chi'},
      questions: [
        {type: 'content', name: 'note', text: {en: 'Read this.', cy: 'Darllenwch hwn.'}},
        {
          name: 'role',
          type: 'radios',
          required: true,
          label: label('Role'),
          options: [option('resident'), option('business')],
        },
        {
          name: 'firm',
          type: 'text',
          required: true,
          showIf: {role: 'business'},
          label: label('Firm'),
        },
        {
          name: 'heard',
          type: 'checkboxes',
          label: label('Heard'),
          options: [option('letter'), option('radio'), option('friend')],
        },
      ],
    },
    {
      id: 'views',
      title: {en: 'Your views', cy: 'Eich barn'},
      questions: [
        {name: 'age', type: 'number', min: 1, max: 120, label: label('Age')},
        {name: 'why', type: 'textarea', label: label('Why')},
        {
          name: 'trust',
          type: 'matrix',
          label: label('Trust'),
          rows: [option('police'), option('council')],
          columns: [option('low'), option('high')],
        },
      ],
    },
  ],
});

/** What stands at the foot of the sheets of that document. */
export const hash = printedHash(definition as never);

/** What a service has received, in the order of arrival. */
export function service() {
  const received: Sent[] = [];
  let isUp = true;
  return {
    received,
    /** Whether it takes anything. */
    set isUp(now: boolean) {
      isUp = now;
    },
    transport: async (response: Sent) => {
      if (!isUp) throw new Error('down');
      received.push(response);
      return receiptFor(response.id);
    },
  };
}

/** A page that keys in paper, where it begins. */
export async function aPaper(
  properties: Properties = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<DweudForm> {
  const form = unmounted({definition, transport: service().transport, ...properties});
  form.mode = 'paper';
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  await after('dweud-ready', form, () => mount(html`${form}`));
  return form;
}

/** Waits until something with this id has focus. */
export const atId = (form: DweudForm, id: string) =>
  until(() => focused(form)?.id === id, `focus on #${id}, and not on #${focused(form)?.id}`);

/** Types into a box from the start. */
export async function fill(form: DweudForm, id: string, text: string): Promise<void> {
  const box = find<HTMLInputElement>(form, `#${id}`);
  box.focus();
  box.select();
  if (text) await type(text);
}

/** Begins to key as somebody. */
export async function keyAs(form: DweudForm, initials: string, foot = ''): Promise<void> {
  await fill(form, 'paper-initials', initials);
  await fill(form, 'paper-hash', foot);
  await press('Enter');
}

/** Begins to key as somebody, up to the desk. */
export async function toDesk(form: DweudForm, initials: string): Promise<void> {
  await keyAs(form, initials);
  await atId(form, 'paper-serial');
}

/** Has somebody else take over. */
export async function changeTo(form: DweudForm, initials: string): Promise<void> {
  await click(find(form, '#paper-change'));
  await atId(form, 'heading');
  await toDesk(form, initials);
}

/** Takes a sheet, and comes past the language of its answers to its first question. */
export async function open(form: DweudForm, serial: string): Promise<void> {
  await fill(form, 'paper-serial', serial);
  await press('Enter');
  await atId(form, 'paper-language');
  await press('Enter');
  await atId(form, 'keyed-role-0');
}

/** Types the keys of a whole sheet, one after the other. What is longer than one character and in brackets is a key. */
export async function keys(given: string): Promise<void> {
  for (const part of given.split(/(<\w+>)/u))
    if (part.startsWith('<')) await press(part.slice(1, -1));
    else if (part) await type(part);
}

/** The keys of a sheet with an answer to each question that a resident is asked. */
export const aSheet = '113<Enter>42<Enter>Too dear<Enter>12';

/** Keys a whole sheet and saves it, and waits for what is said of it at the desk. */
export async function keySheet(form: DweudForm, serial: string, given = aSheet): Promise<string> {
  await open(form, serial);
  await keys(given);
  await save(form);
  await atId(form, 'paper-serial');
  return said(form);
}

/** Presses the button that saves. */
export async function save(form: DweudForm): Promise<void> {
  await click(find(form, '#paper-save'));
}

/** What is said at the desk of the sheet before. */
export const said = (form: DweudForm) => wordsOf(all(form, '#paper-said')[0]);

/** The counts at the desk. */
export const counts = (form: DweudForm) => all(form, '[part=paper-counts] li').map(wordsOf);

/** Waits until the counts have this line. */
export const counted = (form: DweudForm, line: string) =>
  until(() => counts(form).includes(line), `"${line}" among ${counts(form).join(' | ')}`);

/** Whether the browser would ask before the page is closed, since something keyed is not on the device yet. */
export const asksBeforeItCloses = () => {
  const leaves = new Event('beforeunload', {cancelable: true});
  dispatchEvent(leaves);
  return leaves.defaultPrevented;
};

const store = new DeviceStore();

/** The sheets on this device, by number. */
export async function sheets(): Promise<Readonly<Record<string, Sheet>>> {
  const done = await store.all();
  if (!done.ok) throw new Error(done.trouble);
  return Object.fromEntries(
    [...done.value]
      .filter(([key]) => key.startsWith('dweud:sheet:test:'))
      .map(([key, value]) => [key.slice('dweud:sheet:test:'.length), value as Sheet]),
  );
}

/** The page is loaded again. */
export async function reload(form: DweudForm, properties: Properties = {}): Promise<DweudForm> {
  form.remove();
  return aPaper(properties);
}
