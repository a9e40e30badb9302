import type {Said} from './paper-surface.js';
import type {Written} from './sheet-shelf.js';

/** Why a sheet was not written. */
export const whyNot =
  ({kind}: Written): Said =>
  ({overtaken, unsaved}) =>
    kind === 'overtaken' ? overtaken : unsaved;
