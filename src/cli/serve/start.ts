import {isSeparate} from '../../engine/separate.js';
import {
  clientAddress,
  createContactReceiver,
  createCounts,
  createFileReceiver,
  createOperatorService,
  createParcelReceiver,
  createReceiver,
  createService,
  healthOf,
  listen,
  openApi,
  openContactStore,
  openFileStore,
  takesFiles,
  type Handler,
  type Note,
} from '../../receiver/index.js';
import {openWithParcels} from '../../receiver/open-with-parcels.js';
import {opened} from '../opened.js';
import {readPlan} from '../read-plan.js';
import type {Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import type {ServeOptions} from './options.js';
import {parcelKeys} from './parcel-keys.js';
import {toldOfProxies} from './told-of-proxies.js';

/** A service that runs. */
export interface Running {
  /** Ends it: what is under way is finished, and then the stores are closed. */
  stop(): Promise<void>;
}

/** Opens the stores and serves. Throws a `UsageError` when something that the consultations need is missing. */
export async function start(options: ServeOptions, terminal: Terminal): Promise<Running> {
  const consultations = options.definitions.map(readPlan);
  const definitions = consultations.map(({value}) => value);
  const plans = consultations.map(({plan}) => plan);
  const hasContacts = plans.some(({questions}) => [...questions.values()].some(isSeparate));
  const hasFiles = plans.some(takesFiles);
  if (hasFiles && options.files === undefined)
    throw new UsageError('A question takes files: say with --files in which folder they are kept.');
  const keys = await parcelKeys(options.parcelKeys);
  const hasParcels = keys.length > 0;

  /** Lines of JSON, each with the time at which it was written. */
  const say = (line: object) =>
    terminal.out(JSON.stringify({time: new Date().toISOString(), ...line}));
  const counts = createCounts();
  const counting = (of: string, isSaid: (note: Note) => boolean = () => true) =>
    counts.counting(of, (note) => isSaid(note) && say({event: 'request', of, ...note}));

  const {connections, origins, rate} = options;
  const closing: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const {store, parcels} = await opened(
      'The store of responses',
      openWithParcels({...options.responses, connections}),
    );
    closing.push(() => store.close());
    const contacts = hasContacts
      ? await opened(
          'The store of contact details',
          openContactStore({...options.contacts, connections}),
        )
      : undefined;
    if (contacts) closing.push(() => contacts.close());
    const files = hasFiles
      ? await opened('The folder of files', openFileStore(options.files!))
      : undefined;

    let isLeaving = false;
    const client = toldOfProxies(clientAddress({proxies: options.proxies}), options.proxies, say);
    // The time at which some were taken in would lead to the response that they came with.
    const isRefused = ({status}: Note) => status >= 400;
    const common = {definitions, origins, ...(rate && {rateLimit: {...rate, client}})};
    const service = createService({
      receive: createReceiver({
        ...common,
        store,
        ...(files && {files}),
        log: counting('responses'),
      }),
      receiveContact:
        contacts &&
        createContactReceiver({
          ...common,
          store: contacts,
          log: counting('contacts', isRefused),
        }),
      receiveFile: files && createFileReceiver({...common, store: files, log: counting('files')}),
      receiveParcel: hasParcels
        ? createParcelReceiver({
            ...common,
            consultations: plans.map(({definition}) => definition.id),
            keys,
            store: parcels,
            log: counting('parcels', isRefused),
          })
        : undefined,
      health: healthOf({store, isLeaving: () => isLeaving}),
      openApi: await openApi({contacts: hasContacts, files: hasFiles, parcels: hasParcels}),
    });
    const at = async (what: string, port: number, handler: Handler) => {
      const {url, close} = await opened(
        `Port ${port}`,
        listen(handler, {host: options.host, port}),
      );
      closing.push(close);
      say({event: 'listening', for: what, url});
    };
    if (options.operatorPort !== undefined) {
      const versions = plans.map(({definition}) => definition);
      const operator = createOperatorService({counts, store, versions});
      await at('operator', options.operatorPort, operator);
    }
    await at('public', options.port, service);
    return {
      async stop() {
        isLeaving = true;
        say({event: 'leaving'});
        await new Promise((resolve) => setTimeout(resolve, options.drain * 1000));
        await stop();
        say({event: 'stopped'});
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
