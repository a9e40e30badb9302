import {DefinitionError} from '../../definition/definition-error.js';
import {isObject} from '../../definition/is-object.js';
import {planOf} from '../../engine/whole-plan.js';
import {models} from '../../questions/models.js';
import {faultInWords} from '../fault-in-words.js';
import type {Imported} from './draft.js';
import type {FormFormat, ImportOptions} from './form-format.js';
import {formats} from './formats.js';
import type {Source} from './source.js';
import {UnreadableForm} from './unreadable-form.js';

const list = Object.entries<FormFormat>(formats)
  .map(([name, {title}]) => `${name} (${title})`)
  .join(', ');

/** Whether something is a document of our own, as far as it has pages of questions in languages. */
const isConsultation = (value: unknown) =>
  isObject(value) &&
  Array.isArray(value['languages']) &&
  Array.isArray(value['pages']) &&
  value['pages'].every((page) => isObject(page) && ('questions' in page || 'use' in page));

/** The name of the format of a source. Throws an `UnreadableForm` where it is none of ours, or may be several. */
export function recognised(source: Source): keyof typeof formats {
  if (isConsultation(source.raw))
    throw new UnreadableForm('It is a consultation already. Look at it with dweud check.');
  const found = Object.entries<FormFormat>(formats).filter(([, format]) => format.isOne(source));
  const [first, ...others] = found;
  if (!first) throw new UnreadableForm(`It is none of the forms that are known: ${list}.`);
  if (others.length)
    throw new UnreadableForm(
      `It may be ${found.map(([name]) => name).join(' or ')}. Say which: --from ${first[0]}.`,
    );
  return first[0] as keyof typeof formats;
}

/**
 * Makes a consultation of a form, with a list of what its author should look at. Throws an `UnreadableForm` where the
 * form is none of its format, or what comes of it would be no sound document.
 */
export function importForm(
  source: Source,
  from: keyof typeof formats,
  options: ImportOptions,
): Imported {
  const format: FormFormat = formats[from];
  if (!format.isOne(source)) throw new UnreadableForm(`It is no ${format.title}.`);
  const imported = format.convert(source, options);
  try {
    planOf(imported.document, models);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const [finding] = error.findings;
    throw new UnreadableForm(
      `What comes of it would be faulty at ${finding!.pointer}. ${faultInWords(imported.document, finding!)}`,
    );
  }
  return imported;
}
