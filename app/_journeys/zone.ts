/** A time zone in which it is about this hour right now; POSIX names count westwards. */
export function zoneWhereItIs(hour: number, now = new Date()): string {
  const east = ((hour - now.getUTCHours() + 36) % 24) - 12;
  return east === 0 ? "Etc/GMT" : `Etc/GMT${east > 0 ? "-" : "+"}${Math.abs(east)}`;
}
