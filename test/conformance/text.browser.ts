import {examples} from '../../src/questions/text/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('text'), examples);
