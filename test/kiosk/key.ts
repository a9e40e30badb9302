import {makeKeyPair, type KeyPair} from '../../src/kiosk/key-pair.js';

let made: Promise<KeyPair> | undefined;

/** A key pair of the tests' own: made once a process, since it takes its time. */
export const testKeys = (): Promise<KeyPair> => (made ??= makeKeyPair());
