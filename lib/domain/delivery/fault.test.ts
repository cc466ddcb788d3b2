import { expect, test } from "vitest";
import { faultOf } from "./fault";

test("an address that doesn't exist is a person's task at once", () => {
  expect(faultOf({ responseCode: 550, command: "RCPT TO" })).toEqual({ fault: "address_refused", lasting: true });
});

test("a relay that says later is asked later", () => {
  expect(faultOf({ responseCode: 451, command: "DATA" })).toEqual({ fault: "relay_busy", lasting: false });
});

test("a relay that isn't there, or doesn't know us, may be put right meanwhile", () => {
  expect(faultOf({ code: "ESOCKET" })).toEqual({ fault: "relay_unreachable", lasting: false });
  expect(faultOf({ code: "EAUTH", responseCode: 535 })).toEqual({ fault: "relay_sign_in", lasting: false });
});

test("a mailbox folder without room is named as such", () => {
  expect(faultOf({ code: "ENOSPC" })).toEqual({ fault: "folder_unwritable", lasting: false });
});
