export function buildScripts(home: string): Promise<string[]>;
export function bundlePrograms(options: {
  home: string;
  entryPoints: readonly string[];
  outdir: string;
  whole?: boolean;
}): Promise<void>;
