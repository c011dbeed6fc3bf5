// How the task pane is built: two pages, relative addresses, office.js from the source that the deployment chooses.
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const officeFiles = join(here, '../node_modules/@microsoft/office-js/dist');

const seeds = join(here, '../seeds');

/** Where office.js comes from: its address in the page, and the origin that the page's policy lets scripts come from. */
export const officeSources = {
  global: {
    address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  '21vianet': {
    address: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
  self: { address: './office/office.js', origin: null },
};

/** The hash of nothing: style elements may be made, but only empty ones, which the components then fill rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export default defineConfig(() => {
  const source = process.env.TASK_LEDGER_OFFICE ?? 'global';
  const office = officeSources[source];
  if (office === undefined) throw new Error(`TASK_LEDGER_OFFICE is one of ${Object.keys(officeSources).join(', ')}`);
  return {
    root: here,
    base: './',
    publicDir: false,
    // React's JSX is compiled by Vite itself.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    plugins: [officePlugin(office), dataPlugin()],
    build: {
      outDir: '../dist/addin',
      emptyOutDir: true,
      assetsDir: 'code',
      assetsInlineLimit: 0,
      // Excel 2021 for Windows and later show panes in an evergreen WebView2, Macs in WKWebView.
      target: ['chrome109', 'safari16.4'],
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: ['taskpane', 'commands', 'notice'].map((page) => join(here, `${page}.html`)),
        onwarn: (warning, show) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(warning)),
      },
    },
    server: { port: 3000, strictPort: true },
  };
});

/** Writes office.js and, in a build, the policy into each page; in development serves the self-hosted copy. */
function officePlugin({ address, origin }) {
  let building = false;
  const head = (page) => {
    const policy = building ? `\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(origin)}" />` : '';
    // The pane says so when office.js stays away; a ribbon command has nothing to show and may wait for it.
    const late = page.endsWith('taskpane.html') ? ' async' : '';
    const office = `\n    <script id="office-js"${late} src="${address}"></script>`;
    return page.endsWith('notice.html') ? policy : policy + office;
  };
  return {
    name: 'task-ledger-office',
    configResolved(config) {
      building = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      // Behind the charset, in front of everything else.
      handler: (html, { filename }) => html.replace('<meta charset="utf-8" />', (charset) => charset + head(filename)),
    },
    configureServer(server) {
      server.middlewares.use('/office', (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
        const file = join(officeFiles, path);
        if (!file.startsWith(officeFiles) || !existsSync(file) || !statSync(file).isFile()) return next();
        if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        createReadStream(file).pipe(response);
      });
    },
  };
}

/** Puts what the pane knows beside the workbook into the folder `data`: titles of the plans, plans, roster, calendar. */
function dataPlugin() {
  return {
    name: 'task-ledger-data',
    generateBundle() {
      for (const [path, source] of dataFiles()) this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const source = dataFiles().get((request.url ?? '').split('?')[0].slice(1));
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
  };
}

function dataFiles() {
  const plans = readdirSync(join(seeds, 'plans')).map((file) => [
    file,
    readFileSync(join(seeds, 'plans', file), 'utf8'),
  ]);
  const titles = plans.map(([, text]) => {
    const { id, version, title, tasks } = JSON.parse(text);
    return { id, version, title, tasks: tasks.length };
  });
  return new Map([
    ['plans.json', JSON.stringify(titles, null, 2)],
    ['roster.json', readFileSync(join(seeds, 'rosters/sample-county.json'), 'utf8')],
    ['calendar.json', readFileSync(join(seeds, 'calendars/china.json'), 'utf8')],
    ...plans.map(([file, text]) => [`plans/${file}`, text]),
  ]);
}

/** Nothing but the pane's own origin, and scripts from where office.js lives. */
function policyFor(origin) {
  return [
    "default-src 'none'",
    `script-src 'self'${origin === null ? '' : ` ${origin}`}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
