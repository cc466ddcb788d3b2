// The door's own address for signing in: a plain form posts here, with or without JavaScript, before and after an update.
import { checkCredentials } from "@/app/_server/credentials";
import { deviceCookieName, signInCookies } from "@/app/_server/auth";
import { ground, needed } from "@/app/_server/context";
import { DEVICE_AGE, deviceMark, deviceName, isDeviceOf, visitorAddress } from "@/app/_server/device";
import { officeDoor } from "@/app/_server/door";
import { TYPED_EMAIL_COOKIE, goTo, setCookie } from "@/app/_server/answers";
import { formField } from "@/app/_ui/form-values";
import { safePath } from "@/app/_server/origin";
import { type Failure, fail } from "@/lib/domain/shared/result";
import { log } from "@/lib/platform/log";
import type { NextRequest } from "next/server";

export async function POST(request: NextRequest): Promise<Response> {
  const origin = officeDoor(request);
  if (origin instanceof Response) return origin;
  const form = await request.formData().catch(() => new FormData());
  const given = { email: formField(form, "email"), password: formField(form, "password") };
  const to = safePath(formField(form, "to"));
  const secret = needed("AUTH_SECRET");
  const mark = request.cookies.get(deviceCookieName(origin))?.value;
  const visitor = {
    address: visitorAddress(request.headers.get("x-forwarded-for")),
    device: deviceName(request.headers.get("user-agent")),
    knows: (userId: string) => isDeviceOf(secret, mark, userId),
  };
  const checked = await checkCredentials(ground(), given, visitor, new Date()).catch(outOfOrder);
  if (!checked.ok) return backToLogin(checked, given.email, to, origin.secure);
  const session = await signInCookies(origin, async () => checked.value);
  const device = deviceMark(secret, checked.value.userId);
  return goTo(to, [
    ...(session ?? []),
    setCookie(deviceCookieName(origin), device, { secure: origin.secure, maxAge: DEVICE_AGE }),
    setCookie(TYPED_EMAIL_COOKIE, "", { secure: origin.secure, maxAge: 0 }),
  ]);
}

/** The database is away, say: the visitor gets a number, the log the rest. */
function outOfOrder(error: unknown): Failure {
  return fail("invalid", "unexpected", { data: { errorId: log.fault("sign-in failed", error) } });
}

/** The mail address comes back in the field; it travels in a cookie, since addresses of pages end up in logs. */
function backToLogin(failure: Failure, email: string, to: string, secure: boolean): Response {
  const { minutes = 15, errorId = "" } = failure.data;
  const query = new URLSearchParams(
    failure.code === "too_many"
      ? { problem: "many", minutes: String(minutes) }
      : errorId === ""
        ? { problem: "wrong" }
        : { problem: "fault", number: String(errorId) },
  );
  if (to !== "/") query.set("to", to);
  const typed = encodeURIComponent(email.slice(0, 254));
  return goTo(`/login?${query}`, [setCookie(TYPED_EMAIL_COOKIE, typed, { secure, maxAge: 300 })]);
}
