// Exact fractions, so that a mean of three interviewers is compared as it is and never as it looks when printed.

/** `den` is greater than zero. */
export type Ratio = { readonly num: bigint; readonly den: bigint };

/** Negative when a < b, 0 when equal, positive when a > b; exact. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A setting such as 0.85 with up to four decimals, as a fraction. */
export function ratioOf(share: number): Ratio {
  return { num: BigInt(Math.round(share * 10_000)), den: 10_000n };
}

/** A non-negative fraction in decimals, cut and never rounded up, without trailing zeros: 2/3 to 2 decimals is "0.66". */
export function printCut(ratio: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const cut = (ratio.num * scale) / ratio.den;
  const rest = decimals === 0 ? "" : (cut % scale).toString().padStart(decimals, "0").replace(/0+$/, "");
  return rest === "" ? `${cut / scale}` : `${cut / scale}.${rest}`;
}
