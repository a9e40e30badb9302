import {loadMessages, loadRich} from '../../src/i18n/load-messages.js';

/** The words of English and Welsh, whole. */
export const [en, cy, enRich, cyRich] = await Promise.all([
  loadMessages('en'),
  loadMessages('cy'),
  loadRich('en'),
  loadRich('cy'),
]);
