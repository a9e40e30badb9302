import type {MatrixQuestion} from '../../definition/generated/types.js';
import {atKey, isByKey} from '../by-key.js';
import type {Keying} from '../keying.js';
import {lineOfBoxes} from '../line-of-boxes.js';

/** A line of boxes for each row. Numbers are written out. */
export const keying: Keying<MatrixQuestion> = ({rows, columns = [], mode}) =>
  mode === 'number'
    ? undefined
    : rows.map(({value: row, label}) => ({
        ...lineOfBoxes(columns, mode === 'several', {
          read: (typed) => (isByKey(typed) ? atKey(typed, row) : undefined),
          write(chosen, typed) {
            const {[row]: _, ...others} = isByKey(typed) ? typed : {};
            const all = chosen === undefined ? others : {...others, [row]: chosen};
            return Object.keys(all).length ? all : undefined;
          },
        }),
        about: label,
      }));
