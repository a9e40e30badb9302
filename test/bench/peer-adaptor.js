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
  rating: (q) => ({
    type: 'scale',
    from: q.min,
    to: q.max,
    labels: {from: 'very poor value', to: 'very good value'},
  }),
  matrix: (q) => ({type: 'matrix', rows: options(q.rows), columns: options(q.columns)}),
};

function question(q) {
  const common = {
    label: q.title,
    hint: q.hint,
    required: q.required,
    showIf: q.showIf && {[q.showIf.question]: q.showIf.equals},
  };
  return {name: q.id, ...common, ...kinds[q.type](q)};
}

function translate(workload) {
  const pages = workload.sections.map(({id, title, description, questions}, index) => ({
    id,
    title,
    intro: [...(index === 0 ? workload.intro : []), description].filter(Boolean).join('\n\n'),
    questions: questions.map(question),
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
  const first = `q-${q.id}`;
  if (!option || !['radio', 'checkbox', 'rating', 'matrix'].includes(q.type))
    return tree.getElementById(first);
  return tree.getElementById(
    q.type === 'matrix'
      ? `${first}-${q.rows[0].value}/${q.columns[option].value}`
      : `${first}-${option + 1}`,
  );
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
