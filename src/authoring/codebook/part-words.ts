/** What the columns hold that are no answers, in the order in which an export has them. */
export const ofResponses: Readonly<Record<string, string>> = {
  _receivedAt: 'When it was received (UTC).',
  _reference: 'The reference that the person was given.',
  _id: 'The id of the response.',
  _version: 'The version of the consultation that was answered.',
  _language: 'The language that it was sent in.',
  _answerLanguages: 'Which answers were given in another language: question:language.',
  _event: 'The event at which it was collected, on a device of the organisation.',
  _device: 'The device on which it was collected.',
};

/** The same, of what stands behind all other columns. */
export const ofResponsesLast: Readonly<Record<string, string>> = {
  _channel: 'How it came: web, kiosk, interviewer or paper.',
  _submittedAt: 'When it was sent, by the clock of the device (UTC).',
};

/** The same in an export of contact details that were kept apart. */
export const ofContacts: Readonly<Record<string, string>> = {
  _id: 'The id of the contact details, which is no response’s.',
  _day: 'The day on which they were sent.',
  _version: 'The version of the consultation.',
  _language: 'The language that they were sent in.',
};

const parts: Readonly<Record<string, string>> = {
  rank: 'Its rank, from 1 for the first; empty where it was not ranked.',
  share: 'Its share.',
  items: 'How many items there are.',
  text: 'The person’s own words, in place of a value.',
  label: 'What was found or written, in words.',
  extra: 'The choice outside the scale, in place of a point.',
  ids: 'The ids of the files, with spaces between them.',
  names: 'The names of the files, with slashes between them.',
  count: 'How many files there are.',
  lon: 'Longitude in degrees (WGS 84).',
  lat: 'Latitude in degrees (WGS 84).',
  place: 'The place in the person’s own words.',
  area: 'The area.',
  line1: 'Address line 1.',
  line2: 'Address line 2.',
  town: 'Town or city.',
  county: 'County.',
  postcode: 'Postcode.',
  name: 'Name.',
  organisation: 'Organisation.',
  email: 'Email address.',
  phone: 'Telephone number.',
  address: 'Address.',
};

/** What a part of an answer is, in English; the name of one that only a host’s own type has. */
export const partInWords = (part: string): string =>
  Object.hasOwn(parts, part) ? parts[part]! : part;
