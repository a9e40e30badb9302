import {examples} from '../../src/questions/date/examples.js';
import {conforms, ours} from './suite.js';

conforms(await ours('date'), examples);
