const contexts = new WeakMap();

/**
 * Runs an expression in Firefox's parent process, where preferences, media overrides and the accessibility service
 * are. Firefox must have been started with `--remote-allow-system-access`.
 */
export async function inFirefox(browser, expression) {
  const {connection} = browser;
  if (!contexts.has(browser)) {
    const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
    contexts.set(browser, result.contexts.find(({url}) => url.endsWith('/browser.xhtml')).context);
  }
  const target = {context: contexts.get(browser)};
  const {result} = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
