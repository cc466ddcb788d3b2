// Bundles what runs on threads of its own: the report's worker, with React in production mode whatever the server runs in.
import { build } from "esbuild";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HOME = fileURLToPath(new URL("..", import.meta.url));

/** pdfkit asks for its built-in fonts through a require of its own making, which a bundle can't follow. */
const pdfkitFonts = {
  name: "pdfkit-fonts",
  setup(plugin) {
    plugin.onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replaceAll("require$1('#standard-fonts/", "require('#standard-fonts/"), loader: "js" };
    });
  },
};

/** Writes `<out>/report-worker.mjs`; takes about a second. */
export async function buildWorkers({ home = HOME, out = join(home, "dist") } = {}) {
  await build({
    absWorkingDir: home,
    entryPoints: [join(home, "emails/report/worker.tsx")],
    outfile: join(out, "report-worker.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    jsx: "automatic",
    minify: true,
    plugins: [pdfkitFonts],
    define: { "process.env.NODE_ENV": '"production"' },
    banner: { js: "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);" },
    logLevel: "warning",
  });
  // The colour profile that PDF/A demands, read from beside the bundle.
  const profile = "data/sRGB_IEC61966_2_1.icc";
  await cp(join(home, "node_modules/pdfkit/js", profile), join(out, profile));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkers();
