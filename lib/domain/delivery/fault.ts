// Why a mail didn't leave, in the few kinds that people can act on. The relay's own words stay out: they hold addresses.

export const DELIVERY_FAULTS = [
  "address_refused",
  "mail_refused",
  "relay_busy",
  "relay_unreachable",
  "relay_sign_in",
  "no_address",
  "letter_changed",
  "wording_changed",
  "folder_unwritable",
  "unknown",
] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

/** What an SMTP client reports of a failed try. */
export type RelayAnswer = {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
};

/** A fault, and whether waiting may help (4xx and network troubles) or a person must act (5xx). */
export function faultOf(answer: RelayAnswer): { readonly fault: DeliveryFault; readonly lasting: boolean } {
  if (answer.code === "EAUTH" || answer.responseCode === 535) return { fault: "relay_sign_in", lasting: false };
  const status = answer.responseCode ?? 0;
  if (status >= 500) {
    return { fault: answer.command?.startsWith("RCPT") ? "address_refused" : "mail_refused", lasting: true };
  }
  if (status >= 400) return { fault: "relay_busy", lasting: false };
  if (["ENOSPC", "EACCES", "EROFS", "ENOENT"].includes(answer.code ?? ""))
    return { fault: "folder_unwritable", lasting: false };
  if (["ECONNECTION", "ESOCKET", "ETIMEDOUT", "EDNS", "ECONNREFUSED", "ECONNRESET"].includes(answer.code ?? "")) {
    return { fault: "relay_unreachable", lasting: false };
  }
  return { fault: "unknown", lasting: false };
}
