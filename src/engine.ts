// The engine by itself, for Node and every other place without a DOM.
export {DefinitionError, type Finding} from './definition/definition-error.js';
export type {Definition, Receipt, Response} from './definition/generated/types.js';
export type {JsonSchema} from './definition/interpret.js';
export type {Problem} from './engine/answers.js';
export {Journey, type Layout, type Outcome, type Step} from './engine/journey.js';
export {planOf, type Plan, type PlannedPage, type PlannedQuestion} from './engine/plan.js';
export type {Models, QuestionModel, Speaker} from './engine/question-model.js';
export {responseSchema} from './engine/response-schema.js';
export {Session, type Closing, type SessionOptions} from './engine/session.js';
export {models} from './questions/models.js';
