// The log of this process. Only the fields named here can get into it: no names, no mail addresses, no texts, no secrets.
import { randomUUID } from "node:crypto";
import pino from "pino";

const FIELDS = [
  "actorKind",
  "attempts",
  "code",
  "count",
  "deliveryId",
  "errorId",
  "errorName",
  "frames",
  "job",
  "keyId",
  "kind",
  "method",
  "ms",
  "path",
  "port",
  "state",
  "status",
  "userId",
] as const;
type Field = (typeof FIELDS)[number];
export type LogFields = Partial<Record<Field, string | number | boolean | null | undefined>>;

const writer = pino({
  level: process.env["LOG_LEVEL"] ?? (process.env["NODE_ENV"] === "test" ? "silent" : "info"),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

export const log = {
  /** @param event what happened, in a few fixed words */
  info: (event: string, fields: LogFields = {}) => writer.info(allowed(fields), event),
  warn: (event: string, fields: LogFields = {}) => writer.warn(allowed(fields), event),
  /**
   * Notes a fault without its message, which may quote what people wrote; name, code and place are enough to find it.
   * @returns the id a person can be shown
   */
  fault(event: string, error: unknown, fields: LogFields = {}): string {
    const errorId = String(fields.errorId ?? randomUUID().slice(0, 8));
    writer.error(allowed({ ...describe(error), ...fields, errorId }), event);
    return errorId;
  },
};

/** Keeps named fields only, and of paths only what is no secret: whoever calls this, TypeScript or not. */
export function allowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = fields[field];
    if (value === undefined || (typeof value === "object" && value !== null)) continue;
    kept[field] = field === "path" ? withoutSecrets(String(value)) : value;
  }
  return kept;
}

/** `/c/<secret>/reply?x=1` becomes `/c/*` with what follows the secret: the secret and the query are left out. */
export function withoutSecrets(path: string): string {
  return path.replace(/[?#].*$/s, "").replace(/^\/(c|a|v|welcome)\/[^/]+/, "/$1/*");
}

/** For what a framework prints by itself: its own words stay, of an error only what `fault` would note. */
export function withoutMessages(printed: readonly unknown[]): string {
  return printed.map((part) => (typeof part === "string" ? part : JSON.stringify(allowed(describe(part))))).join(" ");
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  return {
    errorName: cause === error ? error.name : `${error.name}: ${cause.name}`,
    ...(typeof code === "string" ? { code } : {}),
    frames: framesOf(error),
  };
}

/** The first line of a stack is the message; only the places that follow are kept. */
function framesOf(error: Error): string {
  const lines = (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .filter((line) => /^\s+at .*[:)]/.test(line));
  return lines
    .slice(0, 12)
    .map((line) => line.trim())
    .join(" | ");
}
