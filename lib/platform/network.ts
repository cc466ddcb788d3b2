// Which internet addresses stay inside: this machine, a home or company network, a link-local line; and which nothing of ours calls.
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

/** No service that somebody would name lives there: link-local lines and where clouds hand out their keys, groups, nobody. */
const never = new BlockList();
never.addSubnet("0.0.0.0", 8, "ipv4");
never.addSubnet("169.254.0.0", 16, "ipv4");
never.addAddress("100.100.100.200", "ipv4");
never.addAddress("168.63.129.16", "ipv4");
never.addAddress("192.0.0.192", "ipv4");
never.addSubnet("224.0.0.0", 4, "ipv4");
never.addSubnet("240.0.0.0", 4, "ipv4");
never.addAddress("::", "ipv6");
never.addSubnet("fe80::", 10, "ipv6");
never.addSubnet("ff00::", 8, "ipv6");
never.addAddress("fd00:ec2::254", "ipv6");
never.addAddress("fd20:ce::254", "ipv6");

/** May this machine call that address of its own accord? Without encryption only inside. False for what is no address. */
export function isCallable(address: string, encrypted: boolean): boolean {
  const family = isIP(address);
  if (family === 0 || never.check(address, family === 4 ? "ipv4" : "ipv6")) return false;
  return encrypted || isPrivateAddress(address);
}
