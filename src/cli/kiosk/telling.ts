import type {Terminal} from '../terminal.js';

/** Where `dweud kiosk parcels` says what it has done, and whether as JSON. */
export interface Telling extends Pick<Terminal, 'out' | 'err'> {
  readonly isJson?: boolean | undefined;
}
