import {examples} from '../../src/questions/select/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('select'), examples);
