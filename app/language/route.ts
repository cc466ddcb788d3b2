// The switch at the door: which language this browser is met in, before anyone has signed in.
import type { NextRequest } from "next/server";
import { goTo, setCookie } from "@/app/_server/answers";
import { LOCALE_COOKIE } from "@/app/_server/locale";
import { officeDoor } from "@/app/_server/door";
import { formField } from "@/app/_ui/form-values";
import { safePath } from "@/app/_server/origin";
import { localeSchema } from "@/lib/domain/shared/locale";

/** A year in seconds. */
const KEPT = 365 * 24 * 60 * 60;

export async function POST(request: NextRequest): Promise<Response> {
  const origin = officeDoor(request);
  if (origin instanceof Response) return origin;
  const form = await request.formData().catch(() => new FormData());
  const locale = localeSchema.safeParse(formField(form, "locale"));
  const back = formField(form, "back");
  const to = back.startsWith("/login") ? "/login" : safePath(back);
  return goTo(
    to,
    locale.success ? [setCookie(LOCALE_COOKIE, locale.data, { secure: origin.secure, maxAge: KEPT })] : [],
  );
}
