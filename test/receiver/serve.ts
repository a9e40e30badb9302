// A receiver in a process of its own, for tests that end it: `serve.ts <folder>`. Its first line is its URL.
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createReceiver, openStore, toNodeListener} from '../../src/receiver/index.js';
import {definition, open} from './consultation.js';

const store = await openStore({databaseUrl: '', folder: process.argv[2]!});
const receive = createReceiver({definitions: [definition], store, now: () => open});
const server = createServer(toNodeListener(receive)).listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
