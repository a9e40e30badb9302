import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {databaseName} from '../../src/delivery/database-name.js';
import {draftKeyOf, draftLasts} from '../../src/delivery/draft.js';
import {keyOf, settledKeyOf, type Kind} from '../../src/delivery/entry.js';
import {tallyKeyOf} from '../../src/delivery/tally.js';
import {cachePrefix} from '../../src/delivery/kept-sets.js';
import {sheetKeyOf} from '../../src/elements/paper/sheet.js';
import {pinKey} from '../../src/elements/kiosk/pin-gate.js';
import {receiptStays} from '../../src/delivery/outbox.js';
import {leaseLasts, leaseKeyOf} from '../../src/delivery/alone.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../storage.json', import.meta.url), 'utf8'),
) as {
  database: string;
  items: Item[];
  kiosk: {items: Item[]};
  paper: {items: Item[]};
};

interface Item {
  readonly name: string;
  readonly purpose: Record<string, string>;
  readonly lifetime: Record<string, string>;
}

it('what is kept on a device is listed, each under its name, in both languages (PEC-04)', () => {
  assert.equal(manifest.database, databaseName);
  const keys = (['response', 'contact'] as const satisfies Kind[]).flatMap((kind) => {
    const key = keyOf({kind, consultation: '<consultation>', id: '<id>'});
    return [key, settledKeyOf(key), leaseKeyOf(key)].map((one) =>
      one.replace(/:(settled|lease):\w+:/, ':$1:<kind>:'),
    );
  });
  assert.deepEqual(
    manifest.items.map(({name}) => name).sort(),
    [...new Set([...keys, draftKeyOf('<consultation>')])].sort(),
  );
  for (const {purpose, lifetime} of [
    ...manifest.items,
    ...manifest.kiosk.items,
    ...manifest.paper.items,
  ])
    for (const words of [purpose, lifetime])
      assert.ok(words['en'] && words['cy'] && words['en'] !== words['cy']);
});

it('what a kiosk keeps is listed beside it (PEC-04)', () => {
  const key = keyOf({kind: 'parcel', consultation: '<consultation>', id: '<id>'});
  const keys = [
    key,
    settledKeyOf(key),
    tallyKeyOf('<consultation>'),
    pinKey,
    `${cachePrefix}<folder>`,
    `${cachePrefix}<folder> <number>`,
  ];
  assert.deepEqual(manifest.kiosk.items.map(({name}) => name).sort(), keys.sort());
});

it('what a page for paper keeps is listed beside it (PEC-04)', () => {
  assert.deepEqual(
    manifest.paper.items.map(({name}) => name),
    [sheetKeyOf('<consultation>', '<serial>')],
  );
});

it('what is listed stays no longer than it says', () => {
  const lifetime = (part: string) =>
    manifest.items.find(({name}) => name.includes(`:${part}:`))!.lifetime['en'];
  assert.match(lifetime('settled')!, new RegExp(`^${receiptStays / 86_400_000} days`));
  assert.match(lifetime('draft')!, new RegExp(`^${draftLasts / 86_400_000} days`));
  assert.equal(leaseLasts, 60_000);
  assert.match(lifetime('lease')!, /one minute$/);
});
