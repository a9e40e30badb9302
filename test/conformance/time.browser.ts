import {examples} from '../../src/questions/time/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('time'), examples);
