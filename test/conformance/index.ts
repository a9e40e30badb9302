import type {OwnType, QuestionType} from '../../src/dweud.js';
import type {AnyModel} from '../../src/engine/question-model.js';
import {drawn} from '../elements/a-form.js';
import {press} from '../rig/commands.js';
import type * as api from './api.js';
import {controlsOf, write} from './hands.js';
import {conforms as holds} from './suite.js';

/** A type of a host page as a form uses it. */
const asUsed = (type: OwnType<never, never> | QuestionType): QuestionType =>
  'loadView' in type
    ? type
    : {
        model: {...type.model, schema: type.schema} as AnyModel,
        loadView: () => ({view: type.view, ...(type.styles && {styles: type.styles})}),
      };

const conforms: typeof api.conforms = (type, examples, hands = {}) =>
  holds(asUsed(type), examples as never, hands);

// What hosts are given is what we say that it is.
({conforms, controlsOf, drawn, press, write}) satisfies typeof api;
export {conforms, controlsOf, drawn, press, write};
