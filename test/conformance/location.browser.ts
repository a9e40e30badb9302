import type {LocationQuestion} from '../../src/definition/generated/types.js';
import type {DweudForm} from '../../src/dweud.js';
import {idsOf} from '../../src/markup/field.js';
import {examples} from '../../src/questions/location/examples.js';
import {precisionOf} from '../../src/questions/location/model.js';
import {rounded, type Point} from '../../src/questions/point.js';
import {drawn, find, wordsOf} from '../elements/a-form.js';
import {press} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {chooseOption, write, type Answered} from './hands.js';
import {conforms, ours} from './suite.js';

const transparent =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const axes = {
  lon: {more: 'ArrowRight', less: 'ArrowLeft'},
  lat: {more: 'ArrowUp', less: 'ArrowDown'},
} as const;

/** Opens the map and brings a place under its cross with arrow keys, nearer and nearer, as the words below it say. */
async function choosePoint(form: DweudForm, name: string, [lon, lat]: readonly number[]) {
  const {part} = idsOf(name);
  if (!form.shadowRoot!.querySelector(`#${part('view')}`)) {
    find(form, `#${part('point')}`).focus();
    await press('Enter');
  }
  const view = await until(
    () => form.shadowRoot!.querySelector<HTMLElement>(`#${part('view')}`),
    'no map',
  );
  const wanted = {lon: lon!, lat: lat!};
  const said = () => wordsOf(find(form, `#${part('map-at')}`)).match(/\d+\.\d+/gu);
  await until(said, 'the map does not say where it is');
  /** How far the cross has to go, in degrees. North comes first in the words, and then west. */
  const way = (axis: keyof typeof axes) => {
    const [north, west] = said()!.map(Number) as [number, number];
    return axis === 'lat' ? wanted.lat - north : wanted.lon + west;
  };
  const names = ['lon', 'lat'] as const;
  view.focus();
  for (let round = 0; round < 6 && names.some((axis) => way(axis) !== 0); round++) {
    for (const axis of names) {
      const {more, less} = axes[axis];
      const side = Math.sign(way(axis));
      // In the end in steps that are smaller than what is kept of a place.
      const steps = round < 3 ? '' : 'Shift+';
      for (let presses = 0; presses < 30 && side && Math.sign(way(axis)) === side; presses++) {
        await press(steps + (side > 0 ? more : less));
        await drawn(form);
      }
    }
    for (let presses = 0; round < 3 && presses < 3; presses++) await press('=');
  }
  await press('Enter');
}

/** Chooses an area, writes the place, and finds a point on the map, north of the equator and west of Greenwich. */
async function byHand(form: DweudForm, name: string, typed: unknown): Promise<Answered> {
  if (typeof typed !== 'object' || typed === null || !Object.keys(typed).length) return false;
  const {area, place, point} = typed as {area?: string; place?: string; point?: Point | null};
  const {control, part} = idsOf(name);
  const select = form.shadowRoot!.querySelector<HTMLSelectElement>(`select#${control}`);
  if (point === null || (area && !select?.querySelector(`[value=${area}]`))) return false;
  const question = form.session!.question(name).question as unknown as LocationQuestion;
  const {coordinates} = (point && rounded(point, precisionOf(question))) ?? {};
  if (coordinates && !(coordinates[0] < 0 && coordinates[1] > 0)) return false;
  if (area !== undefined) await chooseOption(select!, area);
  if (place !== undefined) await write(find(form, `#${select ? part('place') : control}`), place);
  if (coordinates) await choosePoint(form, name, coordinates);
  await drawn(form);
  return true;
}

conforms(await ours('location'), examples, {
  answerByHand: byHand,
  properties: {services: {map: {tiles: transparent, attribution: '© Dweud'}}},
});
