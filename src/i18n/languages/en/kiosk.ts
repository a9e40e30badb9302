import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';

/** What English says on a kiosk. */
export const kiosk = ({number}: Pick<Formats, 'number'>): KioskMessages => ({
  start: 'Start in English',
  welcome:
    'This device is shared. What you send is encrypted, and your answers are cleared from the screen for the next person.',

  end: 'Stop and clear my answers',
  endTitle: 'Do you want to stop?',
  endText: 'Your answers have not been sent. They will be deleted.',
  endNow: 'Delete my answers',
  goOn: 'Go on',

  idleTitle: 'Are you still there?',
  idleText: (seconds) =>
    `This screen will be cleared for the next person, and answers that have not been sent will be deleted. Seconds until then: ${number(seconds)}`,
  stillHere: 'I am still here',

  savedTitle: 'Thank you. Your response is saved on this device',
  savedText:
    'It has not been sent yet. It is encrypted, so that nobody can read it here. It will be sent when this device is connected, or collected by our staff.',
  unsavedTitle: 'Your response could not be saved on this device',
  unsavedText: 'Tell a member of staff before you leave. You can try again now.',
  next: 'Next person',

  staff: 'For staff',
  staffTitle: 'What is on this device',
  pin: 'PIN',
  open: 'Open',
  pinWrong: 'That is not the PIN.',
  pinWait: (seconds) =>
    `There have been too many attempts. Seconds until you can try again: ${number(seconds)}`,
  close: 'Close',
  event: (name) => `Event: ${name}`,
  device: (name) => `Device: ${name}`,
  sealedCount: (count) => `Encrypted items in all: ${number(count)}`,
  waitingCount: (count) => `Encrypted items on this device: ${number(count)}`,
  unkeptCount: (count) =>
    `Encrypted items in the memory of this page alone, because the device could not save them: ${number(count)}. They are lost when the page is closed. Send them or export them to a file now.`,
  refusedCount: (count) => `Of these, not accepted by the service: ${number(count)}`,
  sentCount: (count) => `Sent from this device: ${number(count)}`,
  lastSent: (moment) => `Last sent: ${moment}`,
  neverSent: 'Nothing has been sent from this device yet.',
  noService: 'This device does not send by itself. Export what is on it to a file.',
  sendNow: 'Send now',
  sendingNow: 'Sending…',
  sentNow: 'Everything has been sent.',
  notSent: 'Not everything could be sent. What was not sent is still on this device.',
  exportFile: 'Export to a file',
  exported: (name) =>
    `A file was made: ${name}. Copy it to a safe place, and check that it is there before you delete anything.`,
  exportedCount: (count) => `Encrypted items in the file: ${number(count)}`,
  clear: 'Delete what is in the file from this device',
  clearAsk: 'Is the file in a safe place? What you delete here is then in the file alone.',
  clearNow: 'Yes, delete it from this device',
  keep: 'No, keep it',
  cleared: (count) => `Deleted from this device: ${number(count)}`,
  notCleared: (count) => `Could not be deleted, and still on this device: ${number(count)}`,
  offlineReady: 'This page can start without a connection.',
  offlineNot: 'This page cannot start without a connection yet.',
  mayBeDeleted:
    'This browser may delete what is on this device when it runs short of space. Export to a file often.',
});
