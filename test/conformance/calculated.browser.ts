import {examples} from '../../src/questions/calculated/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('calculated'), examples);
