/**
 * Runs in a page before everything else. At a step of sending the page stands still, for ever, once the server has been
 * told so at `/stopped`: whatever comes after that step has not happened.
 *
 * @param {'before it is put' | 'before it is sent' | 'before it is taken out' | ''} step
 */
export function stopAt(step) {
  const stop = () => {
    const request = new XMLHttpRequest();
    // A request that blocks, and that nobody answers. A second one to the same address would wait for the first.
    request.open('GET', `/stopped?${performance.timeOrigin}`, false);
    request.send();
  };
  const {put, delete: remove} = IDBObjectStore.prototype;
  const {fetch} = window;
  if (step === 'before it is put')
    IDBObjectStore.prototype.put = function (...given) {
      stop();
      return put.apply(this, given);
    };
  if (step === 'before it is taken out')
    IDBObjectStore.prototype.delete = function (...given) {
      stop();
      return remove.apply(this, given);
    };
  if (step === 'before it is sent')
    window.fetch = (address, options) => {
      if (options?.method === 'POST') stop();
      return fetch(address, options);
    };
}
