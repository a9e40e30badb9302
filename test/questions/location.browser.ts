import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm, Services} from '../../src/dweud.js';
import {pause} from '../../src/elements/live-region.js';
import {examples} from '../../src/questions/location/examples.js';
import {expectForcedColours, expectTargets, spaceText} from '../conformance/layout.js';
import {expectReferences} from '../conformance/references.js';
import {write} from '../conformance/hands.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  line,
  next,
  unmounted,
  wordsOf,
  type Properties,
} from '../elements/a-form.js';
import {expectAccessible} from '../rig/axe.js';
import {axTree, click, emulate, press, viewport, touch} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const attribution = {
  en: '© [A map](https://example.org/map)',
  cy: '© [Map](https://example.org/map)',
};
const services: Services = {map: {tiles: picture, attribution}};

const [{question: unsafe}, {question: speeding}] = examples as [
  (typeof examples)[number],
  (typeof examples)[number],
];
const {centre, zoom, ...bare} = unsafe;
/** The question of the first example, with the map in its place unless it is `bare`. */
const aPlace = (more: object = {}, properties: Properties = {}, start: object = {centre, zoom}) =>
  aForm({
    definition: definitionOf([{...bare, ...start, name: 'place', ...more}, line('street')]),
    services,
    ...properties,
  });

type Typed = {point?: {coordinates: [number, number]}; place?: string};
const typed = (form: DweudForm) => (form.session!.typed('place') ?? {}) as Typed;
const taken = (form: DweudForm) => typed(form).point?.coordinates;
const view = (form: DweudForm) => find(form, '#q-place-view');
const at = (form: DweudForm) => wordsOf(find(form, '#q-place-map-at'));
const tiles = (form: DweudForm) => all<HTMLImageElement>(form, '.map-tile');
const spoken = (form: DweudForm) => form.querySelector('[slot=dweud-status]')!.textContent;
const hears = (form: DweudForm, words: string) =>
  until(() => spoken(form) === words, `“${words}” is not said, but “${spoken(form)}”`);

/** Opens the map with the button, and waits until it shows a place. */
async function open(form: DweudForm): Promise<void> {
  find(form, '#q-place-point').focus();
  await press('Enter');
  await until(
    () => form.shadowRoot!.querySelector('#q-place-map-at')?.textContent?.trim(),
    'no map',
  );
}
/** What stands under the cross now: to the east, and to the north. */
async function underCross(form: DweudForm): Promise<[number, number]> {
  await drawn(form);
  const [, lat, north, lon, east] = /([\d.]+)° (\w+), ([\d.]+)° (\w+)/u.exec(at(form))!;
  return [Number(lon) * (east === 'west' ? -1 : 1), Number(lat) * (north === 'south' ? -1 : 1)];
}

describe('a place without a map (CX-04)', () => {
  it('is asked in words alone where the host page names no tiles, or the author wants none', async () => {
    for (const [more, properties] of [
      [{}, {services: undefined}],
      [{}, {services: {}}],
      [{plain: true}, {services}],
    ] as const) {
      const form = await aPlace(more, properties);
      expect(all(form, 'dweud-question button')).to.deep.equal([]);
      await write(find<HTMLInputElement>(form, '#q-place'), 'Queen Street');
      await write(find<HTMLInputElement>(form, '#q-street'), 'x');
      await next(form);
      expect(wordsOf(find(form, '.answers dd'))).to.equal('Queen Street');
      form.remove();
    }
  });

  it('says of the one control that it must be filled in, and of several ways of none', async () => {
    const required = async (more: object, properties?: Properties) => {
      const form = await aPlace({required: true, ...more}, properties);
      return all(form, 'dweud-question:first-of-type [aria-required]').map(({id}) => id);
    };
    expect(await required({plain: true})).to.include('q-place');
    expect(await required({})).not.to.include('q-place');
    expect(await required({plain: true, areas: speeding.areas})).not.to.include('q-place');
    expect(await required({plain: true, areas: speeding.areas, place: false})).to.include(
      'q-place',
    );
  });

  it('shows a point that was chosen before, and lets it go', async () => {
    const form = await aPlace({plain: true});
    await answer(form, {place: {point: {type: 'Point', coordinates: [-3.2, 51.5]}, place: 'x'}});
    expect(wordsOf(find(form, '.point-words'))).to.equal(
      'Chosen on the map: 51.500° north, 3.200° west',
    );
    find(form, '.point button').focus();
    await press('Enter');
    await drawn(form);
    expect(typed(form)).to.deep.equal({place: 'x'});
    expect(focused(form)?.id).to.equal('q-place');
    await hears(form, 'The place chosen on the map has been removed.');
  });
});

