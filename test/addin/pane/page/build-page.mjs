// Builds the test page of the pane, with the policy of the real one, into the folder given.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

process.env.NODE_ENV = 'production';
const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (out === undefined) throw new Error('node build-page.mjs FOLDER');

const { default: config } = await import(join(here, '../../../../addin/vite.config.mjs'));
const addin = config();
await build({
  ...addin,
  configFile: false,
  logLevel: 'warn',
  root: here,
  // The policy of the real page stays, office.js goes.
  plugins: [
    addin.plugins,
    {
      name: 'no-office',
      transformIndexHtml: {
        order: 'post',
        handler: (html) => html.replace(/<script id="office-js"[^>]*><\/script>/, ''),
      },
    },
  ],
  build: {
    ...addin.build,
    outDir: out,
    rolldownOptions: { ...addin.build.rolldownOptions, input: join(here, 'index.html') },
  },
});
