import {html, noChange, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import type {LocationQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import type {MapTiles} from '../../markup/services.js';
import {isInside} from '../point.js';
import {keptFor} from './kept.js';
import {hasPoint, pointIn, pointInWords, precisionOf, withPart} from './model.js';

const fetchMap = () => import('./place-map.js');
/** The map once somebody has opened one: it is not fetched before. */
let fetched: Awaited<ReturnType<typeof fetchMap>> | undefined;

/** The server that a map comes from, when it is not the page's own. */
function otherServer({tiles}: MapTiles): string | undefined {
  let url: URL;
  try {
    url = new URL(tiles, document.baseURI);
  } catch {
    // A variable in the name of the server: it is another one, whatever it is.
    return tiles;
  }
  return /^https?:$/.test(url.protocol) && url.host !== location.host ? url.host : undefined;
}

/** The tiles that a host page offers a question; undefined when there is to be no map. */
export const tilesFor = ({question, services}: Field<LocationQuestion>): MapTiles | undefined =>
  question.plain ? undefined : services.map;

/** A button that opens a map, the map, and the place that was chosen on it. */
class MapPart extends AsyncDirective {
  #field!: Field<LocationQuestion>;
  #part!: ChildPart;
  #state: 'idle' | 'opening' | 'failed' = 'idle';

  render(_field: Field<LocationQuestion>): unknown {
    return noChange;
  }

  override update(part: ChildPart, [field]: [field: Field<LocationQuestion>]): unknown {
    this.#part = part;
    this.#field = field;
    return this.#draw();
  }

  #redraw(): void {
    if (this.isConnected) this.setValue(this.#draw());
  }

  readonly #toggle = () => {
    const kept = keptFor(this.#field);
    kept.isOpen = !kept.isOpen;
    if (kept.isOpen) void this.#open();
    this.#redraw();
  };

  async #open(): Promise<void> {
    const {rich, announce} = this.#field;
    const kept = keptFor(this.#field);
    this.#state = 'opening';
    try {
      fetched ??= await fetchMap();
      this.#state = 'idle';
      if (kept.isOpen) announce(rich.mapOpened);
    } catch {
      // The next press of the button asks again.
      this.#state = 'failed';
      kept.isOpen = false;
      announce(rich.mapFailed);
    }
    this.#redraw();
  }

  readonly #remove = () => {
    const {ids, rich, typed, announce, answerWith} = this.#field;
    const root = (this.#part.options!.host as Element).getRootNode() as ShadowRoot;
    // The button goes; whoever pressed it is at another way to answer then.
    const point = tilesFor(this.#field) && root.getElementById(ids.part('point'));
    (point ?? root.getElementById(ids.control))?.focus();
    answerWith(withPart(typed, 'point', undefined));
    announce(rich.pointRemoved);
  };

  #draw(): TemplateResult {
    const tiles = tilesFor(this.#field);
    return html`${tiles ? this.#map(tiles) : nothing}${this.#chosen(tiles)}`;
  }

  /** The error, for the button that leads to what is wrong: a button cannot be invalid. */
  get #described(): readonly string[] {
    const {ids, error, fault} = this.#field;
    const isWrong = error && (fault?.['parts'] as readonly string[] | undefined)?.includes('point');
    return isWrong ? [ids.error] : [];
  }

  #map(tiles: MapTiles): TemplateResult {
    const {ids, rich} = this.#field;
    const {isOpen} = keptFor(this.#field);
    const server = otherServer(tiles);
    const source = ids.part('map-source');
    const described = [...this.#described, ...(server === undefined ? [] : [source])];
    return html`${
        server === undefined
          ? nothing
          : html`<p id=${source} class="map-status">${rich.mapSource(server)}</p>`
      }<button
        type="button"
        class="button secondary"
        part="button"
        id=${ids.part('point')}
        aria-describedby=${described.join(' ') || nothing}
        @click=${this.#toggle}
      >
        ${isOpen ? rich.closeMap : rich.openMap}</button
      >${
        this.#state === 'idle'
          ? nothing
          : html`<p class="map-status">
              ${this.#state === 'failed' ? rich.mapFailed : rich.mapOpening}
            </p>`
      }${isOpen && fetched ? fetched.placeMap(this.#field, tiles) : nothing}`;
  }

  #chosen(tiles: MapTiles | undefined): unknown {
    const {ids, question, rich, typed, words} = this.#field;
    if (!hasPoint(typed)) return nothing;
    const point = pointIn(typed);
    const isOutside = point && !isInside(point, question.bounds, precisionOf(question));
    return html`<div class="point">
      ${point && html`<p class="point-words">${rich.pointTaken(words(pointInWords(point, question)).text)}</p>`}
      ${isOutside ? html`<p>${rich.mapOutside}</p>` : nothing}
      <button
        type="button"
        class="text-button"
        part="button"
        id=${ids.part(tiles ? 'remove' : 'point')}
        aria-describedby=${(!tiles && this.#described.join(' ')) || nothing}
        @click=${this.#remove}
      >
        ${rich.removePoint}
      </button>
    </div>`;
  }
}

/** The map of a question, where there is one, and what was chosen on it. */
export const mapPart = directive(MapPart);
