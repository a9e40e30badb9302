import type {LiveSession} from '../../engine/live-session.js';
import {loadKeying, type KeyingWords} from '../../i18n/load-keying.js';
import {kioskStyles} from '../../styles/kiosk.js';
import {paperStyles} from '../../styles/paper.js';
import {adopt} from '../adopt.js';
import type {DweudForm} from '../dweud-form.js';
import type {Standing} from '../scope.js';
import {PaperRoom} from './paper-room.js';
import {paperSettings} from './paper-settings.js';

/** What each form keys, from one sheet to the next, with the document that it is for. */
const rooms = new WeakMap<DweudForm, {readonly of: string; readonly room: PaperRoom}>();

/** The words for the staff, by the language that the form is in. Rejects when they cannot be fetched. */
const wordsFor = async (languages: readonly string[]): Promise<ReadonlyMap<string, KeyingWords>> =>
  new Map(await Promise.all(languages.map(async (tag) => [tag, await loadKeying(tag)] as const)));

/** What is in place of a form whose page keys in paper. Rejects where the page is not set up as it should be. */
export async function paperStanding(
  form: DweudForm,
  session: LiveSession,
  own: Standing,
): Promise<Standing> {
  const {definition} = session.plan;
  const settings = paperSettings(form, session.plan);
  const words = await wordsFor(definition.languages);
  adopt(form, kioskStyles);
  adopt(form, paperStyles);
  const known = rooms.get(form);
  const isKnown = known?.of === definition.id;
  if (!isKnown) known?.room.end();
  const room = isKnown ? known.room : new PaperRoom(form, definition.id);
  rooms.set(form, {of: definition.id, room});
  return room.begin(session, own, settings, words);
}
