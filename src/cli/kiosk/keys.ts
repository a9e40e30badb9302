import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {makeKeyPair} from '../../kiosk/key-pair.js';
import {thumbprintOf} from '../../kiosk/public-key.js';
import {asAsked} from '../as-asked.js';
import type {Command} from '../command.js';
import {newName} from '../new-name.js';
import {refuseIfThere, writeNew} from '../write-new.js';
import {UsageError} from '../usage-error.js';

/** `dweud kiosk keys`: a key pair, in two files. */
export const run: Command['run'] = async (args, {out}) => {
  const {values} = parseArgs({
    args: [...args],
    options: {out: {type: 'string'}, json: {type: 'boolean'}},
  });
  const folder = newName(values.out, {option: '--out', example: 'keys', what: 'folder'});
  if (folder === undefined) throw new UsageError('Say where: dweud kiosk keys --out keys');
  const publicPath = join(folder, 'kiosk-public.jwk');
  const privatePath = join(folder, 'kiosk-private.jwk');
  // What was sealed to a key that is gone is gone.
  for (const path of [privatePath, publicPath]) refuseIfThere(path);
  mkdirSync(folder, {recursive: true});
  const {publicKey, privateKey} = await makeKeyPair();
  writeNew(privatePath, `${JSON.stringify(privateKey)}\n`);
  writeNew(publicPath, `${JSON.stringify(publicKey)}\n`, 0o644);
  const thumbprint = await thumbprintOf(publicKey);
  const inWords = () =>
    [
      `${publicPath} is for the page of the kiosk: kiosk-key="/kiosk-public.jwk".`,
      `${privatePath} opens what its devices hold. Keep it in two safe places.`,
      `Both are known as ${thumbprint}.`,
    ].join('\n');
  out(asAsked(values.json, {public: publicPath, private: privatePath, thumbprint}, inWords));
  return 0;
};
