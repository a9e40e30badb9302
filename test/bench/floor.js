// The floor: the same questions as a person would write them in HTML, with the ids that Dweud gives. Conditions are
// CSS, sending is the browser's.

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const text = (words) => words.replace(/[&<>"]/g, (char) => escapes[char]);
const optionId = (name, index) => (index === 0 ? `q-${name}` : `q-${name}-${index + 1}`);

function choices({name, label, options}, type) {
  const each = options.map(
    (option, index) =>
      `<div class="option"><input type="${type}" id="${optionId(name, index)}" name="${name}" value="${option.value}"><label for="${optionId(name, index)}">${text(option.label)}</label></div>`,
  );
  return `<fieldset><legend>${text(label)}</legend>${each.join('')}</fieldset>`;
}

const labelled = ({name, label}, control) =>
  `<label for="q-${name}">${text(label)}</label>${control}`;

const kinds = {
  radios: (q) => choices(q, 'radio'),
  checkboxes: (q) => choices(q, 'checkbox'),
  select: (q) =>
    labelled(
      q,
      `<select id="q-${q.name}" name="${q.name}"><option value="">Choose one</option>${q.options.map(({value, label}) => `<option value="${value}">${text(label)}</option>`).join('')}</select>`,
    ),
  text: (q) => labelled(q, `<input id="q-${q.name}" name="${q.name}" maxlength="${q.maxLength}">`),
  textarea: (q) =>
    labelled(
      q,
      `<textarea id="q-${q.name}" name="${q.name}" rows="5" maxlength="${q.maxLength}"></textarea>`,
    ),
  number: (q) =>
    labelled(
      q,
      `<input type="number" id="q-${q.name}" name="${q.name}" min="${q.min}" max="${q.max}">`,
    ),
};

const rules = `body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:44em;margin:0 auto;padding:1rem}
fieldset{border:0;margin:0;padding:0}legend,.question>label{font-weight:600;display:block;padding:0}
.question{margin:0 0 2rem}.option{display:flex;gap:.5rem;padding:.35rem 0}
input[type=radio],input[type=checkbox]{inline-size:1.5rem;block-size:1.5rem;margin:0}
input:not([type]),input[type=number],select,textarea{font:inherit;padding:.4rem;border:2px solid #555;box-sizing:border-box}
input:not([type]),textarea{inline-size:100%}:focus-visible{outline:3px solid #1d70b8;outline-offset:2px}
button{font:inherit;padding:.6rem 1.2rem}`;

/** A definition as hand-written HTML: its style sheet and its form. */
export function floor({pages}) {
  const conditions = [];
  const body = pages.map(({title, questions}) => {
    const each = questions.map((q) => {
      for (const [source, value] of Object.entries(q.showIf ?? {}))
        conditions.push(
          `form:not(:has([name=${source}][value=${value}]:checked)) #${q.name}{display:none}`,
        );
      return `<div class="question" id="${q.name}">${kinds[q.type](q)}</div>`;
    });
    return `<section><h2>${text(title)}</h2>${each.join('')}</section>`;
  });
  return {
    css: rules + conditions.join('\n'),
    form: `<form action="/responses" method="post">${body.join('')}<button>Send</button></form>`,
  };
}
