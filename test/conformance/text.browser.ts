import {examples} from '../../src/questions/text/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('text')!, examples);
