import type {Plan} from '../../engine/plan.js';
import {contactPlace} from '../../receiver/contact-store.js';
import {
  openContactStore,
  openStore,
  type ExportedContact,
  type ExportedResponse,
} from '../../receiver/index.js';
import {responsePlace} from '../../receiver/open-store.js';
import {opened, saidBy} from '../opened.js';
import {standing} from '../standing-store.js';
import type {Place} from '../store-place.js';
import {UsageError} from '../usage-error.js';
import {many, type LeftOut, type Portion, type Source} from './source.js';

async function* counted<Stored extends {readonly version: string}>(
  pages: AsyncIterable<readonly Stored[]>,
  plans: ReadonlyMap<string, Plan>,
  left: LeftOut,
): AsyncGenerator<Portion<Stored>> {
  const unknown = new Set<string>();
  let done = 0;
  for await (const page of pages) {
    done += page.length;
    const rows = page.filter(({version}) => plans.has(version));
    for (const {version} of page) {
      if (plans.has(version)) continue;
      const says = `There are some for version ${version}.`;
      if (!left.isPartial)
        throw new UsageError(
          `${says} Name its definition too: --definition. Nothing was written. --partial leaves them out.`,
        );
      left.faulty++;
      if (!unknown.has(version)) left.say(says);
      unknown.add(version);
    }
    yield {rows, done};
  }
}

/** The store that `dweud serve` keeps responses in. */
export async function fromStore(
  place: Place,
  plans: ReadonlyMap<string, Plan>,
  left: LeftOut,
): Promise<Source<ExportedResponse>> {
  const [plan] = plans.values();
  const consultation = plan!.definition.id;
  const store = await opened('The store of responses', openStore(standing(responsePlace(place))));
  return {
    all: await store.count({consultation}),
    portions: () => counted(store.responses({consultation, limit: many}), plans, left),
    close: () => store.close(),
  };
}

/** Where contact details are. Throws a `UsageError` where nothing says so. */
function placeOf(place: Place): ReturnType<typeof contactPlace> {
  try {
    return contactPlace(place);
  } catch (error) {
    throw new UsageError(saidBy(error));
  }
}

/** The store that `dweud serve` keeps contact details in. */
export async function fromContactStore(
  place: Place,
  plans: ReadonlyMap<string, Plan>,
  left: LeftOut,
): Promise<Source<ExportedContact>> {
  const [plan] = plans.values();
  const consultation = plan!.definition.id;
  const store = await opened(
    'The store of contact details',
    openContactStore(standing(placeOf(place))),
  );
  return {
    all: 0,
    portions: () => counted(store.contacts({consultation, limit: many}), plans, left),
    close: () => store.close(),
  };
}
