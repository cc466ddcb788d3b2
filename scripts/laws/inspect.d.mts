export type Breach = { readonly law: string; readonly from: string; readonly to: string };
export type OwnModule = { readonly source: string; readonly dependencies: readonly { readonly resolved: string }[] };
export function inspect(
  home: string,
  folders: readonly string[],
): Promise<{ readonly modules: readonly OwnModule[]; readonly breaches: readonly Breach[] }>;
export function filesOf(home: string): string[];
