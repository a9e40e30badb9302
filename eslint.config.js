import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {houseRules} from './lint/house-rules.js';

export default houseRules(dirname(fileURLToPath(import.meta.url)));
