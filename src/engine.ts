// The engine by itself, for Node and every other place without a DOM.
export {DefinitionError, type Finding} from './definition/definition-error.js';
export type {Definition, Receipt, Response} from './definition/generated/types.js';
export type {JsonSchema} from './definition/interpret.js';
export type {Problem} from './engine/answers.js';
export {Journey} from './engine/journey.js';
export type {Outcome} from './engine/moves.js';
export type {Layout, Step} from './engine/way.js';
export type {Plan, PlannedPage, PlannedQuestion} from './engine/plan.js';
export type {Models, QuestionModel, Speaker} from './engine/question-model.js';
export {responseSchema} from './engine/response-schema.js';
export type {Closing} from './engine/closing.js';
export type {SessionOptions} from './engine/live-session.js';
export {Session} from './engine/session.js';
export {models} from './questions/models.js';
export {planOf} from './engine/whole-plan.js';
