import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createReceiver, openStore, toNodeListener} from '../../src/receiver/index.js';
import {temporaryFolder} from '../rig/processes.js';

/** A response that is stored. */
export interface Row {
  readonly id: string;
  readonly reference: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A receiver behind a real port, on a PostgreSQL server or, without one, with PostgreSQL in a folder of its own. */
export async function startReceiver(definition: {readonly id: string}, databaseUrl = '') {
  const folder = temporaryFolder('receiving');
  const store = await openStore({databaseUrl, folder: folder.path});
  const server = createServer(toNodeListener(createReceiver({definitions: [definition], store})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Everything that is stored. */
    async rows(): Promise<Row[]> {
      const rows: Row[] = [];
      for await (const page of store.responses({consultation: definition.id}))
        rows.push(
          ...page.map(({id, reference, response: {answers}}) => ({id, reference, answers})),
        );
      return rows;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await store.close();
      folder.remove();
    },
  };
}
