import {define} from './elements/define.js';

// A view is a Lit template: a second copy of Lit would be refused under a policy of trusted types.
export {css, html, nothing} from 'lit';
export {DefinitionError, type Finding} from './definition/definition-error.js';
export type {Definition, Receipt, Response} from './definition/generated/types.js';
export {LoadError} from './delivery/load-definition.js';
export type {ContactTransport, Transport} from './delivery/transport.js';
export {DweudForm} from './elements/dweud-form.js';
export * from './elements/events.js';
export type {LiveSession as Session} from './engine/live-session.js';
export type {Field} from './markup/field.js';
export {fieldset} from './markup/fieldset.js';
export {describedBy} from './markup/hint-and-error.js';
export {labelled} from './markup/labelled.js';
export type {
  AddressLookup,
  DeleteFile,
  FoundAddress,
  LookedUp,
  Lookup,
  MapTiles,
  Services,
  Upload,
  UploadAbout,
} from './markup/services.js';
export type {QuestionType, QuestionTypes} from './questions/question-type.js';
export {questionTypes, registerQuestionType, type OwnType} from './questions/registry.js';
export type {View} from './questions/view.js';

define();
