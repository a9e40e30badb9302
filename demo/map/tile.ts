import {spotOf, tileSize, widthAt} from '../../src/questions/location/mercator.js';
import {escape} from '../escape.js';
import {bent, edge, straight} from './shapes.js';
import {
  corner,
  grounds,
  lakes,
  land,
  marshes,
  moors,
  rivers,
  sands,
  settlements,
  unitsADegree,
  waters,
  ways,
  woods,
  type Named,
  type Place,
  type Way,
} from './sheet.js';
import {hedgesIn, streetsOf} from './streets.js';

/** The zooms that there are tiles for. */
export const zooms = {least: 11, most: 15};

/** What may stand in a tile and begin outside it, in pixels: half of the longest name. */
const margin = 90;

const origin = spotOf({coordinates: [corner.lon, corner.lat]});

/** How wide ways are at each zoom, in pixels. */
const widths: Readonly<Record<Way['kind'], readonly number[]>> = {
  main: [2.6, 3.6, 5, 8, 12],
  second: [1.8, 2.6, 3.8, 6, 9],
  minor: [0.8, 1.4, 2.4, 4.5, 7],
  rail: [1, 1.2, 1.6, 2, 2.4],
};
const colours: Readonly<Record<Way['kind'], string>> = {
  main: '#f2c27b',
  second: '#fae7a8',
  minor: '#fff',
  rail: '#6d6b75',
};

/** What is drawn of the sheet at a zoom, from a corner: places as pixels of the tile. */
class Drawing {
  readonly #scale: number;
  readonly #left: number;
  readonly #top: number;

  constructor(
    readonly zoom: number,
    column: number,
    row: number,
  ) {
    const width = widthAt(zoom);
    this.#scale = width / 360 / unitsADegree;
    this.#left = column * tileSize - origin.x * width;
    this.#top = row * tileSize - origin.y * width;
  }

