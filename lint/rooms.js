// The rooms of the house, from the ground up. eslint.config.js makes rules of this table; test/lint plants a breach
// of each kind.

const folder = (name) => [`src/${name}/**`];
/** What of the question types runs anywhere: all but the views with what they need, and the registry, which loads them. */
const models = [
  'src/questions/!(registry|question-type|view|*-view).ts',
  'src/questions/*/@(model|outline|examples|items|item-words|paper|costs|in-words|keying).ts',
];

/**
 * Every room: the files in it, whether it is `pure` (runs in Node, a worker or on an edge: no DOM), whether it may
 * use `node`, and the rooms it may import besides itself. The first ten stand on each other: each may import all
 * above it.
 */
export const rooms = [
  {name: 'schemas', files: ['schemas/**'], pure: true, node: true},
  {name: 'definition', files: folder('definition'), pure: true},
  {name: 'engine', files: folder('engine'), pure: true},
  {name: 'i18n', files: folder('i18n'), pure: true},
  {name: 'kiosk', files: folder('kiosk'), pure: true},
  {name: 'markup', files: folder('markup')},
  {name: 'questions', files: folder('questions')},
  {name: 'delivery', files: folder('delivery')},
  {name: 'styles', files: folder('styles')},
  {name: 'elements', files: folder('elements')},
].map((room, index, all) => ({...room, imports: all.slice(0, index).map(({name}) => name)}));

const pureRooms = rooms.filter(({pure}) => pure).map(({name}) => name);

rooms.push(
  // The part of a question type that a server applies too.
  {name: 'models', files: models, pure: true, imports: pureRooms},
  {
    name: 'receiver',
    files: folder('receiver'),
    pure: true,
    node: true,
    imports: [...pureRooms, 'models'],
  },
  {
    name: 'authoring',
    files: folder('authoring'),
    pure: true,
    node: true,
    imports: [...pureRooms, 'models'],
  },
  {
    name: 'cli',
    files: folder('cli'),
    pure: true,
    node: true,
    imports: [...pureRooms, 'models', 'receiver', 'authoring'],
  },
);

// The page of `dweud preview`: a host page, which takes the form as it is built, and from the rooms types, the names of what is kept and words that count.
rooms.push({
  name: 'preview',
  files: folder('preview'),
  imports: ['definition', 'engine', 'delivery', 'elements', 'authoring'],
});

const filesOf = (name) => rooms.find((room) => room.name === name).files;

// The rule matches `except` by pattern only, so a plain path is written as one: `models.ts` as `@(models.ts)`.
const asPattern = (path) => (path.includes('*') ? path : path.replace(/([^/]+)$/, '@($1)'));

/** The table as zones of `import-x/no-restricted-paths`, for the project in the folder `root`. */
export const zones = (root) => {
  const absolute = (path) => `${root}/${asPattern(path)}`;
  return rooms.map(({name, files, imports}) => ({
    target: files.map(absolute),
    from: ['src/**', 'schemas/**', 'demo/**', 'test/**'].map(absolute),
    except: [name, ...imports].flatMap(filesOf).map(absolute),
    message: `The room ${name} may import from ${imports.join(', ') || 'no other room'}.`,
  }));
};

/** Packages by what they need of their surroundings: those that draw or store in a browser, and Ajv, which compiles. */
export const packages = {
  browser: ['lit', 'lit/*', '@lit/*', '@lit-labs/*', 'idb-keyval'],
  compiling: ['ajv', 'ajv/*', 'ajv-formats'],
  server: ['node:*', 'pg', 'pg/*', '@electric-sql/*'],
};
