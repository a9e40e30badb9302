import {isSeparate} from '../../engine/separate.js';
import {planOf} from '../../engine/whole-plan.js';
import {models} from '../../questions/models.js';
import {
  clientAddress,
  createContactReceiver,
  createCounts,
  createFileReceiver,
  createOperatorService,
  createReceiver,
  createService,
  healthOf,
  listen,
  openApi,
  openContactStore,
  openFileStore,
  openStore,
  takesFiles,
  type Handler,
  type Note,
} from '../../receiver/index.js';
import {readJson} from '../read-json.js';
import type {Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import type {ServeOptions} from './options.js';

/** A service that runs. */
export interface Running {
  /** Ends it: what is under way is finished, and then the stores are closed. */
  stop(): Promise<void>;
}

/** Says what cannot be opened. Neither the address of a database nor a password in it is repeated. */
async function opened<T>(what: string, opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new UsageError(`${what} cannot be opened: ${code ?? message}`);
  }
}

/** The same, which says once that there is a proxy of which nothing was said: to a limit, everybody is one client. */
function toldOfProxies(
  client: (request: Request) => string | undefined,
  proxies: number,
  say: (line: object) => void,
) {
  let isSaid = proxies > 0;
  return (request: Request) => {
    if (!isSaid && request.headers.has('x-forwarded-for')) {
      isSaid = true;
      say({event: 'warning', says: 'X-Forwarded-For is there, but --proxies is 0.'});
    }
    return client(request);
  };
}

/** Opens the stores and serves. Throws a `UsageError` when something that the consultations need is missing. */
export async function start(options: ServeOptions, terminal: Terminal): Promise<Running> {
  const definitions = options.definitions.map((path) => readJson(path).value);
  const plans = definitions.map((definition) => planOf(definition, models));
  const hasContacts = plans.some(({questions}) => [...questions.values()].some(isSeparate));
  const hasFiles = plans.some(takesFiles);
  if (hasFiles && options.files === undefined)
    throw new UsageError('A question takes files: say with --files in which folder they are kept.');

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
    const store = await opened(
      'The store of responses',
      openStore({...options.responses, connections}),
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
          // The time at which some were taken in would lead to the response that they came with.
          log: counting('contacts', ({status}) => status >= 400),
        }),
      receiveFile: files && createFileReceiver({...common, store: files, log: counting('files')}),
      health: healthOf({store, isLeaving: () => isLeaving}),
      openApi: await openApi({contacts: hasContacts, files: hasFiles}),
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
