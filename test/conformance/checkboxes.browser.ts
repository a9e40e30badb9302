import {examples} from '../../src/questions/checkboxes/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('checkboxes'), examples);
