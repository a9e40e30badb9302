import type {CSSResultGroup} from 'lit';
import {controls} from './controls.js';
import {layout} from './layout.js';
import {modes} from './modes.js';
import {tokens} from './tokens.js';

/** Everything that the form's one root adopts; inner components have no styles of their own. */
export const styles: CSSResultGroup = [tokens, layout, controls, modes];