describe('a map by keys', () => {
  it('opens and closes by its button, which keeps focus, and says so', async () => {
    const form = await aPlace();
    expect(tiles(form)).to.deep.equal([]);
    await open(form);
    expect(focused(form)?.id).to.equal('q-place-point');
    expect(wordsOf(focused(form))).to.equal('Close the map');
    await hears(form, 'The map is open, after this button.');
    expect(tiles(form).length).to.be.above(3);
    await press('Enter');
    await drawn(form);
    expect(wordsOf(focused(form))).to.equal('Choose on a map');
    expect(all(form, '.map')).to.deep.equal([]);
  });

  it('is reached with Tab and left with Tab, either way (W-13, 80af7b)', async () => {
    const form = await aPlace();
    await open(form);
    await press('Tab');
    expect(focused(form)).to.equal(view(form));
    await press('ArrowDown');
    expect(focused(form)).to.equal(view(form));
    await press('Shift+Tab');
    expect(focused(form)?.id).to.equal('q-place-point');
    const ids: string[] = [];
    for (let presses = 0; presses < 20 && ids.at(-1) !== 'q-street'; presses++) {
      await press('Tab');
      ids.push(focused(form)!.id || focused(form)!.localName);
    }
    const parts = ['view', '', 'north', 'south', 'west', 'east', 'in', 'out', 'take'];
    expect(ids).to.deep.equal([
      ...parts.map((part) => (part ? `q-place-${part}` : 'a')),
      'q-street',
    ]);
  });

  it('moves under the cross with the arrow keys, and with Shift in small steps', async () => {
    const form = await aPlace({precision: 5});
    await open(form);
    view(form).focus();
    const start = await underCross(form);
    expect(start).to.deep.equal([-3.179, 51.482]);
    const steps: number[] = [];
    for (const keys of ['ArrowRight', 'Shift+ArrowRight']) {
      const [lon, lat] = await underCross(form);
      await press(keys);
      const [east, north] = await underCross(form);
      expect(north).to.equal(lat);
      steps.push(east - lon);
    }
    // 64 pixels of the 256 × 2¹³ that go round the Earth at zoom 13, and an eighth of that.
    expect(steps[0]).to.be.closeTo((360 * 64) / (256 * 2 ** 13), 2e-5);
    expect(steps[1]).to.be.closeTo(steps[0]! / 8, 2e-5);
    await press('ArrowLeft');
    await press('Shift+ArrowLeft');
    await press('ArrowUp');
    const [lon, lat] = await underCross(form);
    expect(lon).to.be.closeTo(start[0], 1e-5);
    expect(lat).to.be.above(start[1]);
    await press('ArrowDown');
    expect((await underCross(form))[1]).to.be.closeTo(start[1], 1e-5);
    expect(taken(form), 'nothing is chosen yet').to.equal(undefined);
  });

  it('zooms with plus and minus around the cross, as far as there are tiles', async () => {
    const form = await aPlace(
      {},
      {services: {map: {tiles: picture, attribution, maxZoom: 14, minZoom: 12}}},
    );
    await open(form);
    view(form).focus();
    const before = await underCross(form);
    await press('+');
    await hears(form, 'Zoom 14 of 14');
    await press('=');
    await press('-');
    await press('-');
    await press('-');
    await hears(form, 'Zoom 12 of 14');
    expect(await underCross(form)).to.deep.equal(before);
  });

  it('takes what is under the cross with Enter, rounded before anything else has it (PRIV-03)', async () => {
    const form = await aPlace({precision: 2});
    await open(form);
    view(form).focus();
    await press('ArrowRight');
    await press('Enter');
    await drawn(form);
    expect(taken(form)).to.deep.equal([-3.17, 51.48]);
    expect(await underCross(form)).to.deep.equal([-3.17, 51.48]);
    await hears(form, 'Chosen on the map: 51.48° north, 3.17° west');
    expect(wordsOf(find(form, '.point-words'))).to.equal(
      'Chosen on the map: 51.48° north, 3.17° west',
    );
    expect(find(form, '.map-chosen').hidden).to.equal(false);
    expect(focused(form), 'focus stays on the map').to.equal(view(form));
    expect(wordsOf(find(form, '.map'))).to.contain('rounded to about 1 kilometre');
  });

  it('leaves alone what is no key of its own', async () => {
    const form = await aPlace();
    await open(form);
    const pressed = (key: string, more: object = {}) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more});
      view(form).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(pressed('ArrowUp')).to.equal(true);
    for (const key of ['Tab', 'Escape', 'PageDown', 'Home', 'a'])
      expect(pressed(key), key).to.equal(false);
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(pressed('ArrowUp', {[held]: true}), held).to.equal(false);
  });

  it('says the new place politely, once the person pauses', async () => {
    const form = await aPlace();
    await open(form);
    await hears(form, 'The map is open, after this button.');
    view(form).focus();
    const region = form.querySelector('[slot=dweud-status]')!;
    expect(region.getAttribute('role')).to.equal('status');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(region.textContent ?? ''));
    observer.observe(region, {childList: true, characterData: true, subtree: true});
    const start = performance.now();
    await press('ArrowRight');
    await press('ArrowRight');
    await until(() => heard.some(Boolean), 'nothing is said');
    observer.disconnect();
    expect(performance.now() - start).to.be.at.least(pause * 0.9);
    expect(heard.filter(Boolean)).to.deep.equal([at(form)]);
    expect(at(form)).to.match(/^Under the cross: 51\.482° north, 3\.15\d° west$/u);
  });

  it('is an application with a name and instructions, in the group of its question', async () => {
    const form = await aPlace();
    await open(form);
    const nodes = await axTree(find(form, 'dweud-question'));
    const node = nodes.find(({name}) => name === 'Map to choose a place on')!;
    expect(node.role).to.equal('application');
    const help = all(form, `#${view(form).getAttribute('aria-describedby')!.split(' ')[0]} p`);
    expect(help.map(wordsOf).join(' ')).to.match(
      /cross.*arrow keys.*Shift.*Plus and minus.*Enter.*Two fingers/u,
    );
    expect(nodes.some(({role, name}) => role === 'group' && name === 'Move the map')).to.equal(
      true,
    );
  });
});

