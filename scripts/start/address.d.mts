export function refuseTakenPort(port: number): Promise<void>;
