import {itemPlan} from '../../engine/item-plan.js';
import type {LiveSession} from '../../engine/live-session.js';
import type {Plan} from '../../engine/plan.js';
import {loadOpening} from '../../i18n/load-messages.js';
import {kioskStyles} from '../../styles/kiosk.js';
import {adopt} from '../adopt.js';
import type {Conductor} from '../conductor.js';
import type {DweudForm} from '../dweud-form.js';
import {DweudErrorEvent} from '../events.js';
import type {Standing} from '../scope.js';
import {greetingsIn} from './greetings.js';
import {Kiosk} from './kiosk.js';
import {keepOffline} from './offline.js';
import {settingsOf, type Settings} from './settings.js';
import type {PageState} from './staff-screen.js';

interface Known {
  readonly kiosk: Kiosk;
  readonly settings: Settings;
}

/** What is known of each form that is a kiosk, from one person to the next. */
const kiosks = new WeakMap<DweudForm, Known>();

async function knownOf(form: DweudForm): Promise<Known> {
  const there = kiosks.get(form);
  if (there) return there;
  const settings = await settingsOf(form);
  const known = {kiosk: new Kiosk(form, settings), settings};
  kiosks.set(form, known);
  return known;
}

/** The name of a question that takes files; undefined where none does. */
const takesFiles = ({questions}: Plan): string | undefined => {
  for (const planned of questions.values()) {
    if (planned.model.files?.(planned.question)) return planned.name;
    const inner = itemPlan(planned);
    const within = inner && takesFiles(inner);
    if (within) return `${planned.name}.${within}`;
  }
  return undefined;
};

/** Asks the browser to delete nothing by itself (REL-10). True where it says so. */
async function persisted(): Promise<boolean> {
  try {
    const {storage} = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

/** Fetches all that anybody may need here, and has it kept for a start without a connection. */
async function settleIn({kiosk, settings}: Known, form: DweudForm, conductor: Conductor) {
  performance.setResourceTimingBufferSize(2000);
  const tell = (more: Partial<PageState>) => {
    kiosk.page = {...kiosk.page, ...more};
    form.requestUpdate();
  };
  // Firefox asks whoever is there, and gives no answer until they do.
  void persisted().then((isPersistent) => tell({isPersistent}));
  const {scope} = conductor;
  await conductor.fetchTheRest();
  await Promise.all(
    scope.definition.languages.flatMap((language) => [
      loadOpening(language),
      scope.parts.fetchEnding(language),
      scope.parts.fetchRich(language),
    ]),
  );
  const {worker, endpoint} = settings;
  if (!worker) return;
  tell({isOffline: await keepOffline(worker, endpoint ? [endpoint] : [])});
}

/**
 * What stands on every screen of a kiosk, and in place of the form before and after each person. Rejects where the kiosk
 * is not set up as it should be, and for a document that asks for files: they would leave the device unsealed.
 */
export async function kioskStanding(
  form: DweudForm,
  session: LiveSession,
  own: Standing,
): Promise<Standing> {
  const file = takesFiles(session.plan);
  if (file) throw new Error(`A kiosk takes no files: ${file}.`);
  const isFirst = !kiosks.has(form);
  const [known, greetings] = await Promise.all([
    knownOf(form),
    greetingsIn(session.plan.definition, session),
  ]);
  adopt(form, kioskStyles);
  const standing = known.kiosk.begin(session, own, greetings);
  let conductor: Conductor;
  const settle = () =>
    void settleIn(known, form, conductor).catch((error: unknown) =>
      form.dispatchEvent(new DweudErrorEvent(error)),
    );
  if (isFirst) form.addEventListener('dweud-ready', settle, {once: true});
  return {
    ...standing,
    meets: (met) => {
      conductor = met;
      standing.meets?.(met);
    },
  };
}