  at = ([x, y]: Place): Place => [x * this.#scale - this.#left, y * this.#scale - this.#top];

  /** The place of the sheet at a pixel. */
  under = ([x, y]: Place): Place => [(x + this.#left) / this.#scale, (y + this.#top) / this.#scale];

  /** How many pixels so much of the sheet is. */
  wide = (units: number): number => units * this.#scale;

  /** Places as pixels; undefined when nothing of what they surround can be in the tile. */
  seen(places: readonly Place[]): readonly Place[] | undefined {
    const pixels = places.map(this.at);
    const isBeyond = (axis: 0 | 1) => {
      const all = pixels.map((pixel) => pixel[axis]);
      return Math.max(...all) < -margin || Math.min(...all) > tileSize + margin;
    };
    return isBeyond(0) || isBeyond(1) ? undefined : pixels;
  }

  /** One path for all of these shapes that can be in the tile. */
  path(shapes: readonly (readonly Place[])[], how: string, isClosed = false): string {
    const paths = shapes.flatMap((shape) => {
      const pixels = this.seen(shape);
      return pixels ? [pixels.length > 2 ? bent(pixels, isClosed) : straight(pixels)] : [];
    });
    return paths.length ? `<path d="${paths.join('')}" ${how}/>` : '';
  }
}

const line = (colour: string, width: number, more = '') =>
  `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${more}`;
const round = ' stroke-linecap="round"';
const onLand = (shapes: string) => shapes && `<g clip-path="url(#land)">${shapes}</g>`;

function grounded(drawing: Drawing): string[] {
  const {zoom} = drawing;
  const hedges =
    zoom < 13
      ? ''
      : drawing.path(
          hedgesIn(drawing.under([-9, -9]), drawing.under([tileSize + 9, tileSize + 9])),
          line('#d3dcc0', zoom - 12.2),
        );
  const sea = '#b5d6e4';
  return [
    `<rect width="${tileSize}" height="${tileSize}" fill="${sea}"/>`,
    `<clipPath id="land">${drawing.path([land], '', true)}</clipPath>`,
    drawing.path([land], 'fill="#eef1e2" stroke="#7fa9bb"', true),
    onLand(hedges),
    drawing.path(sands, 'fill="#f5e8bf"', true),
    drawing.path(moors, 'fill="#e4dcc3"', true),
    drawing.path(marshes, 'fill="#d2e2d3"', true),
    drawing.path(woods, 'fill="#c3dab0"', true),
    onLand(
      drawing.path(
        settlements.filter(({size}) => size > 3 || zoom > 11).map(({at, size}) => edge(at, size)),
        'fill="#e3dcd3" stroke="#cfc6ba"',
        true,
      ),
    ),
    drawing.path(lakes, `fill="${sea}" stroke="#7fa9bb"`, true),
    drawing.path(rivers, line(sea, Math.max(1.4, drawing.wide(0.55)), round)),
  ];
}

function travelled(drawing: Drawing): string[] {
  const {zoom} = drawing;
  const level = zoom - zooms.least;
  const street = [0, 0, 1.2, 3.5, 6.5][level]!;
  const streets = street ? settlements.filter(({at, size}) => drawing.seen(edge(at, size))) : [];
  const lines = streets.flatMap(streetsOf);
  const of = (kind: Way['kind']) =>
    ways.flatMap((way) => (way.kind === kind && widths[kind][level] ? [way.line] : []));
  const cased = (['minor', 'second', 'main'] as const).map((kind) => [
    drawing.path(of(kind), line('#a89a86', widths[kind][level]! + 1.4, round)),
    drawing.path(of(kind), line(colours[kind], widths[kind][level]!, round)),
  ]);
  const rail = widths.rail[level]!;
  return [
    onLand(
      (zoom > 13 ? drawing.path(lines, line('#c9bfb2', street + 1.4, round)) : '') +
        drawing.path(lines, line('#fff', street, round)),
    ),
    drawing.path(of('rail'), line(colours.rail, rail)),
    zoom > 12 ? drawing.path(of('rail'), line('#fff', rail * 0.6, ' stroke-dasharray="8 8"')) : '',
    // All edges of a kind before all of its fillings: crossings are open.
    ...cased.flat(),
  ];
}

/** A name in Welsh, and below it in English where that is another one. */
function label(
  drawing: Drawing,
  {at, cy, en}: Named,
  {size, how}: {size: number; how: string},
  above = 0,
): string {
  const [place] = drawing.seen([at]) ?? [];
  if (!place) return '';
  const [x, y] = place.map(Math.round) as [number, number];
  const text = (words: string, down: number, height: number) =>
    `<text x="${x}" y="${y + down - above}" font-size="${height}" ${how}>${escape(words)}</text>`;
  if (cy === en) return text(cy, above ? 0 : Math.round(size * 0.35), size);
  const lower = size - 1;
  return above
    ? text(cy, -lower - 1, size) + text(en, 0, lower)
    : text(cy, -2, size) + text(en, lower, lower);
}

function named(drawing: Drawing): string[] {
  const {zoom} = drawing;
  const shown = (all: readonly Named[]) => all.filter(({from}) => from <= zoom);
  const water = {size: 12, how: 'fill="#1f5872" font-style="italic"'};
  const ground = {size: 12, how: 'fill="#3d5530" font-style="italic"'};
  const isDotted = zoom < 13;
  const towns = settlements.filter(({from}) => from <= zoom);
  return [
    ...shown(waters).map((one) => label(drawing, one, water)),
    ...shown(grounds).map((one) => label(drawing, one, ground)),
    ...towns.map((town) => {
      const how = town.isTown
        ? {size: 15, how: 'fill="#22201c" font-weight="700"'}
        : {size: 13, how: 'fill="#22201c"'};
      return label(drawing, town, how, isDotted ? 7 : 0);
    }),
    ...(isDotted ? towns : []).flatMap(({at}) => {
      const [place] = drawing.seen([at]) ?? [];
      if (!place) return [];
      const [x, y] = place.map(Math.round);
      return [
        `<circle cx="${x}" cy="${y}" r="3" fill="#fff" stroke="#22201c" stroke-width="1.5"/>`,
      ];
    }),
  ];
}

/** A tile of the map of the demo's county as SVG, or undefined when there is none at this address. */
export function tileAt(zoom: number, column: number, row: number): string | undefined {
  const count = 2 ** zoom;
  if (zoom < zooms.least || zoom > zooms.most || column >= count || row >= count) return undefined;
  const drawing = new Drawing(zoom, column, row);
  // Presentation attributes alone: a strict policy takes no style.
  const words = `<g font-family="system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif" text-anchor="middle" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${named(drawing).join('')}</g>`;
  const shapes = [...grounded(drawing), ...travelled(drawing)].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${tileSize}" height="${tileSize}" viewBox="0 0 ${tileSize} ${tileSize}">${shapes}${words}</svg>`;
}
