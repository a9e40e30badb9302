import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import imports from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';
import {logicalProperties} from './logical-properties.js';
import {packages, rooms, zones} from './rooms.js';

const generated = [
  'dist/**',
  'coverage/**',
  'test/artifacts/**',
  'src/definition/generated/**',
  '.cache/**',
  '.data/**',
];

const asText =
  'Text from a definition, an answer or a server never becomes HTML or CSS: use a Lit template.';
const unsafe = {
  syntax: [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'createContextualFragment',
  ].map((name) => ({
    selector: `MemberExpression[property.name='${name}']`,
    message: asText,
  })),
  imports: {
    regex: '^(lit|@lit/|lit-html)',
    importNames: ['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeCSS', 'unsafeStatic'],
    message: asText,
  },
};

/** What the files of one room must not import from npm or Node. */
function restrictions({files, pure, node}) {
  const patterns = [unsafe.imports];
  if (pure) patterns.push({group: packages.browser, message: 'This room runs without a browser.'});
  if (!node) {
    patterns.push({
      group: packages.compiling,
      message: 'Code is generated at build time and on servers only.',
    });
    patterns.push({group: packages.server, message: 'This room runs without Node.'});
  }
  return {files, rules: {'no-restricted-imports': ['error', {patterns}]}};
}

const unused = [
  'error',
  {
    argsIgnorePattern: '^_',
    varsIgnorePattern: '^_',
    destructuredArrayIgnorePattern: '^_',
    ignoreRestSiblings: true,
  },
];

const everywhere = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-implied-eval': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  eqeqeq: ['error', 'smart'],
  'import-x/no-cycle': ['error', {ignoreExternal: true}],
  'import-x/no-default-export': 'error',
  'import-x/no-duplicates': 'error',
};

/** Plain JavaScript: tools that run in Node, some of whose functions run in a page. */
const tools = {
  files: ['**/*.js'],
  extends: [js.configs.recommended],
  languageOptions: {globals: {...globals.node, ...globals.browser}},
  rules: {'no-unused-vars': unused},
};

const typed = {
  files: ['**/*.ts'],
  extends: [typescript.configs.recommendedTypeChecked],
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/no-implied-eval': 'error',
    '@typescript-eslint/no-unused-vars': unused,
    // House style takes functions out of records by destructuring; ours never read `this`.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      {considerDefaultExhaustiveForUnions: true},
    ],
  },
};

const source = {
  files: ['src/**/*.ts'],
  plugins: {'lit-a11y': litA11y, house: {rules: {'logical-properties': logicalProperties}}},
  extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
  rules: {
    ...litA11y.configs.recommended.rules,
    'house/logical-properties': 'error',
    'no-console': 'error',
    'no-restricted-syntax': ['error', ...unsafe.syntax],
  },
};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    // node:test's `test` and `it` return promises that nobody has to wait for.
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [
          {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']},
        ],
      },
    ],
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/require-await': 'off',
  },
};

/** ESLint's configuration for the project in the folder `root`. */
export const houseRules = (root) => [
  {ignores: generated},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...typescript.config(
    {
      plugins: {'import-x': imports},
      settings: {
        // Without `.ts` among the extensions the rule would look into no file of ours, and pass everything.
        'import-x/extensions': ['.ts', '.js'],
        'import-x/external-module-folders': ['node_modules'],
        'import-x/resolver-next': [
          createTypeScriptImportResolver({project: `${root}/tsconfig.json`}),
        ],
      },
      rules: {
        ...everywhere,
        'import-x/no-restricted-paths': ['error', {basePath: root, zones: zones(root)}],
      },
    },
    tools,
    {...typed, languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}}},
    source,
    // A command speaks on the console; nothing else in the library does.
    {files: ['src/cli/**'], rules: {'no-console': 'off'}},
    ...rooms.map(restrictions),
    tests,
    {
      files: ['eslint.config.js', '**/*.config.js', 'test/rig/*-reporter.js'],
      rules: {'import-x/no-default-export': 'off'},
    },
  ),
];
