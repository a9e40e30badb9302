import type {DraftMessages} from '../../draft-messages.js';

/** What English says of a draft. */
export const drafts = (): DraftMessages => ({
  title: 'Your draft',
  save: 'Save my answers on this device',
  shared:
    'Anybody else who uses this device may be able to see your answers. Do not save them on a shared device, such as one in a library.',
  here: (until) =>
    `They are saved in this browser only, and they are not sent. Kept until: ${until}. They are deleted when this form is next opened here after that. Some browsers delete them earlier.`,
  personal:
    'Answers about you, such as contact details, are not saved. We will ask for them again.',
  saveNow: 'Save on this device',
  doNotSave: 'Do not save',
  saved: (moment) => `Saved on this device, and not sent. Last saved: ${moment}.`,
  until: (moment) => `You can carry on in this browser. Kept until: ${moment}.`,
  notSaved: 'We could not save your answers on this device. They are on this page only.',
  full: 'There is no room to save your answers on this device. They are on this page only.',
  behind: 'We could not save your latest changes on this device. They are on this page only.',
  overtaken:
    'Your draft has been changed in another tab or window. What you change here is not saved.',
  gone: 'Your draft is no longer on this device. Your answers are on this page only.',
  earlier: (moment) =>
    `There is a draft on this device from before. What you answer now is not saved. Draft last saved: ${moment}.`,
  replace: 'Save these answers in place of the draft',
  replaceAsk: 'These answers will replace the draft on this device. It cannot be brought back.',
  remove: 'Delete my draft',
  removeAsk: 'Do you want to delete your draft from this device? It cannot be brought back.',
  keep: 'Keep my draft',
  removed: 'Your draft has been deleted from this device.',
  notRemoved: 'We could not delete your draft from this device. Try again.',
  found: 'You have a draft on this device',
  resume: 'Carry on where you were',
  resumeAsk: 'Your draft will replace what you have answered on this page.',
  stay: 'Keep these answers',
  restart: 'Delete my draft and start again',
  resumed: 'You are back where you were in your draft.',
  arrived: 'Your draft was sent before, for example from another tab. We have received it.',
  maybeArrived:
    'Your draft was sent before, for example from another tab. We may have received it.',
  sendAsk: 'Do you want to send a second response?',
  sendSecond: 'Send a second response',
  doNotSend: 'Do not send',
  notSent: 'Your answers have not been sent.',
});
