// Dweud as one of the libraries of a side-by-side benchmark. The benchmark brings a neutral list of questions and
// asks an adaptor for three things: the questions in the library's own terms, a script that shows them, and where
// the control of a question is to be found. Build first: it measures dist/dweud.bundle.js.
import {fileURLToPath} from 'node:url';

const built = fileURLToPath(new URL('../../dist/dweud.bundle.js', import.meta.url));

const options = (list) => list.map(({value, label}) => ({value, label}));
const other = {value: 'other', label: 'Other', other: {label: 'Please say what', maxLength: 200}};

const kinds = {
  radio: (q) => ({type: 'radios', options: options(q.options)}),
  checkbox: (q) => ({
    type: 'checkboxes',
    options: [...options(q.options), ...(q.other ? [other] : [])],
  }),
  select: (q) => ({type: 'select', options: options(q.options)}),
  text: (q) => ({
    type: 'text',
    maxLength: q.maxLength,
    // The only pattern in the benchmark is that of a postcode; Dweud knows the kind and takes no patterns.
    format: q.pattern ? 'postcode' : undefined,
  }),
  textarea: (q) => ({type: 'textarea', maxLength: q.maxLength}),
  number: (q) => ({type: 'number', min: q.min, max: q.max}),
  // There is no type for a rating yet: as many radios as it has steps.
  rating: (q) => ({
    type: 'radios',
    options: Array.from({length: q.max - q.min + 1}, (_, step) => ({
      value: String(q.min + step),
      label: String(q.min + step),
    })),
  }),
};

function question(q) {
  const common = {
    label: q.title,
    hint: q.hint,
    required: q.required,
    showIf: q.showIf && {[q.showIf.question]: q.showIf.equals},
  };
  // There is no type for a matrix yet: radios for each of its rows, with the row in the label.
  if (q.type === 'matrix')
    return q.rows.map(({value, label}) => ({
      name: `${q.id}_${value}`,
      ...common,
      label: `${q.title} ${label}`,
      type: 'radios',
      options: options(q.columns),
    }));
  return [{name: q.id, ...common, ...kinds[q.type](q)}];
}

function translate(workload) {
  const pages = workload.sections.map(({id, title, description, questions}, index) => ({
    id,
    title,
    intro: [...(index === 0 ? workload.intro : []), description].filter(Boolean).join('\n\n'),
    questions: questions.flatMap(question),
  }));
  const definition = {
    id: workload.id,
    version: '1',
    languages: ['en'],
    title: workload.title,
    pages: pages.map(({intro, ...page}) => (intro ? {...page, intro} : page)),
  };
  // What is undefined above is simply not there.
  return JSON.parse(JSON.stringify(definition));
}

// Runs in the page, so it must not refer to anything outside itself.
function locate(root, q, option) {
  const tree = root.querySelector('dweud-form').shadowRoot;
  const first = q.type === 'matrix' ? `q-${q.id}_${q.rows[0].value}` : `q-${q.id}`;
  const grouped = ['radio', 'checkbox', 'rating', 'matrix'].includes(q.type);
  return tree.getElementById(grouped && option > 0 ? `${first}-${option + 1}` : first);
}

// eslint-disable-next-line import-x/no-default-export -- what the benchmark asks of an adaptor
export default {
  name: 'dweud',
  title: 'Dweud',
  packages: [],
  client: `
import ${JSON.stringify(built)};
function mount(root, data) {
  const form = document.createElement('dweud-form');
  form.layout = 'all';
  form.language = 'en';
  form.definition = data;
  root.append(form);
}
`,
  translate,
  locate,
};
