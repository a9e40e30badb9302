// The questions that `npm run bench` asks, alike on every run: out of twenty, four are a text, eight radios, three
// checkboxes, two a textarea, two a select and one a number; two of the twenty wait for an answer to another.

const kinds = [
  ...['text', 'radios', 'radios', 'checkboxes', 'textarea', 'radios', 'text', 'select', 'radios'],
  ...['checkboxes', 'radios', 'number', 'text', 'radios', 'textarea', 'radios', 'checkboxes'],
  ...['select', 'text', 'radios'],
];
/** By place among the twenty: the radios whose first option opens this question. */
const opensOn = {2: 1, 12: 10};

const subjects = [
  ...['the buses', 'the parks', 'the library', 'street lighting', 'recycling', 'the roads'],
  ...['cycle lanes', 'the youth club', 'the market', 'parking', 'the river', 'litter', 'the beach'],
];
const wordings = {
  text: (subject) => `What one word would you use for ${subject}?`,
  radios: (subject) => `How satisfied are you with ${subject}?`,
  checkboxes: (subject) => `What matters most to you about ${subject}?`,
  textarea: (subject) => `What would you change about ${subject}?`,
  select: (subject) => `Where do you think of first when you think of ${subject}?`,
  number: (subject) => `How often have you noticed ${subject} in the last month?`,
};
const lists = {
  radios: ['Very satisfied', 'Satisfied', 'Neither', 'Dissatisfied', 'Very dissatisfied'],
  checkboxes: ['Cost', 'Quality', 'Distance', 'Opening hours', 'Staff', 'Safety'],
  select: ['North', 'East', 'South', 'West', 'Centre', 'Coast', 'Valley', 'Hills', 'Elsewhere'],
};
const limits = {text: {maxLength: 80}, textarea: {maxLength: 1000}, number: {min: 0, max: 99}};

const option = (label) => ({value: label.toLowerCase().replaceAll(' ', '-'), label});

function question(index) {
  const place = index % kinds.length;
  const type = kinds[place];
  const source = index - place + opensOn[place];
  return {
    name: `q${index + 1}`,
    type,
    label: `${index + 1}. ${wordings[type](subjects[index % subjects.length])}`,
    ...(lists[type] && {options: lists[type].map(option)}),
    ...limits[type],
    ...(opensOn[place] !== undefined && {
      showIf: {[`q${source + 1}`]: option(lists.radios[0]).value},
    }),
  };
}

/** A definition with `count` questions, twenty to a page. */
export function consultation(count) {
  const questions = Array.from({length: count}, (_, index) => question(index));
  return {
    id: `bench-${count}`,
    version: '1',
    languages: ['en'],
    title: `${count} questions`,
    pages: Array.from({length: Math.ceil(count / kinds.length)}, (_, page) => ({
      id: `page-${page + 1}`,
      title: `Part ${page + 1}`,
      questions: questions.slice(page * kinds.length, (page + 1) * kinds.length),
    })),
  };
}

/** What is looked at: the first and last control, and in the middle a text and radios that open a question. */
export function probes(count) {
  const start = Math.floor(count / kinds.length / 2) * kinds.length;
  const id = (index) => `q-q${index + 1}`;
  return {
    first: id(0),
    last: id(count - 1),
    text: id(start),
    // The first option opens the question after next, the second one closes it again.
    opens: id(start + 1),
    closes: `${id(start + 1)}-2`,
    opened: id(start + 2),
  };
}
