import type {FileQuestion} from '../../definition/generated/types.js';
import {newId} from '../../engine/new-id.js';
import type {Field} from '../../markup/field.js';
import {takeBack} from '../../markup/take-back.js';
import {fileKinds, kindOfMediaType, kindOfName} from '../file-kinds.js';
import {keeper} from '../keeper.js';
import {keptName} from '../kept-name.js';
import {
  filesIn,
  kindsOf,
  mostFiles,
  unfit,
  withoutBytes,
  type ChosenFile,
  type FileReference,
} from './model.js';
import {sendTo} from './send.js';

/** A question about files, as its view is given it. */
export type FileField = Field<FileQuestion>;

/** A file whose bytes are at hand, and how far they have been sent. */
interface Upload {
  readonly file: File;
  readonly controller: AbortController;
  /** From 0 to 1. */
  progress: number;
}

/** Files that are sent at the same time; more of them only share the same line. */
const atOnce = 2;
/** Milliseconds between two drawings of how far a file has come. */
const pace = 100;

/** The media type of the kind that a file is of, as far as that can be told without reading it. */
function mediaTypeOf({name, type}: File, question: FileQuestion): string {
  const kind = kindOfName(name);
  if (kind) return fileKinds[kind].mediaType;
  // A name without an end, as some phones give to photos.
  const sent = kindOfMediaType(type);
  return sent && !name.includes('.') && kindsOf(question).includes(sent) ? type : '';
}

/**
 * The files of one question while they are being sent, until the response is over. A language switch or another page
 * of the form disturbs none of them. It is told of the field whenever that is drawn.
 */
export class Uploads {
  #field!: FileField;
  #files: readonly ChosenFile[] = [];
  readonly #uploads = new Map<string, Upload>();
  readonly #news = {uploaded: [] as string[], failed: [] as string[], refused: [] as string[]};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Draws the question anew, while it is on the screen. */
  redraw: (() => void) | undefined;

  get files(): readonly ChosenFile[] {
    return this.#files;
  }

  /** Takes in what the question holds now. What is not there any more is not sent either. */
  follow(field: FileField): void {
    this.#field = field;
    this.#files = filesIn(field.typed);
    for (const [id, {controller}] of this.#uploads) {
      if (this.#files.some((file) => file.id === id)) continue;
      controller.abort();
      this.#uploads.delete(id);
    }
    if (this.#files.some((file) => this.#standing(file) !== file))
      queueMicrotask(() => this.#write(this.#files.map(this.#standing)));
  }

  /** Sends nothing any more, and lets go of every file. */
  stop(): void {
    for (const {controller} of this.#uploads.values()) controller.abort();
    this.#uploads.clear();
    this.#files = [];
    this.redraw = undefined;
  }

  /** A file as it stands: what has not been sent, though it would do, is lost without its bytes. */
  readonly #standing = (file: ChosenFile): ChosenFile =>
    this.#uploads.has(file.id) || file.state === 'lost' || !this.willDo(file)
      ? file
      : withoutBytes(file);

  /** How far a file has been sent, from 0 to 1. */
  progressOf = ({id}: ChosenFile): number => this.#uploads.get(id)?.progress ?? 0;

  /** Whether a page has somewhere to send files to. */
  get hasWay(): boolean {
    const {upload, filesEndpoint} = this.#field.services;
    return Boolean(upload ?? filesEndpoint);
  }

  /** Takes files that were chosen. Where there is to be one, it takes the place of the one before. */
  choose(chosen: readonly File[]): void {
    const {question, response} = this.#field;
    const added = chosen.map((file): ChosenFile => {
      const id = (response.options.newId ?? newId)();
      this.#uploads.set(id, {file, controller: new AbortController(), progress: 0});
      const type = mediaTypeOf(file, question);
      return {id, name: keptName(file.name, type), size: file.size, type, state: 'waiting'};
    });
    if (!added.length) return;
    const isOne = mostFiles(question) === 1;
    if (isOne) for (const before of this.#files) this.#drop(before);
    this.#write(isOne ? added : [...this.#files, ...added]);
    this.#sendNext();
    const {rich, announce} = this.#field;
    const underWay = this.#files.filter(
      ({id, state}) => state === 'uploading' && added.some((one) => one.id === id),
    );
    const names = underWay.map(({name}) => name).join(', ');
    const unsent = added
      .filter((one) => !this.willDo(one))
      .map((one) => `${one.name}: ${this.inWords(one)}`);
    announce([names && rich.filesUploading(names), ...unsent].filter(Boolean).join(' '));
  }

  /** Sends a file that could not be sent once more. */
  again({id}: ChosenFile): void {
    const upload = this.#uploads.get(id);
    const file = this.#files.find((one) => one.id === id);
    if (!upload || file?.state !== 'failed') return;
    this.#uploads.set(id, {file: upload.file, controller: new AbortController(), progress: 0});
    this.#write(this.#with(id, 'waiting'));
    this.#sendNext();
    const {rich, announce} = this.#field;
    announce(rich.filesUploading(file.name));
  }

  /** Takes a file out of the answer, and away from wherever it has been sent. */
  remove(file: ChosenFile): void {
    this.#drop(file);
    this.#write(this.#files.filter(({id}) => id !== file.id));
    this.#sendNext();
    const {rich, announce} = this.#field;
    announce(rich.fileRemoved(file.name));
  }

  /** Whether a file is of the right kind and size, and not one too many. */
  willDo(file: FileReference): boolean {
    const {question} = this.#field;
    const at = this.#files.findIndex(({id}) => id === file.id);
    return at < mostFiles(question) && !unfit(file, question);
  }

  /** How a file stands, in words. */
  inWords(file: ChosenFile): string {
    const {question, rich} = this.#field;
    const fault = unfit(file, question);
    if (fault?.keyword === 'fileKind')
      return rich.fileWrongKind(kindsOf(question).map((kind) => kind.toUpperCase()));
    if (fault?.keyword === 'fileTooLarge') return rich.fileOver(question.maxSize ?? 10);
    if (fault) return rich.fileStates.empty;
    if (!this.willDo(file)) return rich.fileSurplus(mostFiles(question));
    return rich.fileStates[file.state ?? 'uploaded'];
  }

  #write(files: readonly ChosenFile[]): void {
    this.#files = files;
    this.#field.answerWith(files.length ? files : undefined);
  }

  #with(id: string, state: ChosenFile['state']): readonly ChosenFile[] {
    return this.#files.map(({state: before, ...file}) => {
      const now = file.id === id ? state : before;
      return now ? {...file, state: now} : file;
    });
  }

