/** A response was not received yet; it is on the device, and is sent again by itself. It holds no answer. */
export class DweudQueuedEvent extends Event {
  constructor() {
    super('dweud-queued', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'dweud-queued': DweudQueuedEvent;
  }
}
