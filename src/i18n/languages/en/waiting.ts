import {britishNumber as number} from '../../british-number.js';
import type {WaitingWords} from '../../messages.js';

/** What English says of a response that waits. */
export const waiting: WaitingWords = {
  savedNotSent: 'Your response is saved on this device. It has not been sent yet.',
  unconfirmedTitle: 'We could not confirm that your response reached us',
  waitingTitle: 'Your response is waiting to be sent',
  waitingKept:
    'It is saved on this device. We could not confirm that it reached us, so it is sent again by itself while this page is open, and when this page is next opened in this browser. Come back within 7 days: some browsers delete it after that.',
  waitingSince: (moment) => `Waiting since ${moment}.`,
  notKept:
    'We cannot keep a copy on this device. Keep this page open: your response is sent again by itself. If you cannot do that, save a copy of your answers.',
  tooLong:
    'Your answers are longer than the service takes. They are still on this page. Make the longest ones shorter and send them again, or contact us.',
  stoppedKept: 'Your response is also saved on this device. It is not sent again by itself.',
  saveData: 'Save your answers as data (JSON)',
  receivedBy: (name) => `Received by: ${name}`,
  waitingCount: (count) => `Responses waiting to be sent from this device: ${number(count)}`,
  contactWaiting:
    'Contact details are waiting to be sent from this device, separately from any answers.',
  stoppedCount: (count) =>
    `Responses saved on this device that the service did not accept: ${number(count)}`,
  tryNow: 'Try now',
  lateReceived: (reference) =>
    `A response that was waiting on this device has been received. Reference number: ${reference}`,
  deleteKept: 'Delete from this device',
  deleteKeptAsk:
    'Do you want to delete everything that is saved on this device for this consultation? It will not be sent, and it cannot be brought back.',
  keepIt: 'Do not delete',
  keptDeleted: 'It has been deleted from this device.',
  notDeleted:
    'It could not be deleted from this device, and may still be sent. You can try again, or delete the data of this website in your browser.',
  contactKept:
    'Your answers have been received. Your contact details are saved on this device, and are sent by themselves as soon as possible.',
};
