import {databaseName} from '../delivery/database-name.js';
import {pageSender} from '../delivery/page-sender.js';

export {faulty} from '../i18n/faulty.js';

/**
 * Sends what waits on this device to the addresses that it is for, where a form that would do it cannot be shown. Nothing
 * is told: it is told where a form is shown.
 */
export async function sendWaiting(): Promise<void> {
  const listed = await indexedDB.databases?.();
  // Firefox could not list them before version 126.
  if (listed?.some(({name}) => name === databaseName) ?? true) await pageSender().sendAll('time');
}
