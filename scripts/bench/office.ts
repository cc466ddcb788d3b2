// The office's pages as a recruiter opens them: how long the server takes, and how much of them runs in the browser.
import { gzipSync } from "node:zlib";
import type { Benchmark } from "./benchmark";
import { median, p95 } from "./figures";
import type { House } from "./ground";
import { oneWhoWasTold, openCompany } from "./people";
import { ask, page, timed, times } from "./traffic";

const PEOPLE = 30;
const REQUESTS = 60;
const WARM_UP = 15;

export const office: Benchmark = {
  name: "office",
  what: `with ${PEOPLE} people beside the founding case`,
  run: async (ground, tell) => {
    const house = await ground.house();
    const cookie = await signIn(house);
    const { decided } = await openCompany(house);
    for (const _ of times(PEOPLE, () => 0)) await decided();
    const { applicationId } = await oneWhoWasTold(house);
    const screens = {
      today: "/today",
      candidates: "/candidates",
      application: `/applications/${applicationId}`,
      letter: `/applications/${applicationId}/letter`,
      conversations: "/conversations",
    };
    for (const [name, path] of Object.entries(screens)) {
      const url = `${house.origin}${path}`;
      const took: number[] = [];
      for (const at of times(REQUESTS + WARM_UP, (number) => number)) {
        const one = await timed(() => opened(url, cookie));
        if (at >= WARM_UP) took.push(one);
      }
      tell({ name: `office-${name}-median`, unit: "ms", values: took, of: median, goal: { atMost: 200 } });
      tell({ name: `office-${name}-p95`, unit: "ms", values: took, of: p95, goal: { atMost: 400 } });
      const scripts = await scriptsOf(house, url, cookie);
      tell({ name: `office-${name}-scripts`, unit: "kB", values: [scripts / 1000], goal: { atMost: 180 } });
    }
  },
};

/** @returns the session's cookie, as a browser keeps it. */
export async function signIn({ origin, admin }: House): Promise<string> {
  const body = new URLSearchParams({ ...admin, to: "/today" }).toString();
  const headers = { origin, "content-type": "application/x-www-form-urlencoded" };
  const answer = await ask(`${origin}/signin`, { method: "POST", headers, body });
  const cookies = [answer.headers["set-cookie"] ?? []].flat().map((line) => line.split(";")[0] ?? "");
  if (!cookies.some((one) => one.startsWith("huiyin-session"))) throw new Error(`sign-in: ${answer.status}`);
  return cookies.join("; ");
}

/** The page itself, or the one it leads to at once. */
async function opened(url: string, cookie: string) {
  const answer = await ask(url, { headers: { cookie } });
  const to = String(answer.headers["location"] ?? "");
  if (answer.status >= 300 && answer.status < 400 && to) return page(new URL(to, url).href, { headers: { cookie } });
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

/** Every script that a browser of this decade loads for the page, as it travels; what is marked noModule it leaves out. */
async function scriptsOf({ origin }: House, url: string, cookie: string): Promise<number> {
  const html = (await opened(url, cookie)).body.toString().replace(/<script[^>]* noModule[^>]*>/gi, "");
  const names = new Set(html.match(/\/_next\/static\/[^"'\\ ]+?\.js/g));
  let sum = 0;
  for (const name of names) sum += gzipSync((await page(`${origin}${name}`)).body).byteLength;
  return sum;
}
