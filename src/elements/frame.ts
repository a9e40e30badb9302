/** Resolves once what is there now can be seen; at once where nobody looks, for there are no frames then. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
