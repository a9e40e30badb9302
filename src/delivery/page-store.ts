import {DeviceStore} from './device-store.js';

/** The device, for whatever on this page is no matter of the outbox. */
export const pageStore = new DeviceStore();
