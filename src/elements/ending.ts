/**
 * What nobody needs before they have answered the first question: the check page, errors, sending and confirmation.
 * It is fetched as soon as the form is drawn, so that it is there when the network is not.
 */
export {faultWords} from '../i18n/fault-words.js';
export {deliver, NotReceived} from '../delivery/transport.js';
export {httpTransport} from '../delivery/http-transport.js';
export {copyOf} from './copy-of.js';
export {answers} from './screens/answers.js';
export {errorSummary} from './screens/error-summary.js';
export {notOpen, notReceived} from './screens/notices.js';
export {sent} from './screens/sent.js';