describe('a map by pointer (W-21)', () => {
  it('can be used with its buttons alone, without a drag', async () => {
    const form = await aPlace({precision: 5});
    await open(form);
    const start = await underCross(form);
    const moves = {north: [0, 1], west: [-1, 0], south: [0, -1], east: [1, 0]} as const;
    for (const [name, [right, up]] of Object.entries(moves)) {
      const before = await underCross(form);
      await click(find(form, `#q-place-${name}`));
      const now = await underCross(form);
      expect(Math.sign(Math.round((now[0] - before[0]) * 1e4)), name).to.equal(right);
      expect(Math.sign(Math.round((now[1] - before[1]) * 1e4)), name).to.equal(up);
    }
    const end = await underCross(form);
    for (const index of [0, 1]) expect(end[index]).to.be.closeTo(start[index]!, 2e-5);
    await click(find(form, '#q-place-in'));
    await hears(form, 'Zoom 14 of 19');
    await click(find(form, '#q-place-out'));
    await hears(form, 'Zoom 13 of 19');
    await click(find(form, '#q-place-take'));
    expect(taken(form)![0]).to.be.closeTo(start[0], 2e-5);
  });

  const pointer = (target: Element, type: string, x: number, y: number, more: object = {}) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        clientX: x,
        clientY: y,
        bubbles: true,
        pointerId: 1,
        pointerType: 'mouse',
        ...more,
      }),
    );
  /** The middle of the map, in pixels of the window. */
  const middle = (form: DweudForm) => {
    const {left, top, width, height} = view(form).getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  };

  it('brings what is pressed under the cross, and stays where its middle is pressed', async () => {
    const form = await aPlace({precision: 5});
    await open(form);
    const start = await underCross(form);
    await click(view(form));
    const still = await underCross(form);
    for (const index of [0, 1]) expect(still[index]).to.be.closeTo(start[index]!, 2e-4);
    const {x, y} = middle(form);
    view(form).dispatchEvent(new MouseEvent('click', {clientX: x + 64, clientY: y, detail: 1}));
    const [lon] = await underCross(form);
    expect(lon - still[0]).to.be.closeTo((360 * 64) / (256 * 2 ** 13), 2e-5);
    view(form).dispatchEvent(new MouseEvent('click', {clientX: 0, clientY: 0, detail: 0}));
    expect((await underCross(form))[0], 'what software presses has no place').to.equal(lon);
  });

  it('follows the mouse, and takes the end of a drag for no press', async () => {
    const form = await aPlace({precision: 5});
    await open(form);
    const frame = view(form);
    frame.setPointerCapture = () => undefined;
    const {x, y} = middle(form);
    const start = await underCross(form);
    pointer(frame, 'pointerdown', x, y);
    pointer(frame, 'pointermove', x - 30, y);
    pointer(frame, 'pointermove', x - 64, y);
    pointer(frame, 'pointerup', x - 64, y);
    frame.dispatchEvent(new MouseEvent('click', {clientX: x - 64, clientY: y, detail: 1}));
    pointer(frame, 'pointermove', x, y);
    const [lon, lat] = await underCross(form);
    expect(lon - start[0]).to.be.closeTo((360 * 64) / (256 * 2 ** 13), 2e-5);
    expect(lat).to.be.closeTo(start[1], 1e-5);
  });

  it('leaves one finger and the wheel to the page, which scrolls, and takes two (WCAG 2.5.1)', async () => {
    const form = await aPlace({precision: 5});
    await open(form);
    const frame = view(form);
    expect(getComputedStyle(frame).touchAction).to.equal('pan-x pan-y');
    const {x, y} = middle(form);
    const touch = (type: string, ...touches: [number, number][]) => {
      const event = new Event(type, {bubbles: true, cancelable: true});
      const points = touches.map(([clientX, clientY]) => ({clientX, clientY}));
      Object.defineProperty(event, 'touches', {value: points});
      frame.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const start = await underCross(form);
    pointer(frame, 'pointerdown', x, y, {pointerType: 'touch'});
    pointer(frame, 'pointermove', x, y - 90, {pointerType: 'touch'});
    expect(touch('touchstart', [x, y])).to.equal(false);
    expect(touch('touchmove', [x, y - 90])).to.equal(false);
    const wheel = new WheelEvent('wheel', {deltaY: 100, bubbles: true, cancelable: true});
    frame.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    expect(await underCross(form)).to.deep.equal(start);
    expect(touch('touchstart', [x - 50, y], [x + 50, y])).to.equal(true);
    expect(touch('touchmove', [x - 114, y], [x - 14, y])).to.equal(true);
    const moved = await underCross(form);
    expect(moved[0] - start[0]).to.be.closeTo((360 * 64) / (256 * 2 ** 13), 2e-5);
    touch('touchmove', [x - 144, y], [x + 16, y]);
    await hears(form, 'Zoom 14 of 19');
    expect(touch('touchend', [x, y])).to.equal(false);
  });

  it('moves with two of them, and zooms as they part (WCAG 2.5.1)', async function () {
    const form = await aPlace({precision: 5});
    await open(form);
    view(form).scrollIntoView({block: 'center', behavior: 'instant'});
    const {x, y} = middle(form);
    const start = await underCross(form);
    const way = (from: number, to: number) =>
      [0, 0.25, 0.5, 0.75, 1].map((part) => ({x: x + from + (to - from) * part, y}));
    if (!(await touch(way(-50, -114), way(50, -14)))) this.skip();
    const [lon, lat] = await underCross(form);
    expect(lon - start[0]).to.be.closeTo((360 * 64) / (256 * 2 ** 13), 2e-5);
    expect(lat).to.be.closeTo(start[1], 1e-5);
    await touch(way(-40, -62), way(40, 62));
    await hears(form, 'Zoom 14 of 19');
  });
});

