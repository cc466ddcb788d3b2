// Which internet addresses stay inside: this machine, a home or company network, a link-local line.
import { BlockList, isIP } from "node:net";

const inside = new BlockList();
inside.addSubnet("127.0.0.0", 8, "ipv4");
inside.addSubnet("10.0.0.0", 8, "ipv4");
inside.addSubnet("172.16.0.0", 12, "ipv4");
inside.addSubnet("192.168.0.0", 16, "ipv4");
inside.addSubnet("169.254.0.0", 16, "ipv4");
// Carrier and container networks (RFC 6598) and overlay networks built on them.
inside.addSubnet("100.64.0.0", 10, "ipv4");
// Never routed on the internet (RFC 5737, RFC 2544): only test networks use them.
inside.addSubnet("192.0.2.0", 24, "ipv4");
inside.addSubnet("198.51.100.0", 24, "ipv4");
inside.addSubnet("203.0.113.0", 24, "ipv4");
inside.addSubnet("198.18.0.0", 15, "ipv4");
inside.addAddress("::1", "ipv6");
inside.addSubnet("fc00::", 7, "ipv6");
inside.addSubnet("fe80::", 10, "ipv6");

/** False for anything that is not an IP address at all. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && inside.check(address, family === 4 ? "ipv4" : "ipv6");
}
