import {examples} from '../../src/questions/textarea/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('textarea')!, examples);
