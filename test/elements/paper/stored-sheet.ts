import type {Keyed, Sheet} from '../../../src/elements/paper/sheet.js';

/** A sheet on the device that has been keyed once. */
export const storedSheet = (serial: string, entry: Keyed, more: Partial<Sheet> = {}): Sheet => ({
  serial,
  stamp: `stamp of ${serial}`,
  edition: '0a1b2c3d',
  stage: 'once',
  entries: [entry],
  by: ['AB'],
  compared: 0,
  differences: 0,
  notes: [],
  missing: [],
  ...more,
});
