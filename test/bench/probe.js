/**
 * Runs in a page before its own scripts, sent as text: it refers to nothing outside itself. `probe` names the
 * controls to look at. What is measured ends after the frame that shows it has been drawn.
 */
export function installProbe(probe) {
  const drawn = new MessageChannel();
  const waiting = [];
  drawn.port1.onmessage = () => waiting.shift()(performance.now());
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      waiting.push(then);
      drawn.port2.postMessage(0);
    });

  const control = (id) =>
    (document.querySelector('dweud-form')?.shadowRoot ?? document).getElementById(id);
  const visible = (id) => {
    const element = control(id);
    if (!element?.checkVisibility({visibilityProperty: true})) return false;
    const {width, height} = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const usable = (id) => visible(id) && !control(id).disabled;

  /** When what is asked has come true and been drawn, in milliseconds since the page began. */
  const drawnOnce = (holds) =>
    new Promise((resolve) => {
      const look = () => (holds() ? afterFrame(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });

  window.bench = {
    control,
    firstUsable: () => drawnOnce(() => usable(probe.first)),
    /** Milliseconds from the call of `window.mount` until the whole form has been drawn. */
    async mount() {
      const from = performance.now();
      window.mount();
      return (await drawnOnce(() => usable(probe.first) && usable(probe.last))) - from;
    },
    /** Milliseconds from the next event of that type until `holds` has been drawn. */
    next: (type, holds) =>
      new Promise((resolve) => {
        const listen = ({timeStamp}) => {
          const look = () =>
            afterFrame((time) => (!holds || holds() ? resolve(time - timeStamp) : look()));
          look();
        };
        addEventListener(type, listen, {capture: true, once: true});
      }),
    shows: (id, wanted) => () => visible(id) === wanted,
    /** Where to click for a control, after bringing it to the middle of the window. */
    place(id) {
      control(id).scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = control(id).getBoundingClientRect();
      return {x: left + Math.min(width / 2, 12), y: top + height / 2};
    },
    /** Counts how often any component is updated from now on. */
    count() {
      const counted = {updates: 0};
      for (const name of ['dweud-form', 'dweud-question']) {
        const {prototype} = customElements.get(name);
        const {performUpdate} = prototype;
        prototype.performUpdate = function (...rest) {
          counted.updates++;
          return performUpdate.apply(this, rest);
        };
      }
      window.counted = counted;
    },
  };
}
