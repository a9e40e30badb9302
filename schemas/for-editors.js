// schemas/editor/: the schema of a consultation with all that it refers to in one file. An editor that meets the address
// of another schema asks the network for it; here there is none to ask for.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const base = 'https://dweud.example/schemas/';
const root = 'consultation';

/** The schema of a consultation as one JSON text, without an address in it. Throws for a reference that leads nowhere. */
export function schemaForEditors(folder) {
  const schemas = new Map(
    ['.', 'questions'].flatMap((sub) =>
      readdirSync(join(folder, sub))
        .filter((name) => name.endsWith('.schema.json'))
        .map((name) => JSON.parse(readFileSync(join(folder, sub, name), 'utf8')))
        .map((schema) => [schema.$id.slice(base.length).replace('.schema.json', ''), schema]),
    ),
  );
  const found = new Map();
  const keyOf = (name) => name.replace('/', '-');
  const placeOf = (name) => (name === root ? '#' : `#/$defs/${keyOf(name)}`);
  const referred = (reference, from) => {
    const [address, pointer = ''] = reference.split('#');
    const name = address ? address.slice(base.length).replace('.schema.json', '') : from;
    if (!schemas.has(name)) throw new Error(`${reference} leads nowhere.`);
    take(name);
    return `${placeOf(name)}${pointer}`;
  };
  const rewritten = (node, from) =>
    Array.isArray(node)
      ? node.map((child) => rewritten(child, from))
      : node && typeof node === 'object'
        ? Object.fromEntries(
            Object.entries(node)
              // What is for our own generator, and keywords that an editor would ask about.
              .filter(
                ([key, value]) =>
                  !(
                    ['tsType', '$id', '$schema', 'discriminator'].includes(key) &&
                    (typeof value !== 'object' || key === 'discriminator')
                  ),
              )
              .map(([key, value]) => [
                key,
                key === '$ref' ? referred(value, from) : rewritten(value, from),
              ]),
          )
        : node;
  const take = (name) => {
    if (found.has(name)) return;
    found.set(name, undefined);
    found.set(name, rewritten(schemas.get(name), name));
  };
  take(root);
  const {$defs = {}, ...whole} = found.get(root);
  found.delete(root);
  return JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...whole,
    $defs: {...$defs, ...Object.fromEntries([...found].map(([name, one]) => [keyOf(name), one]))},
  });
}
