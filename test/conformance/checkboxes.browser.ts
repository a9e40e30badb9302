import {examples} from '../../src/questions/checkboxes/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('checkboxes')!, examples);
