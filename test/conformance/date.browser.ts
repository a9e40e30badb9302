import {examples} from '../../src/questions/date/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('date')!, examples);
