import {basename} from 'node:path';

/** Whether a path ends in a name that Windows keeps for devices, such as `CON.json`: no file of it could be copied there. */
export const isReservedName = (path: string): boolean =>
  /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9]) *(?:\.|$)/i.test(basename(path));
