import {examples} from '../../src/questions/radios/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('radios')!, examples);
