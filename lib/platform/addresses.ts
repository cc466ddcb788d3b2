// Where this installation is reached: by the addresses it was started with, or this machine's own in the local network.
import { networkInterfaces } from "node:os";
import { isPrivateAddress } from "./network";

export type Addresses = {
  readonly appUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly port: string;
  /** This machine's own addresses; those on the internet only when plain http is allowed there. */
  readonly machine: readonly string[];
  readonly allowHttp: boolean;
};

/** The addresses as this process was started with them; read each time, since a laptop changes networks. */
export function addressesNow(env: NodeJS.ProcessEnv = process.env): Addresses {
  const machine = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((item) => item.address));
  const allowHttp = env["HUIYIN_ALLOW_HTTP"] === "1";
  return {
    appUrl: env["APP_URL"] || undefined,
    publicUrl: env["PUBLIC_URL"] || undefined,
    port: env["PORT"] || "3000",
    machine: allowHttp ? machine : machine.filter(isPrivateAddress),
    allowHttp,
  };
}

/** The start of every link in a mail to a colleague. */
export function appUrl(addresses: Addresses = addressesNow()): string {
  const named = originOfUrl(addresses.appUrl);
  if (named) return named;
  const near = addresses.machine.find((address) => address.includes(".") && !address.startsWith("127."));
  return `http://${near ?? "localhost"}:${addresses.port}`;
}

/** The start of every link a candidate or approver gets. */
export function publicUrl(addresses: Addresses = addressesNow()): string {
  return originOfUrl(addresses.publicUrl) ?? appUrl(addresses);
}

/** The origin of an http(s) address, or undefined for anything else. */
export function originOfUrl(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.origin : undefined;
}
