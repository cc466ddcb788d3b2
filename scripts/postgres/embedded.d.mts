export type EmbeddedStore = {
  readonly url: string;
  readonly pid: () => number | null;
  readonly stop: () => Promise<void>;
};
export function startEmbedded(options: { home: string; dataDir: string; forgetful?: boolean }): Promise<EmbeddedStore>;
