export function buildWorkers(where?: { home?: string; out?: string }): Promise<void>;
