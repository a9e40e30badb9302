import type {DweudForm} from '../../src/dweud.js';
import {idsOf} from '../../src/markup/field.js';
import {examples} from '../../src/questions/location/examples.js';
import {drawn, find} from '../elements/a-form.js';
import {chooseOption, write} from './hands.js';
import {conforms, ours} from './suite.js';

const transparent =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Chooses an area and writes the place; a point is the map's, which test/questions drives. */
async function answerInWords(form: DweudForm, name: string, typed: unknown): Promise<boolean> {
  if (typeof typed !== 'object' || typed === null || !Object.keys(typed).length) return false;
  const {area, place, point} = typed as {area?: string; place?: string; point?: unknown};
  const {control, part} = idsOf(name);
  const select = form.shadowRoot!.querySelector<HTMLSelectElement>(`select#${control}`);
  if (point !== undefined || (area && !select?.querySelector(`[value=${area}]`))) return false;
  if (area !== undefined) await chooseOption(select!, area);
  if (place !== undefined) await write(find(form, `#${select ? part('place') : control}`), place);
  await drawn(form);
  return true;
}

conforms(await ours('location'), examples, {
  answerByHand: answerInWords,
  properties: {services: {map: {tiles: transparent, attribution: '© Dweud'}}},
});
