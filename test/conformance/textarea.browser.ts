import {examples} from '../../src/questions/textarea/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('textarea'), examples);
