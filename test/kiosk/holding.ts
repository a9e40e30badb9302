import {sealing, type Label} from '../../src/kiosk/seal-parcel.js';
import {opening} from '../../src/kiosk/open-parcel.js';
import {makeKeyPair} from '../../src/kiosk/key-pair.js';
import {headOf, type Parcel} from '../../src/kiosk/parcel.js';
import {toBase64url} from '../../src/kiosk/base64url.js';
import {testKeys} from './key.js';

const id = '01932b3c-0000-4000-8000-000000000001';
export const label: Label = {
  id,
  consultation: {id: 'precept-2027', version: '1'},
  day: '2026-11-27',
  event: 'Marchnad Tŷ’r Gof',
  device: 'Tablet 3 🎪',
};

/** JSON of a response whose only answer is this. */
export const bodyOf = (answer: unknown) => JSON.stringify({id, answers: {street: answer}});

/** Answers that show what is not carried byte for byte. */
export const hardAnswers: Readonly<Record<string, string>> = {
  'five thousand words': Array.from({length: 5000}, (_, at) => `gair${at}`).join(' '),
  'emoji, ŵ and combining marks': '👨‍👩‍👧 ŵŷ e\u0301 \u0065',
  'right to left': 'مرحبا \u202eabc\u202c',
  'lone surrogates': '\ud800 and \udfff\ud83d',
  'control characters': '\u0000\u001b\u2028\u2029\ufeff',
  'spaces at the end': 'yes    ',
};

/** Seals and opens; throws what it was not opened for. */
export async function roundTrip(body: string): Promise<string> {
  const {publicKey, privateKey} = await testKeys();
  const parcel = await (await sealing(publicKey))({kind: 'response', body}, label);
  const opened = await (await opening(privateKey))(JSON.parse(JSON.stringify(parcel)));
  if (!opened.ok) throw new Error(opened.why);
  return opened.contents.body;
}

/** A parcel, sealed to the tests' key. */
export async function aParcel(body = bodyOf('High Street'), more: Partial<Label> = {}) {
  const {publicKey} = await testKeys();
  return (await sealing(publicKey))({kind: 'response', body}, {...label, ...more});
}

/** A text with another character at a place; never the same. */
const altered = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

/** Every parcel that differs from one in one character of a part, or in what stands outside the seal. */
export function* tampered(parcel: Parcel): Iterable<[what: string, Parcel]> {
  for (const part of ['protected', 'encrypted_key', 'iv', 'ciphertext', 'tag'] as const) {
    const text = parcel[part];
    for (let at = 0; at < text.length; at++)
      yield [`${part} at ${at}`, {...parcel, [part]: altered(text, at)}];
    yield [`${part} shorter`, {...parcel, [part]: text.slice(0, -4)}];
    yield [`${part} longer`, {...parcel, [part]: `${text}AAAA`}];
    yield [`${part} empty`, {...parcel, [part]: ''}];
  }
  yield ['id', {...parcel, id: '01932b3c-0000-4000-8000-000000000002'}];
  yield ['consultation', {...parcel, consultation: {id: 'precept-2027', version: '2'}}];
  const head = headOf(parcel)!;
  const sealedAs = (other: object) =>
    toBase64url(new TextEncoder().encode(JSON.stringify({...head, ...other})));
  yield ['event', {...parcel, protected: sealedAs({event: 'Elsewhere'})}];
  yield ['device', {...parcel, protected: sealedAs({device: undefined})}];
  yield ['day', {...parcel, protected: sealedAs({day: '2026-11-28'})}];
}

/** What comes of opening a parcel with the tests' key, or with another that it was not sealed to. */
export async function openedWith(value: unknown, key: 'its own' | 'another' = 'its own') {
  const {privateKey} = await (key === 'another' ? makeKeyPair() : testKeys());
  return (await opening(privateKey))(value);
}
