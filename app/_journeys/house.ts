// What a journey needs to know of the Huiyin it walks through; playwright.config.ts starts it.
import { join } from "node:path";

export const admin = { email: "admin@example.com", password: "a long password for journeys" };
export const apiKey = "a-key-that-only-the-journeys-use-0123456789";

/** Every mail of this run lands here as an .eml file. */
export function mailFolder(): string {
  return join(process.env["JOURNEYS_DATA_DIR"] ?? "", "mail");
}
