import {examples} from '../../src/questions/number/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('number')!, examples);
