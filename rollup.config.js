import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

// Our schemas use patterns and never `format`: the interpreter's table of formats would be 2 kB for nothing.
const withoutFormats = () => ({
  name: 'without-formats',
  load: (id) => (/@cfworker.json-schema.dist.esm.format\.js$/.test(id) ? 'export const format = {};' : null),
});
// Its English sentences are read by nobody: a problem is a keyword with parameters, and words come from `i18n/`.
const withoutSentences = () => ({
  name: 'without-sentences',
  transform: (code, id) =>
    /@cfworker.json-schema.dist.esm.validate\.js$/.test(id)
      ? {code: code.replace(/\berror: (`[^`]*`|'[^']*')/g, "error: ''"), map: null}
      : null,
});
// The indentation of templates and style sheets.
const withoutIndentation = () => ({
  name: 'without-indentation',
  transform: (code, id) =>
    id.includes('/src/') ? {code: code.replace(/\n[ \t]+/g, '\n'), map: null} : null,
});
const browser = () => [
  withoutFormats(),
  withoutSentences(),
  nodeResolve({browser: true, exportConditions: ['production']}),
  typescript(),
  withoutIndentation(),
  terser({module: true, ecma: 2020, compress: {passes: 2}, format: {comments: false}}),
];

export default [
  // What a page includes: a small first load, and the rest in chunks on demand.
  {
    input: {dweud: 'src/dweud.ts'},
    plugins: browser(),
    output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true},
  },
  // The same in one file, for pages that pin an integrity hash.
  {
    input: {'dweud.bundle': 'src/dweud.ts'},
    plugins: browser(),
    output: {dir: 'dist', format: 'es', inlineDynamicImports: true, sourcemap: true},
  },
];
