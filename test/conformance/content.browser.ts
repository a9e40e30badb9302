import {examples} from '../../src/questions/content/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('content'), examples);
