import {britishNumber, britishNumber as number} from '../../british-number.js';
import type {RichMessages} from '../../rich-messages.js';
import {amountInEnglish as amount, countInEnglish as count, money} from './counts.js';
import {oneOfKinds} from './kinds.js';

const distance = (metres: number) =>
  metres < 1000
    ? count(metres, '1 metre', 'metres')
    : count(metres / 1000, '1 kilometre', 'kilometres');

/** What English says in the question types that come on demand. */
export const rich: RichMessages = {
  notice: 'Important',
  exit: 'Exit this page',
  exitByKeys: 'You can also press the Shift key three times to exit this page.',

  setAsideTitle: 'Some of your earlier answers no longer fit',
  setAsideLead:
    'The questions have changed since you gave these answers. They will not be sent. You can copy them from here into your new answers.',
  setAsideRemove: 'Remove this list',

  charactersAllowed: (n) => `You can enter up to ${count(n, '1 character', 'characters')}`,
  charactersLeft: (n) => `You have ${count(n, '1 character', 'characters')} remaining`,
  charactersOver: (n) => `You have ${count(n, '1 character', 'characters')} too many`,
  wordsAllowed: (n) => `You can enter up to ${count(n, '1 word', 'words')}`,
  wordsLeft: (n) => `You have ${count(n, '1 word', 'words')} remaining`,
  wordsOver: (n) => `You have ${count(n, '1 word', 'words')} too many`,

  rankHow: 'To rank an item, select a position for it or use “Move up”.',
  rankUpTo: (n) => `You can rank up to ${count(n, '1 item', 'items')}.`,
  rankedTitle: 'Your ranking',
  rankedNone: 'You have not ranked anything yet.',
  notRanked: 'Not ranked',
  rankedEnough:
    'You cannot rank any more. To rank another item, first change one in your ranking to “Not ranked”.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (item, at, of) => `${item}, ${at} of ${of}`,
  unranked: (item) => `${item}, not ranked`,

  shareExactly: (total, unit) => `Share out exactly ${amount(total, unit)}.`,
  shareUpTo: (total, unit) => `Share out up to ${amount(total, unit)}.`,
  shareLeft: (left, total, unit) =>
    unit === 'points'
      ? `${britishNumber(left)} of ${amount(total, unit)} left`
      : `${amount(left, unit)} of ${amount(total, unit)} left`,
  shareOver: (over, unit) =>
    unit === 'points'
      ? `You have shared out ${amount(over, unit)} too many`
      : `You have shared out ${amount(over, unit)} too much`,

  matrixItem: 'Item',
  rowUnanswered: 'Not answered',
  listHelp:
    'As you type, use the up and down keys to look through the suggestions and the Enter key to select one. Touch device users, explore by touch or with swipe gestures.',
  resultsAvailable: (n) => count(n, '1 result is available', 'results are available'),
  resultsLimited: (n, all) =>
    `${count(all, '1 result is', 'results are')} available. Only the first ${number(n)} are listed: keep typing to find others.`,
  noResults: 'No results found',
  noResultsOwn: 'No results found. You can continue with the words that you have typed.',
  highlighted: (result, at, of) => `${result} ${at} of ${of} is highlighted`,
  chosen: (result) => `You have selected: ${result}`,
  search: 'Search',
  searching: 'Searching…',
  searchResults: 'Search results',
  lookupFailed:
    'The search is not working at the moment. You can try again, or continue with the words that you have typed.',
  contactDetails: {
    name: 'Name',
    organisation: 'Organisation',
    email: 'Email address',
    phone: 'Phone number',
    address: 'Address',
    postcode: 'Postcode',
  },
  addressParts: {
    line1: 'Address line 1',
    line2: 'Address line 2',
    town: 'Town or city',
    county: 'County',
    postcode: 'Postcode',
  },
  addressFind: 'Find address',
  addressYourself: 'Enter the address yourself',
  addressPostcode: 'To find addresses, enter a full UK postcode, like CF99 1SN.',
  addressesFound: (n) => count(n, '1 address found', 'addresses found'),
  addressSelect: 'Select an address',
  addressFilled: 'The address is in the boxes below. You can change it there.',
  addressNone:
    'No addresses found. Check the postcode, or enter the address yourself in the boxes below.',
  addressFailed:
    'Addresses cannot be found at the moment. You can try again, or enter the address yourself in the boxes below.',
  contactWanted: 'I would like you to contact me',
  wholeList: 'Choose from the whole list',
  searchList: 'Type to search the list',
  notInList: 'If your answer is not in the list, enter it here',

  locationWays: 'You can answer in words, on the map, or both.',
  locationArea: 'Area',
  locationPlace: 'Place name, road or first part of a postcode',
  openMap: 'Choose on a map',
  closeMap: 'Close the map',
  mapSource: (server) =>
    `The map comes from another service, ${server}. If you open it, that service can tell which area you look at, and your internet address.`,
  mapOpening: 'The map is opening…',
  mapFailed: 'The map could not be opened. You can try again, or answer in words.',
  mapOpened: 'The map is open, after this button.',
  map: 'Map to choose a place on',
  mapHelp: 'Move the map until the place is under the cross in the middle, then choose it.',
  mapKeys:
    'With a keyboard: the arrow keys move the map, with Shift in small steps. Plus and minus zoom. Enter chooses the place.',
  mapTouch:
    'By touch or with a mouse: press a place to bring it under the cross. Two fingers, or the mouse, drag the map.',
  mapTilesMissing: 'Parts of the map could not be fetched. You can try again, or answer in words.',
  mapMove: 'Move the map',
  mapNorth: 'North',
  mapSouth: 'South',
  mapWest: 'West',
  mapEast: 'East',
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapZoom: (level, most) => `Zoom ${level} of ${most}`,
  mapAt: (point) => `Under the cross: ${point}`,
  mapOutside: 'This is outside the area that the question is about.',
  mapRounding: (metres) =>
    `To protect your privacy, the place is rounded to about ${distance(metres)} before it is kept.`,
  takePoint: 'Choose this place',
  pointTaken: (point) => `Chosen on the map: ${point}`,
  removePoint: 'Remove the place chosen on the map',
  pointRemoved: 'The place chosen on the map has been removed.',

  fileRules: ({kinds, limit, max}) =>
    max === 1
      ? `You can choose one file. It must be ${oneOfKinds(kinds)} and smaller than ${number(limit)}MB.`
      : `You can choose up to ${number(max)} files. Each must be ${oneOfKinds(kinds)} and smaller than ${number(limit)}MB.`,
  chooseFile: 'Choose a file',
  chooseFiles: 'Choose files',
  filesChosen: 'Chosen files',
  filesNowhere: 'Files cannot be uploaded on this page at the moment.',
  fileStates: {
    waiting: 'Waiting to be uploaded',
    uploading: 'Uploading',
    uploaded: 'Uploaded',
    failed: 'Could not be uploaded. Try again.',
    refused: 'Not accepted. Remove it, or choose another file.',
    lost: 'Not uploaded. Remove it, and choose the file again.',
    empty: 'Not uploaded. The file is empty.',
  },
  fileWrongKind: (kinds) => `Not uploaded. The file must be ${oneOfKinds(kinds)}.`,
  fileOver: (limit) => `Not uploaded. The file must be smaller than ${number(limit)}MB.`,
  fileSurplus: (limit) =>
    `Not uploaded. You can only choose up to ${count(limit, '1 file', 'files')}.`,
  removeFile: 'Remove',
  filesUploading: (names) => `Uploading: ${names}`,
  filesUploaded: (names) => `Uploaded: ${names}.`,
  filesFailed: (names) => `Could not be uploaded: ${names}.`,
  filesRefused: (names) => `Not accepted: ${names}.`,
  fileRemoved: (name) => `Removed: ${name}`,

  notCalculated: 'Not known yet',

  money,
  bandLabel: 'Your council tax band',
  bandHint: 'This only shows what each option would cost you. It is not sent with your answers.',
  bandChoose: 'Select a band',
  bandUnknown: 'I do not know my band',
  bandName: (band) => `Band ${band}`,
  costCaption: (band) => `The cost of each option in council tax band ${band}`,
  costCaptionAll: 'The cost of each option in every council tax band',
  bandHead: 'Band',
  costYear: 'Each year',
  costMonth: 'Each month',
  costWeek: 'Each week',
  costMore: 'More than now',
  costLess: 'Less than now',
  costSame: 'The same as now',
  costIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} a year, ${month} a month, ${week} a week`,
  costMoreIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} more a year, ${month} more a month, ${week} more a week`,
  costLessIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} less a year, ${month} less a month, ${week} less a week`,
  costSameIn: (band) => `Band ${band}: no change`,
  costRange: ({least, from, most, to}) =>
    `From ${from} a year in band ${least} to ${to} in band ${most}`,
  costMoreRange: ({least, from, most, to}) =>
    `From ${from} more a year in band ${least} to ${to} more in band ${most}`,
  costLessRange: ({least, from, most, to}) =>
    `From ${from} less a year in band ${least} to ${to} less in band ${most}`,
  costSameInAll: 'No change in any band',
  costsShown: (band) => `Costs are now shown for band ${band}`,
  costsShownAll: 'Costs are now shown for every band',

  itemCount: (n) => `You have added ${n ? count(n, '1 answer', 'answers') : 'no answers'}`,
  changeItem: (item) => `Change ${item}`,
  doneItem: (item) => `Done with ${item}`,
  removeItem: (item) => `Remove ${item}`,
  removeItemAsk: (item) => `Are you sure you want to remove this answer? ${item}`,
  keepItem: (item) => `Keep ${item}`,
  itemRemoved: (item) => `${item} is removed`,
  itemsUpTo: (n) => `You can add up to ${count(n, '1 item', 'items')}.`,
};
