import type {AnyModel, Models} from '../engine/question-model.js';
import {address} from './address/model.js';
import {allocation} from './allocation/model.js';
import {autocomplete} from './autocomplete/model.js';
import {calculated} from './calculated/model.js';
import {commonModels} from './common-models.js';
import {consent} from './consent/model.js';
import {contact} from './contact/model.js';
import {file} from './file/model.js';
import {impact} from './impact/model.js';
import {location} from './location/model.js';
import {matrix} from './matrix/model.js';
import {ranking} from './ranking/model.js';
import {repeat} from './repeat/model.js';
import {scale} from './scale/model.js';
import {time} from './time/model.js';

const onDemand: readonly AnyModel[] = [
  address,
  allocation,
  autocomplete,
  calculated,
  consent,
  contact,
  file,
  impact,
  location,
  matrix,
  ranking,
  repeat,
  scale,
  time,
];

/** The models of every question type that comes with Dweud, for where there is no browser. */
export const models: Models = new Map([
  ...commonModels,
  ...onDemand.map((model): [string, AnyModel] => [model.type, model]),
]);
