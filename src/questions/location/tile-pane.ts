import {tileSize, widthAt, type Spot} from './mercator.js';

/** The pictures of a map in their frame, and no more of them than are in sight. */
export class TilePane {
  readonly #frame: HTMLElement;
  readonly #template: string;
  readonly #changed: () => void;
  readonly #tiles = new Map<string, HTMLImageElement>();
  readonly #missing = new Set<HTMLImageElement>();

  /** `changed` is called when a picture could not be fetched. */
  constructor(frame: HTMLElement, template: string, changed: () => void) {
    this.#frame = frame;
    this.#template = template;
    this.#changed = changed;
  }

  /** Whether a picture that should be in sight could not be fetched. */
  get isMissing(): boolean {
    return this.#missing.size > 0;
  }

  /** Shows the map around a place. */
  show(middle: Spot, zoom: number): void {
    const width = widthAt(zoom);
    const {clientWidth, clientHeight} = this.#frame;
    const left = Math.round(middle.x * width - clientWidth / 2);
    const top = Math.round(middle.y * width - clientHeight / 2);
    const count = 2 ** zoom;
    const seen = new Set<string>();
    const last = {
      column: Math.floor((left + clientWidth - 1) / tileSize),
      row: Math.min(count - 1, Math.floor((top + clientHeight - 1) / tileSize)),
    };
    for (let row = Math.max(0, Math.floor(top / tileSize)); row <= last.row; row++)
      for (let column = Math.floor(left / tileSize); column <= last.column; column++) {
        const key = `${zoom}/${column}/${row}`;
        seen.add(key);
        const tile = this.#tiles.get(key) ?? this.#add(key, zoom, column, row);
        // Set by script: a style attribute is what a strict policy refuses.
        tile.style.transform = `translate(${column * tileSize - left}px, ${row * tileSize - top}px)`;
      }
    for (const [key, tile] of this.#tiles) if (!seen.has(key)) this.#remove(key, tile);
  }

  #add(key: string, zoom: number, column: number, row: number): HTMLImageElement {
    const tile = this.#frame.ownerDocument.createElement('img');
    const count = 2 ** zoom;
    const place = {z: zoom, x: ((column % count) + count) % count, y: row};
    tile.alt = '';
    tile.draggable = false;
    tile.className = 'map-tile';
    tile.addEventListener('error', () => {
      // One that has left the frame is missed by nobody.
      if (this.#tiles.get(key) !== tile) return;
      tile.hidden = true;
      this.#missing.add(tile);
      this.#changed();
    });
    tile.src = this.#template.replace(/\{([xyz])\}/g, (_, part: 'x' | 'y' | 'z') =>
      String(place[part]),
    );
    this.#tiles.set(key, tile);
    this.#frame.append(tile);
    return tile;
  }

  #remove(key: string, tile: HTMLImageElement): void {
    this.#tiles.delete(key);
    this.#missing.delete(tile);
    tile.remove();
  }

  /** Forgets the pictures that are missing: the next `show` asks for them again. */
  retry(): void {
    for (const [key, tile] of this.#tiles) if (this.#missing.has(tile)) this.#remove(key, tile);
  }
}
