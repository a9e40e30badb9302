import type {Upload} from '../../markup/services.js';

/** Milliseconds without a byte or an answer after which a file is given up. */
export const patience = 60_000;

/** Answers that no second attempt would change. */
const final = [400, 403, 404, 409, 410, 413, 415, 422];

/** Why a file was not taken. `refused`: it never will be. */
class NotUploaded extends Error {
  readonly reason: 'refused' | 'unconfirmed';

  constructor(message: string, reason: NotUploaded['reason'] = 'unconfirmed') {
    super(message);
    this.name = 'NotUploaded';
    this.reason = reason;
  }
}

/**
 * Posts a file to an address as `multipart/form-data`, by XMLHttpRequest: fetch does not tell how far it has come. Throws
 * unless the answer is 2xx.
 */
export const sendTo =
  (endpoint: string | undefined): Upload =>
  (file, {id, consultation, version, question, signal, progress}) =>
    new Promise<void>((resolve, reject) => {
      if (!endpoint) throw new NotUploaded('files-endpoint is missing.');
      const request = new XMLHttpRequest();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        settle();
      };
      const fail = (message: string) => end(() => reject(new NotUploaded(message)));
      const abort = () => request.abort();
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(abort, patience);
      };
      request.upload.addEventListener('progress', ({loaded, total}) => {
        wait();
        progress(loaded, total);
      });
      request.addEventListener('load', () => {
        const {status} = request;
        if (status >= 200 && status < 300) end(() => resolve());
        else
          end(() =>
            reject(
              new NotUploaded(
                `answered ${status}.`,
                final.includes(status) ? 'refused' : 'unconfirmed',
              ),
            ),
          );
      });
      request.addEventListener('error', () => fail('failed.'));
      request.addEventListener('abort', () => fail('stopped.'));
      signal.addEventListener('abort', abort);
      const body = new FormData();
      // The file comes last, so that whoever reads knows what it is for.
      for (const [name, value] of Object.entries({id, consultation, version, question}))
        body.append(name, value);
      body.append('file', file);
      request.open('POST', endpoint);
      request.setRequestHeader('accept', 'application/json');
      wait();
      request.send(body);
    });
