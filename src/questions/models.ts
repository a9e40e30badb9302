import type {AnyModel, Models} from '../engine/question-model.js';
import {commonModels} from './common-models.js';
import {calculated} from './calculated/model.js';
import {impact} from './impact/model.js';
import {matrix} from './matrix/model.js';
import {scale} from './scale/model.js';
import {time} from './time/model.js';

const onDemand: readonly AnyModel[] = [calculated, impact, matrix, scale, time];

/** The models of every question type that comes with Dweud, for where there is no browser. */
export const models: Models = new Map([
  ...commonModels,
  ...onDemand.map((model): [string, AnyModel] => [model.type, model]),
]);
