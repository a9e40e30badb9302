import {addressesAt} from '../../demo/addresses.js';
import type {Definition} from '../../src/definition/generated/types.js';
import type {DweudForm} from '../../src/dweud.js';
import type {Services} from '../../src/markup/services.js';
import {aForm, type Properties} from './a-form.js';

const tile =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/%3E#{z}/{x}/{y}';

/** What the demo’s pages offer to their forms, without a server. */
const services: Services = {
  map: {tiles: tile, minZoom: 11, maxZoom: 15, attribution: {en: 'A map.', cy: 'Map.'}},
  addresses: {kilvane: (postcode, {language}) => addressesAt(postcode, language)},
  upload: () => Promise.resolve(),
};

/** A consultation of the demo, as its file has it; its pictures are found from here, too. */
export async function demoDefinition(id: string): Promise<Definition> {
  const response = await fetch(`/demo/consultations/${id}.json`);
  const text = await response.text();
  return JSON.parse(text.replaceAll('"/assets/', '"/demo/assets/')) as Definition;
}

/** A form of the demo’s, in the first of its languages, on a day when it is open unless told. */
export async function demoForm(id: string, properties: Properties = {}): Promise<DweudForm> {
  return aForm({
    definition: await demoDefinition(id),
    services,
    contactTransport: ({id: parcel}) => Promise.resolve({id: parcel}),
    ...properties,
  });
}
