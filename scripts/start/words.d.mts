export const faults: Readonly<Record<string, (data: Readonly<Record<string, string | number>>) => string>>;
