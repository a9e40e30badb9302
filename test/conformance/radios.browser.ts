import {examples} from '../../src/questions/radios/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('radios'), examples);
