import {examples} from '../../src/questions/number/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('number'), examples);
