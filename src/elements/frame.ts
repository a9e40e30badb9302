/**
 * Resolves once what is there now can be seen, and a frame has passed in which a press of it would be heard; at once
 * where nobody looks, for there are no frames then.
 */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
