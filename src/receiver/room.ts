/** A measure of memory, of which every request takes its part for as long as it needs it. */
export class Room {
  readonly #most: number;
  #taken = 0;

  /** `most` is in bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Runs work that holds so many bytes; undefined, without having begun, when there is no room for them. Whoever is alone
   * has room, however many they are.
   */
  hold<T>(bytes: number, work: () => Promise<T>): Promise<T> | undefined {
    if (this.#taken > 0 && this.#taken + bytes > this.#most) return undefined;
    this.#taken += bytes;
    return work().finally(() => (this.#taken -= bytes));
  }
}
