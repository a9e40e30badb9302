import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {
  bracketMatching,
  defaultHighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import {lintGutter, lintKeymap, setDiagnostics, type Diagnostic} from '@codemirror/lint';
import {search, searchKeymap} from '@codemirror/search';
import {EditorState} from '@codemirror/state';
import {EditorView, hoverTooltip, keymap, lineNumbers} from '@codemirror/view';
import {completing} from './completing.js';
import {explaining} from './explaining.js';
import {SchemaNodes, type SchemaNode} from './schema-nodes.js';

const theme = EditorView.theme({
  '&': {height: '100%', fontSize: '0.875rem', backgroundColor: 'Canvas', color: 'CanvasText'},
  '.cm-scroller': {fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace', lineHeight: '1.5'},
  '&.cm-focused': {outline: '3px solid currentColor', outlineOffset: '-3px'},
  '.cm-tooltip': {maxWidth: '32rem', padding: '0.25rem', fontFamily: 'system-ui, sans-serif'},
  '.explained': {padding: '0.25rem 0.5rem', fontSize: '0.875rem', lineHeight: '1.4'},
  '.cm-tooltip.cm-completionInfo': {padding: '0.5rem'},
  // The pictures that CodeMirror has for these are addresses with data in them, which a strict policy refuses.
  '.cm-lintRange.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy #a3001c',
  },
  '.cm-lintRange.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted #7a4b00',
  },
  '.cm-lint-marker.cm-lint-marker-error': {content: '"✕"', color: '#a3001c'},
  '.cm-lint-marker.cm-lint-marker-warning': {content: '"!"', color: '#7a4b00'},
});

/**
 * An editor of JSON that knows a schema: it completes names and values, and explains what the pointer is on. It stands
 * in a shadow root, where its style sheets are adopted: a strict policy would refuse `<style>` elements.
 */
export class JsonEditor extends HTMLElement {
  #view: EditorView | undefined;
  #text = '';
  schema: SchemaNode | undefined;
  label = '';
  isReadOnly = false;

  connectedCallback(): void {
    if (this.#view) return;
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    const nodes = this.schema && new SchemaNodes(this.schema);
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: this.#text,
        extensions: [
          lineNumbers(),
          history(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          syntaxHighlighting(defaultHighlightStyle),
          search({top: true}),
          keymap.of([
            ...closeBracketsKeymap,
            ...defaultKeymap,
            ...searchKeymap,
            ...historyKeymap,
            ...completionKeymap,
            ...lintKeymap,
          ]),
          json(),
          theme,
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({'aria-label': this.label, tabindex: '0'}),
          ...(this.isReadOnly ? [EditorState.readOnly.of(true)] : [lintGutter()]),
          ...(nodes
            ? [
                autocompletion({override: [completing(nodes)]}),
                hoverTooltip(explaining(nodes), {hoverTime: 300}),
              ]
            : []),
          EditorView.updateListener.of((update) => {
            const text = update.state.doc.toString();
            if (text === this.#text) return;
            this.#text = text;
            this.dispatchEvent(new Event('change'));
          }),
        ],
      }),
    });
  }

  /** What stands in it. Setting it is a change that can be undone, and no `change` event. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    const view = this.#view;
    view?.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}});
  }

  /** Marks places. */
  mark(diagnostics: readonly Diagnostic[]): void {
    const view = this.#view;
    if (!view) return;
    const {length} = view.state.doc;
    const there = diagnostics.map((one) => ({
      ...one,
      from: Math.min(one.from, length),
      to: Math.min(one.to, length),
    }));
    view.dispatch(setDiagnostics(view.state, there));
  }

  /** Takes a person to a place: the cursor is there, in sight. */
  goTo(from: number): void {
    const view = this.#view!;
    const anchor = Math.min(from, view.state.doc.length);
    view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
    view.focus();
  }
}

customElements.define('json-editor', JsonEditor);

declare global {
  interface HTMLElementTagNameMap {
    'json-editor': JsonEditor;
  }
}
