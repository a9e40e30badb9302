// What the tests need of the machine, and where it is. Node built-ins only: run.js reads this before `npm ci`.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const listed = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** The first of `names` that can be run. A bare name is looked up on PATH, a path is taken as it stands. */
function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) =>
      name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name)),
    )
    .find(executable);
}

/** The first of `names` that is there and can run what these arguments say, such as import a library. */
function programThat(args, ...names) {
  return names
    .map((name) => findProgram(name))
    .find((path) => path && spawnSync(path, args, {stdio: 'ignore'}).status === 0);
}

/** Which Debian this is, as a number; NaN elsewhere. */
function debianRelease() {
  try {
    return parseFloat(readFileSync('/etc/debian_version', 'utf8'));
  } catch {
    return NaN;
  }
}

/** Newest first, so that version 17 is taken before 15. */
const byVersion = (a, b) => b.localeCompare(a, 'en', {numeric: true});

/**
 * Each need of the tests: how to find it, the Debian packages that bring it, and what to call it in a message.
 * `find` answers the program's path, or undefined. `CHROMIUM` and `FIREFOX` in the environment come first.
 */
export const needs = {
  chromium: {
    find: () =>
      findProgram(
        ...[process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean),
      ),
    packages: ['chromium'],
    label: 'Chromium',
  },
  firefox: {
    find: () => findProgram(...[process.env.FIREFOX, 'firefox-esr', 'firefox'].filter(Boolean)),
    packages: ['firefox-esr'],
    label: 'Firefox',
  },
  webkitDriver: {
    find: () => findProgram('WebKitWebDriver'),
    packages: ['webkit2gtk-driver'],
    label: 'WebKitWebDriver (webkit2gtk-driver)',
  },
  miniBrowser: {
    find: () =>
      [...listed('/usr/lib'), ...listed('/usr/libexec')]
        .flatMap((folder) => [folder, ...listed(folder)])
        .filter((folder) => /\/webkit2gtk-4\.\d$/.test(folder))
        .sort(byVersion)
        .map((folder) => join(folder, 'MiniBrowser'))
        .find(executable),
    packages: ['webkit2gtk-driver'],
    label: 'MiniBrowser (WebKitGTK)',
  },
  xvfb: {find: () => findProgram('Xvfb'), packages: ['xvfb'], label: 'Xvfb'},
  openbox: {find: () => findProgram('openbox'), packages: ['openbox'], label: 'openbox'},
  xsettingsd: {
    find: () => findProgram('xsettingsd'),
    packages: ['xsettingsd'],
    label: 'xsettingsd',
  },
  orca: {find: () => findProgram('orca'), packages: ['orca'], label: 'Orca'},
  accessibilityBus: {
    find: () => findProgram('/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi-bus-launcher'),
    packages: ['at-spi2-core'],
    label: 'at-spi2-core',
  },
  dbusDaemon: {
    find: () => findProgram('dbus-daemon'),
    packages: ['dbus-daemon', 'dbus-bin', 'dbus'],
    label: 'dbus-daemon',
  },
  gdbus: {find: () => findProgram('gdbus'), packages: ['libglib2.0-bin'], label: 'gdbus'},
  xdotool: {find: () => findProgram('xdotool'), packages: ['xdotool'], label: 'xdotool'},
  pgrep: {find: () => findProgram('pgrep'), packages: ['procps'], label: 'pgrep'},
  // Without recommended packages a browser may come without a single font, and every text has no width.
  fonts: {
    find: () => process.platform !== 'linux' || listed('/usr/share/fonts/truetype')[0],
    packages: ['fonts-noto-core'],
    label: 'a font',
  },
  pythonJsonSchema: {
    find: () =>
      programThat(
        ['-c', 'from jsonschema import Draft202012Validator'],
        '/usr/bin/python3',
        'python3',
      ),
    packages: ['python3-jsonschema'],
    label: 'jsonschema for Python',
  },
  perlJsonSchema: {
    find: () =>
      programThat(['-MCpanel::JSON::XS', '-MJSON::Schema::Modern', '-e1'], 'perl') ??
      programThat(['-MCpanel::JSON::XS', '-MJSON::Validator', '-e1'], 'perl'),
    // Debian 12 and older have only the other one.
    packages: [
      debianRelease() >= 13 ? 'libjson-schema-modern-perl' : 'libjson-validator-perl',
      'libcpanel-json-xs-perl',
    ],
    label: 'JSON::Schema::Modern or JSON::Validator for Perl',
  },
  // Debian has the official JSON-Schema-Test-Suite as part of this.
  jsonSchemaTests: {
    find: () =>
      ['/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance'].find(
        (folder) => listed(`${folder}/tests/draft2020-12`).length,
      ),
    packages: ['libtest-json-schema-acceptance-perl'],
    label: 'JSON-Schema-Test-Suite (libtest-json-schema-acceptance-perl)',
  },
  php: {find: () => findProgram('php'), packages: ['php-cli'], label: 'PHP'},
  // A file is run as it is by the compiler, which a runtime alone does not have.
  java: {
    find: () => findProgram('javac') && findProgram('java'),
    packages: ['default-jdk-headless'],
    label: 'a JDK',
  },
  jackson: {
    find: () =>
      listed('/usr/share/java').some((path) => path.endsWith('/jackson-databind.jar'))
        ? '/usr/share/java'
        : undefined,
    packages: ['libjackson2-databind-java'],
    label: 'Jackson for Java',
  },
  // Both are there or neither.
  poppler: {
    find: () => findProgram('pdfinfo') && findProgram('pdftotext'),
    packages: ['poppler-utils'],
    label: 'poppler-utils',
  },
  postgres: {
    find: () =>
      findProgram(
        ...listed('/usr/lib/postgresql')
          .sort(byVersion)
          .map((folder) => join(folder, 'bin/postgres')),
        'postgres',
      ),
    packages: ['postgresql'],
    label: 'PostgreSQL server',
  },
};

/** Validators and receivers in other languages, which the contract is held to. */
export const contractNeeds = [
  'pythonJsonSchema',
  'perlJsonSchema',
  'jsonSchemaTests',
  'php',
  'java',
  'jackson',
];

/** Browsers by the names that `BROWSERS` takes, with what each needs. */
export const browserNeeds = {
  chromium: ['chromium', 'fonts'],
  firefox: ['firefox', 'fonts'],
  webkit: ['webkitDriver', 'miniBrowser', 'xvfb', 'openbox', 'xsettingsd', 'fonts'],
};

/** What a screen reader and the desktop around it need, on which Firefox and Chromium are listened to. */
export const screenReaderNeeds = [
  'orca',
  'accessibilityBus',
  'dbusDaemon',
  'gdbus',
  'xdotool',
  'pgrep',
  'xvfb',
  'openbox',
];

/** The browsers to run: all, or those that `BROWSERS=chromium,firefox` names. Throws on a name it does not know. */
export function chosenBrowsers() {
  const names = (process.env.BROWSERS || Object.keys(browserNeeds).join()).split(',');
  const odd = names.find((name) => !browserNeeds[name]);
  if (odd) throw new Error(`BROWSERS: "${odd}" is none of ${Object.keys(browserNeeds).join(', ')}`);
  return names;
}

/**
 * The path of one need. Throws, naming it, when the machine does not have it.
 *
 * @param {string} name
 * @returns {string}
 */
export function locate(name) {
  const path = needs[name].find();
  if (!path)
    throw new Error(`${needs[name].label} is not installed (run \`npm test\` for what is missing)`);
  return path;
}
