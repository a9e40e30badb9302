import type {Messages} from '../../messages.js';
import {later} from './later.js';
import {opening} from './opening.js';
import {waiting} from './waiting.js';

/** Everything that English says but for the words of types on demand. */
export const whole: Messages = {...opening, ...later, ...waiting};
