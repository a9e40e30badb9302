export {choicesFrom, oneOf, type Choose} from '../../src/authoring/simulation/choices.js';
