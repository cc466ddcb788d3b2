import { expect, test } from "vitest";
import { deviceMark, deviceName, isDeviceOf, visitorAddress } from "./device";
import { preferredLocale } from "./locale";

test("a browser proves only the person who signed in with it", () => {
  const mark = deviceMark("secret", "anna");
  expect(isDeviceOf("secret", mark, "anna")).toBe(true);
  for (const [key, given, person] of [
    ["secret", mark, "bert"],
    ["other", mark, "anna"],
    ["secret", undefined, "anna"],
    ["secret", `${mark}x`, "anna"],
    ["secret", mark.replace("anna", "bert"), "bert"],
  ] as const) {
    expect(isDeviceOf(key, given, person)).toBe(false);
  }
});

test("a device is named as people know it", () => {
  const phone = "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
  expect(deviceName(phone)).toBe("Chrome · Android");
  expect(deviceName("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18 Safari/604.1")).toBe(
    "Safari · iOS",
  );
  expect(deviceName(`${phone} MicroMessenger/8.0`)).toBe("WeChat · Android");
  expect(deviceName(null)).toBe("");
});

test("only the address the nearest proxy saw counts, not what the caller put before it", () => {
  expect(visitorAddress("1.1.1.1, 2.2.2.2, 10.0.0.7")).toBe("10.0.0.7");
  expect(visitorAddress(null)).toBe("unknown");
});

test("somebody with a whole IPv6 network counts as one visitor", () => {
  const network = visitorAddress("2001:db8:0:1::5");
  expect(network).toBe("2001:db8:0:1::/64");
  for (const same of ["2001:0DB8::1:0:0:0:7", "2001:db8:0:1:ffff:ffff:ffff:ffff", "fe80::1, 2001:db8:0:1::1%eth0"])
    expect(visitorAddress(same)).toBe(network);
  expect(visitorAddress("2001:db8:0:2::5")).not.toBe(network);
  expect(visitorAddress("::1")).toBe("0:0:0:0::/64");
});

test("a visitor is met in Chinese or English as the browser weighs them", () => {
  expect(preferredLocale("en-GB,en;q=0.9,zh-CN;q=0.8")).toBe("en");
  expect(preferredLocale("de,zh-TW;q=0.7,en;q=0.5")).toBe("zh-CN");
  expect(preferredLocale("zh;q=0,en;q=0.1")).toBe("en");
  expect(preferredLocale("de-DE,fr")).toBe("en");
  expect(preferredLocale(null)).toBe("zh-CN");
  expect(preferredLocale(";;q=,,zh;q=x")).toBe("en");
});
