import {examples} from '../../src/questions/select/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('select')!, examples);
