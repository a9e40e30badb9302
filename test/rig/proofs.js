import {appendFileSync, existsSync, readFileSync} from 'node:fs';

/**
 * What has become of what was sent while harm was done. `duplicates` are rows beyond the first of a response; `lost` is
 * what its sender was told is received and is not stored as it was told.
 *
 * @typedef {{attempted: number, stored: number, duplicates: number, lost: number}} Proof
 */

const columns = ['attempted', 'stored', 'duplicates', 'lost'];

/**
 * Says in one line of a fixed form what has become of what was sent, and hands it to the run that started the suite,
 * which names a file in `PROOFS` and prints all of them as a table.
 *
 * @param {string} what
 * @param {Proof} proof
 */
export function tellProof(what, proof) {
  const row = [what, ...columns.map((name) => proof[name])];
  console.log(`# proof | ${row.join(' | ')}`);
  if (process.env.PROOFS) appendFileSync(process.env.PROOFS, `${JSON.stringify(row)}\n`);
}

/** The rows that suites have handed over, under their heads; empty when there are none. */
export function proofTable(path) {
  if (!existsSync(path)) return '';
  const rows = readFileSync(path, 'utf8').trim().split('\n').map(JSON.parse);
  const width = Math.max(...rows.map(([what]) => what.length));
  const line = ([what, ...numbers]) =>
    what.padEnd(width) + numbers.map((number) => String(number).padStart(12)).join('');
  return [line(['proof', ...columns]), ...rows.map(line)].join('\n');
}
