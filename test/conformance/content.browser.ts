import {examples} from '../../src/questions/content/examples.js';
import {questionTypes} from '../../src/questions/registry.js';
import {conforms} from './suite.js';

conforms(questionTypes.get('content')!, examples);
