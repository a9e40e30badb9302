import type {ContactDetails, Receipt, Response} from '../definition/generated/types.js';
import type {Entry} from './entry.js';
import {httpTransport} from './http-transport.js';
import {deliver, deliverContact, type ContactTransport, type Transport} from './transport.js';

/** Where a form sends to, as it is now. */
export interface Destinations {
  /** Whether it is on the page. */
  readonly isConnected: boolean;
  readonly transport: Transport | undefined;
  readonly endpoint: string | undefined;
  readonly contactTransport: ContactTransport | undefined;
  readonly contactEndpoint: string | undefined;
  /** Where what a kiosk has sealed goes. */
  readonly parcelsEndpoint?: string | undefined;
}

/**
 * Makes one attempt for the parcel of an entry, `elapsed` milliseconds after it was closed. Throws `NotReceived`; of a
 * response alone there is a receipt.
 */
export type Way = (elapsed?: number) => Promise<Receipt | undefined>;

/** How parcels can be sent from this page. */
export class Ways {
  readonly #forms = new Map<string, Set<Destinations>>();

  /** Sends what is for a consultation as this form does, while it is on the page. */
  serve(consultation: string, form: Destinations): void {
    const forms = this.#forms.get(consultation) ?? new Set();
    this.#forms.set(consultation, forms.add(form));
  }

  /**
   * To the address that it is for, whatever page it is sent from; one without an address as a form of its consultation
   * does. Undefined when neither is there.
   */
  for(entry: Entry): Way | undefined {
    const {kind, body} = entry;
    const via = entry.endpoint === undefined ? this.#asForms(entry) : httpTransport(entry.endpoint);
    if (!via) return undefined;
    return kind === 'response'
      ? (elapsed) => deliver(via as Transport, JSON.parse(body) as Response, elapsed)
      : async () => {
          await deliverContact(via as ContactTransport, JSON.parse(body) as ContactDetails);
          return undefined;
        };
  }

  #asForms({kind, consultation}: Entry) {
    const forms = [...(this.#forms.get(consultation) ?? [])].filter((form) => form.isConnected);
    const ways = forms.map((form) => viaOf(form, kind));
    const {transport, endpoint} = ways.find((one) => one.transport ?? one.endpoint) ?? {};
    return transport ?? (endpoint ? httpTransport(endpoint) : undefined);
  }
}

const viaOf = (form: Destinations, kind: Entry['kind']) =>
  ({
    response: {transport: form.transport, endpoint: form.endpoint},
    contact: {transport: form.contactTransport, endpoint: form.contactEndpoint},
    parcel: {transport: undefined, endpoint: form.parcelsEndpoint},
  })[kind];
