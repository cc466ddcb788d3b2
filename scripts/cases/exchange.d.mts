export function exchange<T extends object>(
  given: T,
  kindsOf: (text: string, locale: string) => readonly string[],
  seed: number,
): T;
