/**
 * What the public element offers, read from its sources: the manifest, and from it editor data and JSX types.
 * Run by scripts/build.mjs, which names the folder to write to.
 */
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const outdir = process.env.BUILD_FOLDER ?? 'dist';

/** `src/x.ts` is published as `dist/x.js`. */
const published = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** Modules that hold an element, register one, or hold the events that it fires. */
const isPublic = ({declarations = [], exports = []}) =>
  declarations.some(({customElement, superclass}) => customElement || superclass?.name.endsWith('Event')) ||
  exports.some(({kind}) => kind === 'custom-element-definition');

/** Names published files, and leaves out what is not public: private members and the base class's own. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules = customElementsManifest.modules.filter(isPublic);
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const entry of module.exports ?? []) {
        if (entry.declaration?.module) entry.declaration.module = published(entry.declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        // An event that is dispatched from a variable is seen without its name; @fires on the class names it.
        declaration.events = declaration.events?.filter(({name}) => name !== undefined);
        declaration.members = declaration.members?.filter(
          ({name, privacy, description}) =>
            (privacy === undefined || privacy === 'public') && !name.startsWith('#') && description !== undefined,
        );
      }
    }
  },
};

export default {
  globs: ['src/element/**/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({outdir, cssFileName: 'vscode.css-custom-data.json'}),
    customElementJetBrainsPlugin({outdir, packageJson: false}),
    jsxTypesPlugin({outdir, fileName: 'jsx.d.ts', componentTypePath: (name, tag, modulePath) =>
      modulePath === undefined ? './element.js' : modulePath.replace(/^dist\//, './')}),
  ],
};
