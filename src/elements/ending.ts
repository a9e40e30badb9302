/**
 * What nobody needs before they have answered the first question: the check page, errors, another language, sending
 * and confirmation. It is fetched at the first answer, so that it is there when the network is not.
 */
export {change} from '../engine/moves.js';
export {faultWords} from '../i18n/fault-words.js';
export {attend} from './attend.js';
export {join} from './join.js';
export {saveCopy} from './copy-of.js';
export {goToQuestion, leaveStep} from './leaving.js';
export {speak} from './place.js';
export {check} from './screens/check.js';
export {errorSummary} from './screens/error-summary.js';
export {closedDoor} from './screens/not-open.js';
export {onItsWay} from './screens/on-its-way.js';
export {exit} from './screens/exit.js';
export {sent} from './screens/sent.js';