describe('the pictures of a map', () => {
  it('are those of the place and the zoom, and no more than are in sight', async () => {
    const asked = 'https://tiles.invalid/{z}/{x}/{y}.png?key=1';
    const form = await aPlace({}, {services: {map: {tiles: asked, attribution}}});
    await open(form);
    const {clientWidth, clientHeight} = view(form);
    const most = (Math.ceil(clientWidth / 256) + 1) * (Math.ceil(clientHeight / 256) + 1);
    expect(tiles(form).length).to.be.within(2, most);
    expect(tiles(form).map(({src}) => src)).to.include(
      'https://tiles.invalid/13/4023/2724.png?key=1',
    );
    for (const tile of tiles(form)) {
      expect(tile.alt).to.equal('');
      expect(tile.hasAttribute('style') && !tile.style.transform, 'set by script').to.equal(false);
    }
    view(form).focus();
    for (let presses = 0; presses < 12; presses++) await press('ArrowRight');
    expect(tiles(form).length).to.be.within(2, most);
    expect(
      tiles(form)
        .map(({src}) => src)
        .join(),
    ).not.to.contain('/13/4023/2724');
  });

  it('that come from another server are announced before anybody asks for them (PRIV)', async () => {
    const form = await aPlace(
      {},
      {services: {map: {tiles: 'https://tiles.invalid/{z}/{x}/{y}.png', attribution}}},
    );
    const button = find(form, '#q-place-point');
    const note = find(form, `#${button.getAttribute('aria-describedby')!}`);
    expect(wordsOf(note)).to.contain('tiles.invalid');
    expect(wordsOf(note)).to.contain('your internet address');
    form.remove();
    const own = await aPlace({}, {services: {map: {tiles: '/tiles/{z}/{x}/{y}.png', attribution}}});
    expect(find(own, '#q-place-point').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('that cannot be fetched are missed in words, and asked for again; words still do', async () => {
    const broken = 'data:image/png;base64,AAAA';
    const form = await aPlace({}, {services: {map: {tiles: broken, attribution}}});
    await open(form);
    const words = 'Parts of the map could not be fetched. You can try again, or answer in words.';
    await hears(form, words);
    await until(() => form.shadowRoot!.querySelector('#q-place-tiles'), 'no button');
    expect(wordsOf(find(form, '.map'))).to.contain(words);
    const before = tiles(form);
    expect(before.every(({hidden}) => hidden)).to.equal(true);
    await click(find(form, '#q-place-tiles'));
    expect(focused(form)).to.equal(view(form));
    expect(
      tiles(form).some((tile) => before.includes(tile)),
      'asked for anew',
    ).to.equal(false);
    await write(find<HTMLInputElement>(form, '#q-place'), 'Queen Street');
    await drawn(form);
    expect(typed(form).place).to.equal('Queen Street');
  });

  it('are credited in the language of the person, with a link that can be reached', async () => {
    const form = await aPlace();
    await open(form);
    expect(wordsOf(find(form, '.map-owed'))).to.equal('© A map');
    await after('dweud-language', form, () => (form.language = 'cy'));
    await until(() => form.shadowRoot!.querySelector('.map-owed'), 'no map');
    expect(wordsOf(find(form, '.map-owed a'))).to.equal('Map');
  });
});

describe('a map and the rest of the form', () => {
  it('begins with what was chosen, or with the whole area of the question', async () => {
    const form = await aPlace();
    await answer(form, {place: {point: {type: 'Point', coordinates: [-4, 53]}}});
    await open(form);
    expect(await underCross(form)).to.deep.equal([-4, 53]);
    form.remove();
    const whole = await aPlace({bounds: speeding.bounds}, {}, {});
    await open(whole);
    const [lon, lat] = await underCross(whole);
    expect(lon).to.be.closeTo(-3.21, 0.001);
    expect(lat).to.be.closeTo(51.505, 0.001);
    const outer = view(whole).getBoundingClientRect();
    const inner = find(whole, '.map-bounds').getBoundingClientRect();
    for (const side of ['left', 'top'] as const) expect(inner[side]).to.be.at.least(outer[side]);
    for (const side of ['right', 'bottom'] as const) expect(inner[side]).to.be.at.most(outer[side]);
    whole.remove();
    const nowhere = await aPlace({}, {}, {});
    await open(nowhere);
    expect(await underCross(nowhere)).to.deep.equal([-3.2, 55.4]);
  });

  it('says at once that a place is outside the area, takes it, and says so again at Continue', async () => {
    const form = await aPlace({bounds: speeding.bounds, zoom: 9, required: true});
    await open(form);
    view(form).focus();
    for (let presses = 0; presses < 8; presses++) await press('ArrowLeft');
    const outside = 'This is outside the area that the question is about.';
    expect(at(form)).to.contain(outside);
    await until(() => spoken(form)?.endsWith(outside), 'it is not said');
    await press('Enter');
    await until(() => spoken(form)?.startsWith('Chosen on the map'), 'it is not said');
    expect(spoken(form)).to.contain(outside);
    await write(find<HTMLInputElement>(form, '#q-street'), 'x');
    expect(all(form, '.error')).to.deep.equal([]);
    await next(form, 'dweud-problems');
    const link = find(form, '.summary-list a');
    expect(wordsOf(link)).to.equal(
      'Choose a place inside the area that the question is about: Where in the city do you feel unsafe?',
    );
    await click(link);
    expect(focused(form)?.id).to.equal('q-place-point');
    expect(focused(form)?.getAttribute('aria-describedby')).to.equal('q-place-error');
    expect(find(form, '#q-place').hasAttribute('aria-invalid'), 'the words are not wrong').to.equal(
      false,
    );
    await click(find(form, '#q-place-remove'));
    expect(focused(form)?.id).to.equal('q-place-point');
    expect(typed(form)).to.deep.equal({});
  });

  it('stays open, and where it was, when the language changes (CY-08)', async () => {
    const form = await aPlace();
    await open(form);
    view(form).focus();
    await press('ArrowRight');
    await press('+');
    const before = await underCross(form);
    const sources = tiles(form).length;
    await after('dweud-language', form, () => (form.language = 'cy'));
    await drawn(form);
    expect(focused(form)?.id).to.equal('q-place-view');
    expect(at(form)).to.match(/^O dan y groes: 51\.482° i’r gogledd, 3\.\d{3}° i’r gorllewin$/u);
    expect(at(form)).to.contain(String(-before[0]));
    await until(() => tiles(form).length === sources, 'not as many tiles as before');
    await press('-');
    await press('ArrowLeft');
    expect(at(form)).to.contain('3.179°');
  });

  it('keeps words and point apart: each can be changed without the other', async () => {
    const form = await aPlace();
    await open(form);
    await click(find(form, '#q-place-take'));
    await write(find<HTMLInputElement>(form, '#q-place'), 'By the bridge');
    await drawn(form);
    const point = {type: 'Point', coordinates: [-3.179, 51.482]};
    expect(form.session!.answerTo('place')).to.deep.equal({point, place: 'By the bridge'});
    await write(find<HTMLInputElement>(form, '#q-street'), 'x');
    await next(form);
    expect(all(form, '.answers dd')[0]!.innerText.trim().split(/\n+/u)).to.deep.equal([
      'By the bridge',
      '51.482° north, 3.179° west',
    ]);
  });

  it('is clean for axe, refers to what is there, and has targets of their size (WC-01, W-24)', async () => {
    const form = await aPlace({bounds: speeding.bounds});
    await open(form);
    await click(find(form, '#q-place-take'));
    await drawn(form);
    expectReferences(form.shadowRoot!);
    expectTargets(form);
    const link = find(form, '.map-owed a');
    const {x, y} = link.getBoundingClientRect();
    expect(form.shadowRoot!.elementFromPoint(x + 2, y + 2)).to.equal(link);
    // axe 4.14 takes what the frame cuts off for something that covers the words under it.
    for (const element of [...tiles(form), find(form, '.map-bounds')]) element.hidden = true;
    await expectAccessible(form);
  });

  it('fits 320 pixels, with more space and from right to left (W-10, W-11, DM-04)', async () => {
    await viewport(320, 640);
    const inside = unmounted({
      definition: definitionOf([{...unsafe, name: 'place'}]),
      services,
      language: 'cy',
    });
    await after('dweud-ready', inside, () =>
      mount(html`<section dir="rtl" lang="ar">${inside}</section>`),
    );
    await open(inside);
    await click(find(inside, '#q-place-take'));
    spaceText(inside);
    const page = document.documentElement;
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    for (const element of all(inside, '.map > *, .map button, .map p, .point *')) {
      const {left, right} = element.getBoundingClientRect();
      expect(left, element.className).to.be.at.least(0);
      expect(right, element.className).to.be.at.most(page.clientWidth);
    }
    const frame = view(inside).getBoundingClientRect();
    const cross = find(inside, '.map-cross').getBoundingClientRect();
    expect(cross.left + cross.width / 2).to.be.closeTo(frame.left + frame.width / 2, 1);
    expect(cross.top + cross.height / 2).to.be.closeTo(frame.top + frame.height / 2, 1);
    const chosen = find(inside, '.map-chosen').getBoundingClientRect();
    expect(chosen.left + chosen.width / 2).to.be.closeTo(frame.left + frame.width / 2, 2);
    const [first] = tiles(inside);
    expect(first!.getBoundingClientRect().width).to.equal(256);
    view(inside).focus();
    await press('ArrowRight');
    expect(
      find(inside, '.map-chosen').getBoundingClientRect().left,
      'east is to the right',
    ).to.be.below(chosen.left);
  });

  it('moves at once, whoever wants it still or not', async () => {
    if (!(await emulate({reducedMotion: 'reduce'}))) return;
    const form = await aPlace();
    await open(form);
    view(form).focus();
    await press('ArrowRight');
    expect(
      form.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running'),
    ).to.deep.equal([]);
  });

  it('shows its cross, its frame and what was chosen in forced colours', async function () {
    if (!(await emulate({forcedColors: 'active'}))) this.skip();
    const form = await aPlace();
    await open(form);
    await click(find(form, '#q-place-take'));
    expectForcedColours(form);
    const cross = getComputedStyle(find(form, '.map-cross'));
    const halo = getComputedStyle(find(form, '.map-halo'));
    expect(cross.stroke).not.to.equal(halo.stroke);
    const chosen = getComputedStyle(find(form, '.map-chosen'));
    expect(chosen.borderTopColor).not.to.equal(chosen.outlineColor);
  });
});
