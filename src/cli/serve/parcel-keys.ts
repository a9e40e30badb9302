import {fewestBits, publicKeyIn, thumbprintOf} from '../../kiosk/public-key.js';
import {readJson} from '../read-json.js';
import {UsageError} from '../usage-error.js';

const isPrivate = (value: unknown) => typeof value === 'object' && value !== null && 'd' in value;

/**
 * The thumbprints of the public keys in files. Throws a `UsageError` for a file without one, and for a private key: what
 * it opens is safe only as long as it is not here.
 */
export const parcelKeys = (paths: readonly string[]): Promise<string[]> =>
  Promise.all(
    paths.map(async (path) => {
      const {value} = readJson(path);
      if (isPrivate(value))
        throw new UsageError(
          `${path} is a private key: it belongs on no server. --parcel-key takes kiosk-public.jwk.`,
        );
      const key = publicKeyIn(value);
      if (key) return thumbprintOf(key);
      throw new UsageError(`${path} holds no public key (RSA) of ${fewestBits} bits or more.`);
    }),
  );
