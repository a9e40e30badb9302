import {define} from './elements/define.js';

export {DefinitionError, type Finding} from './definition/definition-error.js';
export type {Definition, Receipt, Response} from './definition/generated/types.js';
export {LoadError} from './delivery/load-definition.js';
export type {Transport} from './delivery/transport.js';
export {DweudForm} from './elements/dweud-form.js';
export * from './elements/events.js';
export type {LiveSession as Session} from './engine/live-session.js';
export type {LookedUp, Lookup, MapTiles, Services} from './markup/services.js';
export type {QuestionType, QuestionTypes} from './questions/question-type.js';
export {questionTypes} from './questions/registry.js';
export type {View} from './questions/view.js';

define();
