import type {Previewed, Sample, Screen} from '../authoring/preview/preview.js';
import type {Transport} from '../delivery/transport.js';
import type {DweudForm} from '../elements/dweud-form.js';
import {keepStep} from './driving.js';

/** What a form of the preview is made for. */
export interface FormOptions {
  readonly language: string;
  readonly screen: Screen | undefined;
  readonly previewed: Previewed;
  /** Whose answers it begins with. */
  readonly sample: Sample | undefined;
  /** Called when it sends something, which goes nowhere. */
  readonly sent?: () => void;
}

/** Says of a response what a screen is to show. Nothing is sent anywhere. */
function transportFor(screen: Screen | undefined, sent: () => void): Transport {
  const {doing} = screen ?? {};
  const fate =
    doing?.is === 'send' ? doing.fate : doing?.is === 'come-back' ? 'unconfirmed' : 'received';
  return async ({id}) => {
    sent();
    if (fate === 'under-way') await new Promise(() => undefined);
    if (fate !== 'received') throw Object.assign(new Error('This is a preview.'), {reason: fate});
    return {id, reference: 'PREVIEW'};
  };
}

/** Answers that no document has a question for. */
const unfit = {an_earlier_question: 'What somebody answered to it'};

/** A form that shows a document at the moment of a screen, not yet given the document itself. */
export function madeForm({language, screen, sample, sent}: FormOptions): DweudForm {
  const form = document.createElement('dweud-form');
  const {doing, now, keep} = screen ?? {};
  const answers = Object.entries(sample?.answers ?? {}).slice(0, keep);
  form.headingLevel = 4;
  form.language = language;
  form.lang = language;
  form.answers = doing?.is === 'set-aside' ? unfit : Object.fromEntries(answers);
  form.context = sample?.context;
  form.transport = transportFor(screen, sent ?? (() => undefined));
  form.contactTransport = ({id}) => Promise.resolve({id});
  form.services = {upload: () => Promise.resolve(), deleteFile: () => undefined};
  form.outbox = doing?.is === 'come-back' || (doing?.is === 'send' && doing.isKept) ? 'on' : 'off';
  // Time goes on, from the moment that is asked for.
  const shift = now === undefined ? 0 : Date.parse(now) - Date.now();
  form.now = () => new Date(Date.now() + shift);
  keepStep(form);
  return form;
}
