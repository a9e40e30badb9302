/* eslint-disable lit-a11y/no-redundant-role -- Safari takes a list without markers for none, unless it says so */
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {repeat} from 'lit/directives/repeat.js';
import {elementOf} from '../../markup/element-of.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {fileKinds} from '../file-kinds.js';
import {kindsOf, mostFiles, removing, sizeInWords, type ChosenFile} from './model.js';
import {uploadsFor, type FileField, type Uploads} from './uploads.js';

/** The way in, and what was chosen. How far a file has come is drawn here alone, not by the form. */
class FileList extends AsyncDirective {
  #field!: FileField;
  #part!: ChildPart;
  #uploads!: Uploads;

  render(_field: FileField): unknown {
    return noChange;
  }

  override update(part: ChildPart, [field]: [field: FileField]): unknown {
    this.#part = part;
    this.#field = field;
    this.#uploads = uploadsFor(field);
    this.#uploads.follow(field);
    this.#uploads.redraw = this.#redraw;
    return this.#draw();
  }

  protected override disconnected(): void {
    // In another language the question is drawn anew before this one goes.
    if (this.#uploads.redraw === this.#redraw) this.#uploads.redraw = undefined;
  }

  protected override reconnected(): void {
    this.#uploads.redraw = this.#redraw;
  }

  readonly #redraw = () => {
    if (this.isConnected) this.setValue(this.#draw());
  };

  readonly #choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    // So that the same file can be chosen again, after a change or after it was taken out.
    input.value = '';
    this.#uploads.choose(chosen);
  };

  #focus(id: string): void {
    elementOf(this.#part, id)?.focus();
  }

  /** The button goes: whoever pressed it is at that of the next file then, else of the last, else where one chooses. */
  #remove(file: ChosenFile): void {
    const {ids} = this.#field;
    const {files} = this.#uploads;
    const at = files.findIndex(({id}) => id === file.id);
    const neighbour = files[at + 1] ?? files[at - 1];
    this.#focus(neighbour ? ids.part(removing(neighbour)) : ids.control);
    this.#uploads.remove(file);
  }

  #again(file: ChosenFile): void {
    // This button goes, too.
    this.#focus(this.#field.ids.part(removing(file)));
    this.#uploads.again(file);
  }

  #draw(): TemplateResult {
    const {ids, rich} = this.#field;
    const {files, hasWay} = this.#uploads;
    return html`${hasWay ? this.#wayIn() : html`<p id=${ids.control} tabindex="-1" class="file-rules">${rich.filesNowhere}</p>`}
    ${
      files.length
        ? html`<ul class="files" role="list" aria-label=${rich.filesChosen}>
            ${repeat(
              files,
              ({id}) => id,
              (file) => this.#item(file),
            )}
          </ul>`
        : nothing
    }`;
  }

  #wayIn(): TemplateResult {
    const {ids, question, rich, error} = this.#field;
    const kinds = kindsOf(question);
    const max = mostFiles(question);
    const rules = ids.part('rules');
    // Endings too: for some kinds a browser does not know the media type.
    const accept = kinds.flatMap((kind) => [
      ...fileKinds[kind].endings.map((ending) => `.${ending}`),
      fileKinds[kind].mediaType,
    ]);
    return html`<p id=${rules} class="file-rules">
        ${rich.fileRules({
          kinds: kinds.map((kind) => kind.toUpperCase()),
          limit: question.maxSize ?? 10,
          max,
        })}
      </p>
      <div class="file-way">
        <label class="button secondary file-button" for=${ids.control}
          >${max === 1 ? rich.chooseFile : rich.chooseFiles}</label
        ><input
          id=${ids.control}
          class="file-input"
          part="input"
          type="file"
          accept=${accept.join(',')}
          ?multiple=${max > 1}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy(this.#field, rules)}
          @change=${this.#choose}
        />
      </div>`;
  }

  #item(file: ChosenFile): TemplateResult {
    const {ids, rich, messages, error, fault} = this.#field;
    const uploads = this.#uploads;
    const {id, name, size, state} = file;
    const part = (what: string) => ids.part(`${what}-${id}`);
    const wrong = fault?.['parts'] as readonly string[] | undefined;
    const isWrong = wrong?.includes(removing(file));
    const isLedTo = error && wrong?.[0] === removing(file);
    const isUnsent = state !== undefined && !(state === 'uploading' && uploads.willDo(file));
    return html`<li
      class=${isWrong || (isUnsent && state !== 'waiting') || !uploads.willDo(file) ? 'file unsent' : 'file'}
    >
      <div class="file-words">
        <p class="file-name">
          <bdi id=${part('name')}>${name}</bdi
          ><span class="file-size">${` ${sizeInWords(size, messages.number)}`}</span>
        </p>
        <p id=${part('state')} class="file-state">${uploads.inWords(file)}</p>
        ${
          state === 'uploading'
            ? html`<progress
                class="file-progress"
                max="1"
                .value=${uploads.progressOf(file)}
                aria-labelledby="${part('state')} ${part('name')}"
              ></progress>`
            : nothing
        }
      </div>
      <div class="file-buttons">
        ${
          state === 'failed' && uploads.willDo(file)
            ? html`<button
                type="button"
                class="text-button"
                part="button"
                id=${part('again')}
                aria-labelledby="${part('again')} ${part('name')}"
                @click=${() => this.#again(file)}
              >
                ${messages.tryAgain}
              </button>`
            : nothing
        }<button
          type="button"
          class="text-button"
          part="button"
          id=${ids.part(removing(file))}
          aria-labelledby="${ids.part(removing(file))} ${part('name')}"
          aria-describedby=${isLedTo ? `${ids.error} ${part('state')}` : part('state')}
          @click=${() => this.#remove(file)}
        >
          ${rich.removeFile}
        </button>
      </div>
    </li>`;
  }
}

/** The way in for files, and those that were chosen. */
export const fileList = directive(FileList);
