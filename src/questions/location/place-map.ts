import {html, noChange, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {ref} from 'lit/directives/ref.js';
import type {LocationQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import type {MapTiles} from '../../markup/services.js';
import {isInside, rounded, type Point} from '../point.js';
import {listenTo} from './gestures.js';
import {keptFor} from './kept.js';
import {moved, pointAt, spotOf, widthAt, type Spot} from './mercator.js';
import {pointIn, pointInWords, precisionOf, withPart} from './model.js';
import {TilePane} from './tile-pane.js';

/** How far a key or a button moves the map, and a key with Shift, in pixels. */
const step = 64;
const smallStep = 8;
/** About how many metres a degree is, to the north. */
const degree = 100_000;

const unitedKingdom: Spot = spotOf({coordinates: [-3.2, 55.4]});

const ways = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;

/** A map that is moved under a cross in its middle, by keys, by buttons, with a mouse or with two fingers. */
class PlaceMap extends AsyncDirective {
  #field!: Field<LocationQuestion>;
  #tiles!: MapTiles;
  #frame: HTMLElement | undefined;
  #pane: TilePane | undefined;
  readonly #observer = new ResizeObserver(() => this.#show());

  render(_field: Field<LocationQuestion>, _tiles: MapTiles): unknown {
    return noChange;
  }

  override update(
    _part: unknown,
    [field, tiles]: [field: Field<LocationQuestion>, tiles: MapTiles],
  ): unknown {
    this.#field = field;
    this.#tiles = tiles;
    this.#show();
    return this.#draw();
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
  }

  protected override reconnected(): void {
    if (this.#frame) this.#observer.observe(this.#frame);
  }

  readonly #begin = (element: Element | undefined) => {
    if (!element || this.#frame) return;
    const frame = (this.#frame = element as HTMLElement);
    const pane = frame.querySelector<HTMLElement>('.map-tiles')!;
    this.#pane = new TilePane(pane, this.#tiles.tiles, () => this.#miss());
    listenTo(frame, {
      drag: (right, down) => this.#move(-right, -down),
      press: (x, y) => this.#move(x - frame.clientWidth / 2, y - frame.clientHeight / 2),
      zoom: (by) => this.#zoom(by),
    });
    // Tells the size as soon as there is one, and whenever it changes.
    this.#observer.observe(frame);
  };

  /** What is in view when the map is opened for the first time. */
  #start(frame: HTMLElement): {middle: Spot; zoom: number} {
    const {question, typed} = this.#field;
    const {centre, bounds, zoom} = question;
    const given = pointIn(typed) ?? (centre && {coordinates: [centre.lon, centre.lat] as const});
    if (!bounds)
      return {
        middle: given ? spotOf(given) : unitedKingdom,
        zoom: this.#within(zoom ?? (given ? 12 : 5)),
      };
    const low = spotOf({coordinates: [bounds.west, bounds.north]});
    const high = spotOf({coordinates: [bounds.east, bounds.south]});
    const fits = Math.min(
      frame.clientWidth / (high.x - low.x),
      frame.clientHeight / (high.y - low.y),
    );
    return {
      middle: given ? spotOf(given) : {x: (low.x + high.x) / 2, y: (low.y + high.y) / 2},
      zoom: this.#within(zoom ?? Math.floor(Math.log2(fits / widthAt(0)))),
    };
  }

  get #most(): number {
    return this.#tiles.maxZoom ?? 19;
  }

  #within(zoom: number): number {
    return Math.min(this.#most, Math.max(this.#tiles.minZoom ?? 0, zoom));
  }

  /** What is under the cross, no more exactly than it would be kept. */
  get #point(): Point | undefined {
    const {middle} = keptFor(this.#field);
    return middle && rounded(pointAt(middle), precisionOf(this.#field.question));
  }

  #inWords(point: Point): string {
    return this.#field.words(pointInWords(point, this.#field.question)).text;
  }

  #isOutside(point: Point): boolean {
    const {question} = this.#field;
    return !isInside(point, question.bounds, precisionOf(question));
  }

  /** A message about a point, and whether it is outside the area. */
  #about(point: Point, message: (inWords: string) => string): string {
    const said = message(this.#inWords(point));
    return this.#isOutside(point) ? `${said}. ${this.#field.rich.mapOutside}` : said;
  }

  #redraw(): void {
    if (!this.isConnected) return;
    this.#show();
    this.setValue(this.#draw());
  }

  #move(right: number, down: number): void {
    const kept = keptFor(this.#field);
    if (!kept.middle) return;
    kept.middle = moved(kept.middle, right, down, kept.zoom);
    this.#redraw();
    this.#field.announce(this.#about(this.#point!, this.#field.rich.mapAt), 'pause');
  }

  #zoom(by: 1 | -1): void {
    const kept = keptFor(this.#field);
    kept.zoom = this.#within(kept.zoom + by);
    this.#redraw();
    this.#field.announce(this.#field.rich.mapZoom(kept.zoom, this.#most), 'pause');
  }

  readonly #take = () => {
    const {typed, rich, announce, answerWith} = this.#field;
    const point = this.#point;
    if (!point) return;
    answerWith(withPart(typed, 'point', point));
    announce(this.#about(point, rich.pointTaken));
  };

  readonly #key = (event: KeyboardEvent) => {
    const {key} = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (Object.hasOwn(ways, key)) {
      const [right, down] = ways[key as keyof typeof ways];
      const far = event.shiftKey ? smallStep : step;
      this.#move(right * far, down * far);
    } else if (key === '+' || key === '=') this.#zoom(1);
    else if (key === '-' || key === '_') this.#zoom(-1);
    else if (key === 'Enter' || key === ' ') this.#take();
    else return;
    event.preventDefault();
  };

  /** Firefox (153) shows no more than the upper edge of a map that Tab leads to. A press of the mouse moves nothing. */
  readonly #see = () => {
    if (this.#frame!.matches(':focus-visible')) this.#frame!.scrollIntoView({block: 'nearest'});
  };

  #miss(): void {
    this.#field.announce(this.#field.rich.mapTilesMissing);
    this.#redraw();
  }

  readonly #retry = () => {
    // The button goes; whoever pressed it is on the map then.
    this.#frame!.focus();
    this.#pane!.retry();
    this.#redraw();
  };

  /** Puts a frame of the map around part of the Earth; it may be much larger than what is in sight. */
  #surround(selector: string, corners: readonly [low: Spot, high: Spot] | undefined, least = 0) {
    const frame = this.#frame!;
    const box = frame.querySelector<HTMLElement>(selector)!;
    box.hidden = !corners;
    const {middle, zoom} = keptFor(this.#field);
    if (!corners || !middle) return;
    const width = widthAt(zoom);
    const beyond = 100;
    const side = (low: number, high: number, at: number, room: number) => {
      const grown = Math.max(0, (least - (high - low) * width) / 2);
      const pixels = (value: number) => (value - at) * width + room / 2;
      const from = Math.max(-beyond, pixels(low) - grown);
      return [from, Math.max(0, Math.min(room + beyond, pixels(high) + grown) - from)] as const;
    };
    const [low, high] = corners;
    const [left, across] = side(low.x, high.x, middle.x, frame.clientWidth);
    const [top, along] = side(low.y, high.y, middle.y, frame.clientHeight);
    box.style.transform = `translate(${left}px, ${top}px)`;
    box.style.inlineSize = `${across}px`;
    box.style.blockSize = `${along}px`;
  }

  #show(): void {
    const frame = this.#frame;
    // Where nobody sees it there is no room to speak of.
    if (!frame?.clientWidth) return;
    const kept = keptFor(this.#field);
    if (!kept.middle) {
      Object.assign(kept, this.#start(frame));
      this.setValue(this.#draw());
    }
    const {question, typed} = this.#field;
    const {bounds} = question;
    const point = pointIn(typed);
    const half = 10 ** -precisionOf(question) / 2;
    this.#pane!.show(kept.middle!, kept.zoom);
    this.#surround(
      '.map-bounds',
      bounds && [
        spotOf({coordinates: [bounds.west, bounds.north]}),
        spotOf({coordinates: [bounds.east, bounds.south]}),
      ],
    );
    // All that is kept is that the place is somewhere in here.
    const around = (by: 1 | -1) => {
      const [lon, lat] = point!.coordinates;
      return spotOf({coordinates: [lon + by * half, Math.min(85, Math.max(-85, lat - by * half))]});
    };
    this.#surround('.map-chosen', point && [around(-1), around(1)], 24);
  }

  #button(name: string, words: string, press: () => void): TemplateResult {
    return html`<button
      type="button"
      class="button secondary map-button"
      part="button"
      id=${this.#field.ids.part(name)}
      @click=${press}
    >
      ${words}
    </button>`;
  }

  #draw(): TemplateResult {
    const field = this.#field;
    const {ids, rich, messages, question, sayMarkdown} = field;
    const point = this.#point;
    const help = ids.part('map-help');
    const at = ids.part('map-at');
    const away = (name: string, words: string, [right, down]: readonly [number, number]) =>
      this.#button(name, words, () => this.#move(right * step, down * step));
    return html`<div class="map" part="map">
      <div id=${help}>
        <p>${rich.mapHelp}</p>
        <p>${rich.mapKeys}</p>
        <p>${rich.mapTouch}</p>
      </div>
      <div
        ${ref(this.#begin)}
        id=${ids.part('view')}
        class="map-view"
        role="application"
        tabindex="0"
        dir="ltr"
        aria-label=${rich.map}
        aria-describedby=${`${help} ${at}`}
        @focus=${this.#see}
        @keydown=${this.#key}
      >
        <div class="map-tiles"></div>
        <div class="map-bounds" hidden></div>
        <div class="map-chosen" hidden></div>
        <svg class="map-cross" viewBox="-30 -30 60 60" aria-hidden="true">
          <path class="map-halo" d="M-28 0H-6M6 0H28M0-28V-6M0 6V28" />
          <path d="M-28 0H-6M6 0H28M0-28V-6M0 6V28" />
        </svg>
      </div>
      <div class="map-owed">${sayMarkdown(this.#tiles.attribution)}</div>
      ${
        this.#pane?.isMissing
          ? html`<p class="map-status">${rich.mapTilesMissing}</p>
              ${this.#button('tiles', messages.tryAgain, this.#retry)}`
          : nothing
      }
      <div class="map-buttons" role="group" aria-label=${rich.mapMove}>
        ${away('north', rich.mapNorth, ways.ArrowUp)}
        ${away('south', rich.mapSouth, ways.ArrowDown)}
        ${away('west', rich.mapWest, ways.ArrowLeft)} ${away('east', rich.mapEast, ways.ArrowRight)}
        ${this.#button('in', rich.mapZoomIn, () => this.#zoom(1))}
        ${this.#button('out', rich.mapZoomOut, () => this.#zoom(-1))}
      </div>
      <p id=${at}>
        ${point && rich.mapAt(this.#inWords(point))}
        ${point && this.#isOutside(point) ? html`<br />${rich.mapOutside}` : nothing}
      </p>
      ${this.#button('take', rich.takePoint, this.#take)}
      <p class="map-status">${rich.mapRounding(degree / 10 ** precisionOf(question))}</p>
    </div>`;
  }
}

/** A map to choose a place on, with these tiles. */
export const placeMap = directive(PlaceMap);
