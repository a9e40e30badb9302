export {columnPlanOf, contactColumnPlanOf, inOrder} from './column-plan.js';
export {
  columnsOf,
  contactColumnsOf,
  type Cell,
  type ExportColumn,
  type ExportedContact,
  type ExportedResponse,
} from './columns-of.js';
export {clientAddress} from './client-address.js';
export {createContactReceiver, type ContactReceiverOptions} from './contact-receiver.js';
export {
  openContactStore,
  sqlContactStore,
  type ContactStore,
  type ContactStorePlace,
  type NewContact,
  type StoredContact,
} from './contact-store.js';
export {createReceiver, type ReceiverOptions} from './create-receiver.js';
export {contactCsvOf, csvLine, csvOf, headOf, type CsvOptions} from './csv.js';
export {fileDownload} from './file-download.js';
export {createCounts, type Count, type Counts} from './counts.js';
export {takesFiles} from './files-claimed.js';
export {createFileReceiver, type FileReceiverOptions} from './file-receiver.js';
export {openFileStore, type FileStore, type NewFile, type StoredFile} from './file-store.js';
export type {Receiver} from './handling.js';
export {healthOf, type Health} from './health.js';
export {contactJudgeOf, judgeOf} from './judge.js';
export {longestResponse} from './limits.js';
export {recalculated} from './recalculated.js';
export {listen, type Listening, type ListenOptions} from './listen.js';
export type {Note} from './log.js';
export {newReference} from './new-reference.js';
export {toNodeListener, type Handler} from './node.js';
export type {StorePlace} from './open-sql.js';
export {openStore} from './open-store.js';
export {openApi} from './open-api.js';
export {createParcelReceiver, type ParcelReceiverOptions} from './parcel-receiver.js';
export {
  openParcelStore,
  sqlParcelStore,
  type ParcelStore,
  type StoredParcel,
} from './parcel-store.js';
export {openPglite} from './pglite.js';
export {connectPostgres} from './postgres.js';
export type {ProblemKind, ResponseFault} from './problem.js';
export type {RateLimit} from './rate-limit.js';
export type {Query, Sql} from './sql.js';
export {createOperatorService, createService, type ServiceParts} from './service.js';
export {sqlStore} from './sql-store.js';
export type {NewResponse, Reading, Selection, Store, StoredResponse} from './store.js';
