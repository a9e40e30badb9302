import type {Upload} from '../../src/dweud.js';
import {examples} from '../../src/questions/file/examples.js';
import {filesIn, type ChosenFile} from '../../src/questions/file/model.js';
import {drawn, replace} from '../elements/a-form.js';
import {aFile, chooseFiles, fileInput} from '../elements/files.js';
import type {answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';
import {until} from '../rig/until.js';

/** What is to become of each file, by its id. */
const outcomes = new Map<string, ChosenFile['state']>();
const upload: Upload = (_file, {id}) => {
  const outcome = outcomes.get(id);
  if (outcome === 'uploading') return new Promise(() => undefined);
  const error = Object.assign(new Error('not kept'), {reason: outcome});
  return outcome ? Promise.reject(error) : Promise.resolve();
};

/**
 * Chooses files, which get the ids of the example, and waits until it is settled what becomes of them. It is a script
 * that puts them into the input: the window that keys open is the browser’s own.
 */
const byHand: typeof answerByHand = async (form, name, typed) => {
  const files = filesIn(typed);
  // Nobody chooses a file that is lost: the page that had its bytes was left.
  if (!files.length || files.some(({state}) => state === 'lost')) return false;
  const ids = files.map(({id}) => id);
  const {options} = form.session!;
  replace(options, 'newId', () => ids.shift() ?? crypto.randomUUID());
  for (const {id, state} of files) outcomes.set(id, state);
  chooseFiles(
    fileInput(form, name),
    files.map((file) => aFile(file.name, file.size)),
  );
  const wanted = JSON.stringify(files.map(({id, state}) => [id, state]));
  await until(
    () =>
      JSON.stringify(filesIn(form.session!.typed(name)).map(({id, state}) => [id, state])) ===
      wanted,
    `the files are ${JSON.stringify(form.session!.typed(name))}`,
  );
  await drawn(form);
  return 'script';
};

conforms(await ours('file'), examples, {
  answerByHand: byHand,
  notByKeys: examples
    .flatMap(({good}) => good.filter(({answer}) => answer !== undefined))
    .map(({typed}) => ({typed, why: 'The window in which files are chosen is the browser’s own.'})),
  properties: {services: {upload}},
});
