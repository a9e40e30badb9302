/** Counts by name, in the order in which the names come. */
export class Counts<Key> {
  readonly counts = new Map<Key, number>();

  add(key: Key): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}
