import {fileQuestions} from '../../engine/file-questions.js';
import {isSeparate} from '../../engine/separate.js';
import type {Plan} from '../../engine/plan.js';
import type {DweudForm} from '../dweud-form.js';
import {initialsIn} from './sheet.js';

/** How a page is set up that keys in paper. */
export interface PaperSettings {
  /** Whether one entry of a sheet is enough. */
  readonly isSingle: boolean;
  /** The initials of whoever keys, where the page knows who has signed in. */
  readonly keyer?: string;
}

/**
 * Reads how a page is set up. Throws where something is missing that would only be seen once sheets are keyed, and for a
 * document that nobody can answer on paper: one that must have files.
 */
export function paperSettings(form: DweudForm, plan: Plan): PaperSettings {
  if (!form.transport && !form.endpoint) throw new Error('mode="paper" needs an endpoint.');
  const isApart = [...plan.questions.values()].some(isSeparate);
  if (isApart && !form.contactTransport && !form.contactEndpoint)
    throw new Error('no contact-endpoint.');
  const file = fileQuestions(plan).find(({name}) => plan.questions.get(name)?.question.required);
  if (file) throw new Error(`Paper has no files: ${file.name}.`);
  const entry = form.getAttribute('entry')?.trim() ?? 'double';
  if (entry !== 'double' && entry !== 'single') throw new Error('entry is double or single.');
  const given = form.getAttribute('keyer');
  const keyer = given === null ? undefined : initialsIn(given);
  if (given !== null && keyer === undefined)
    throw new Error('keyer is up to 10 letters or digits.');
  return {isSingle: entry === 'single', ...(keyer !== undefined && {keyer})};
}
