import {readChromium} from './chromium.js';
import {readFirefox} from './firefox.js';
import {shape} from './shape.js';
import {readWebKit} from './webkit.js';

const readers = {chromium: readChromium, firefox: readFirefox, webkit: readWebKit};

/**
 * What the browser hands to assistive technology for `globalThis.rigScope` of the page, or for its body, as one list
 * of `{depth, role, name, description, value, states, level, relations}` in every engine. WebKitGTK tells role and name only.
 */
export const readTree = async (hands) => shape(await readers[hands.engine](hands));
