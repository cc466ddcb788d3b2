import { expect, test } from "vitest";
import { isCallable, isPrivateAddress } from "./network";

test("this machine, home and company networks are inside; everything else is the internet", () => {
  for (const inside of [
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.2",
    "169.254.1.1",
    "100.64.0.1",
    "::1",
    "fd00::1",
    "fe80::1",
  ]) {
    expect([inside, isPrivateAddress(inside)]).toEqual([inside, true]);
  }
  for (const outside of [
    "8.8.8.8",
    "172.32.0.1",
    "192.169.0.1",
    "2001:db8::1",
    "localhost",
    "",
    "127.0.0.1.evil.test",
    "0x7f.1",
  ]) {
    expect([outside, isPrivateAddress(outside)]).toEqual([outside, false]);
  }
});

test("services are called inside, on the internet only with encryption, and never where nobody would offer one", () => {
  for (const inside of ["127.0.0.1", "192.168.1.2", "::1", "fd00::1", "::ffff:10.0.0.1"])
    expect([inside, isCallable(inside, false)]).toEqual([inside, true]);
  for (const outside of ["8.8.8.8", "2001:db8::1"])
    expect([outside, isCallable(outside, true), isCallable(outside, false)]).toEqual([outside, true, false]);
  for (const never of [
    "169.254.169.254",
    "::ffff:169.254.169.254",
    "fe80::1",
    "0.0.0.0",
    "::",
    "224.0.0.1",
    "255.255.255.255",
    "fd00:ec2::254",
    "",
    "localhost",
  ])
    expect([never, isCallable(never, true)]).toEqual([never, false]);
});
