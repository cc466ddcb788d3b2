export function keysFor(place: { dataDir: string; embedded: boolean }): {
  readonly values: { readonly AUTH_SECRET: string; readonly DATA_KEY: string };
  readonly file: string | null;
};