  #drop({id, state}: ChosenFile): void {
    this.#uploads.get(id)?.controller.abort();
    this.#uploads.delete(id);
    // Perhaps all of it has arrived, whatever the page knows.
    if (state !== 'waiting') takeBack(this.#field.services, id);
  }

  /** Begins to send what waits, as far as it is to be sent. */
  #sendNext(): void {
    for (const file of this.#files) {
      const underWay = this.#files.filter(({state}) => state === 'uploading').length;
      if (underWay >= atOnce) return;
      if (file.state === 'waiting' && this.willDo(file)) void this.#send(file);
    }
  }

  async #send({id, name, type}: ChosenFile): Promise<void> {
    const {question, response, services} = this.#field;
    const upload = this.#uploads.get(id);
    if (!upload) return;
    this.#write(this.#with(id, 'uploading'));
    const {controller, file} = upload;
    const {definition} = response.plan;
    const {within} = response.options;
    let outcome: ChosenFile['state'];
    try {
      const about = {
        id,
        consultation: definition.id,
        version: definition.version,
        question: within === undefined ? question.name : `${within}.${question.name}`,
        signal: controller.signal,
        progress: (loaded: number, total: number) => {
          upload.progress = total > 0 ? Math.min(1, Math.max(0, loaded / total)) : 0;
          this.#drawSoon();
        },
      };
      // A new name and type; the bytes stay where they are.
      const sent = new File([file], name, {type});
      await (services.upload ?? sendTo(services.filesEndpoint))(sent, about);
    } catch (error) {
      outcome = (error as {reason?: unknown} | null)?.reason === 'refused' ? 'refused' : 'failed';
    }
    if (this.#uploads.get(id) !== upload || controller.signal.aborted) return;
    if (outcome !== 'failed') this.#uploads.delete(id);
    this.#write(this.#with(id, outcome));
    this.#news[outcome === 'failed' || outcome === 'refused' ? outcome : 'uploaded'].push(name);
    this.#sendNext();
    this.#tell();
  }

  /** Says what has come of the files once none is under way: one message, since each takes the place of the last. */
  #tell(): void {
    if (this.#files.some(({state}) => state === 'uploading')) return;
    const {rich, announce} = this.#field;
    const {uploaded, failed, refused} = this.#news;
    const said = [
      uploaded.length && rich.filesUploaded(uploaded.join(', ')),
      failed.length && rich.filesFailed(failed.join(', ')),
      refused.length && rich.filesRefused(refused.join(', ')),
    ];
    for (const names of [uploaded, failed, refused]) names.length = 0;
    if (this.redraw) announce(said.filter(Boolean).join(' '));
  }

  #drawSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.redraw?.();
    }, pace);
  }
}

/** The files of a question that are being sent. */
export const uploadsFor = keeper(
  () => new Uploads(),
  (uploads) => uploads.stop(),
);
