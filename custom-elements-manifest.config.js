/** Leaves in the manifest what a host page may rely on, under the path that the package gives it. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      const path = 'dist/dweud.js';
      for (const declaration of module.declarations) {
        const {members, attributes, events} = declaration;
        declaration.members = members.filter(
          ({name, description}) => description && !/^[#_]/.test(name),
        );
        declaration.attributes = attributes.filter(({name}) => !name.startsWith('_'));
        // The doc comment lists them; the analyzer adds what it makes of every `dispatchEvent`.
        declaration.events = events.filter(({description}) => description);
      }
      module.path = path;
      const exported = module.exports.filter(({kind}) => kind === 'js');
      const tags = module.declarations.map(({name, tagName}) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: {name, module: path},
      }));
      module.exports = [...exported, ...tags];
      for (const {declaration} of module.exports) declaration.module = path;
    }
  },
});

export default {
  globs: ['src/elements/dweud-form.ts'],
  litelement: true,
  plugins: [publicOnly()],
};
