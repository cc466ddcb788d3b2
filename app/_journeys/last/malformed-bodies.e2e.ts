import { existsSync, readFileSync, readdirSync, readlinkSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { home, signIn } from "../house";
import { askedFor, requestFor, toldTo } from "../letters";
import { linkIn } from "../mailbox";
import { addressOf, routes } from "../routes";
import { keyFor } from "../store";

test.use({ locale: "zh-CN" });

const COUNT = Number(process.env["MALFORMED_BODIES"] ?? 2000);
const AT_ONCE = 8;
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";
const MULTI = "multipart/form-data; boundary=x";
const PLAIN = "text/plain;charset=UTF-8";

/** Always the same row of numbers, so that a fault can be met again. */
let state = 20_261_128;
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
const bytes = (length: number) => Buffer.from(Array.from({ length }, () => random(256)));

const part = (name: string, value: string, more = "") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const parts = (...list: (readonly [string, string])[]) =>
  `${list.map(([name, value]) => part(name, value)).join("")}--x--\r\n`;
const nested = (open: string, close: string, depth = 10_000) => open.repeat(depth) + close.repeat(depth);

type Body = readonly [type: string, data: string | Buffer];
const MB = 1_048_576;

/** What JSON and forms can be made of that no form of ours sends. */
const ANYWHERE: readonly Body[] = [
  ["", ""],
  ["", bytes(64)],
  ["nonsense", "nonsense"],
  ["image/svg+xml", "<svg onload=alert(1)>"],
  ["application/xml", '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'],
  ["application/octet-stream", bytes(3000)],
  ["application/json; charset=utf-16", Buffer.from('{"a":1}', "utf16le")],
  [JSON_TYPE, nested("[", "]")],
  [JSON_TYPE, nested('{"a":', "}").replace("}", "1}")],
  [JSON_TYPE, "[".repeat(10_000)],
  [JSON_TYPE, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
  [JSON_TYPE, '{"text":"\\ud800","name":"\\udfff\\u0000"}'],
  [JSON_TYPE, '{"a":1e400,"b":-1e400,"c":0.1e-400}'],
  [JSON_TYPE, `{"version":${"9".repeat(5000)}}`],
  [JSON_TYPE, `"${"a".repeat(MB + 1)}"`],
  [JSON_TYPE, Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
  [JSON_TYPE, Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  [JSON_TYPE, "null"],
  [FORM, "a".repeat(MB + 1)],
  [FORM, "a=1&".repeat(20_000)],
  [FORM, `${"a.b.c.d.e.f.".repeat(2000)}=1`],
  [FORM, "__proto__=1&__proto__.polluted=1&constructor.prototype.polluted=1&a.__proto__.b=1"],
  [FORM, "dimensions.199.name=x&dimensions.999999999.name=y&dimensions.-1=z&dimensions.length=5"],
  [FORM, "%%%=%zz&a=%00&b=%ED%A0%80&c=%FF%FE&version=NaN&version=1e999"],
  [FORM, "kind=constructor&dimension=__proto__&question=toString&answer=valueOf&text=x"],
  [MULTI, "--x\r\n"],
  [MULTI, bytes(2000)],
  [MULTI, part("text", "no end")],
  [MULTI, parts(["text", "\0"], ["__proto__", "1"], ["submission", "not-a-uuid"])],
  [MULTI, `${part("text", "file", '; filename="../../etc/passwd"')}--x--\r\n`],
  [MULTI, `--x\r\nContent-Disposition: form-data; name="${"n".repeat(20_000)}"\r\n\r\nx\r\n--x--\r\n`],
  [MULTI, `--x\r\n${"X-Header: y\r\n".repeat(3000)}\r\nx\r\n--x--\r\n`],
  [MULTI, Array.from({ length: 3000 }, (_, at) => part(`f${at}`, "x")).join("") + "--x--\r\n"],
  [MULTI, `${part("text", "a".repeat(MB))}--x--\r\n`],
  ["multipart/form-data", "no boundary at all"],
  ["multipart/form-data; boundary=", "--\r\n"],
  [`multipart/form-data; boundary=${"b".repeat(5000)}`, "x"],
];

/** The protocol in which browsers send the arguments of an action: its references, forged and knotted. */
const PROTOCOL: readonly Body[] = [
  ...["", "[]", "{}", "null", "1", '"', "[", '["$K1"]', '["$undefined"]', '["$1"]', '["$0"]', nested("[", "]")].map(
    (text): Body => [PLAIN, text],
  ),
  ...[
    [
      ["0", '["$1"]'],
      ["1", '"$0"'],
    ],
    [
      ["0", '["$1"]'],
      ["1", '"$1"'],
    ],
    [["0", '"$0"']],
    [
      ["0", '["$Q1"]'],
      ["1", '[["$Q1","$W1"]]'],
    ],
    [
      ["0", '["$W1"]'],
      ["1", '["$W1"]'],
    ],
    [
      ["0", '["$@1"]'],
      ["1", '"$@0"'],
    ],
    [["0", '["$@0"]']],
    [
      ["0", '["$F1"]'],
      ["1", '{"id":"00","bound":"$@0"}'],
    ],
    [
      ["0", '["$F1"]'],
      ["1", '{"id":"constructor","bound":null}'],
    ],
    [
      ["0", '["$h1"]'],
      ["1", '{"id":"__proto__","bound":["$h1"]}'],
    ],
    [
      ["0", '["$1:__proto__:constructor:constructor"]'],
      ["1", "{}"],
    ],
    [
      ["0", '["$1:constructor:constructor"]'],
      ["1", "[]"],
    ],
    [
      ["0", '["$1:then"]'],
      ["1", '{"then":"$1:then"}'],
    ],
    [
      ["0", '{"then":"$1:__proto__:then","status":"resolved_model","value":"{}"}'],
      ["1", '"$@0"'],
    ],
    [
      ["0", '["$K1"]'],
      ["1_text", "\ud800"],
      ["1___proto__", "x"],
    ],
    [["0", '["$K__proto__"]']],
    [["0", `["$n${"9".repeat(20_000)}"]`]],
    [["0", '["$Dnever","$NaN","$-0","$Infinity","$-Infinity","$S","$T1","$B1","$i1","$r1","$R1","$x1","$X1","$o1"]']],
    [
      ["0", '["$AB1"]'],
      ["1", "x"],
    ],
    [
      ["0", `[${'"$1",'.repeat(5000)}"$1"]`],
      ["1", `[${'"$2",'.repeat(2000)}"$2"]`],
      ["2", nested("[", "]", 300)],
    ],
    [
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", '{"id":"00","bound":"$@1"}'],
      ["$ACTION_1:1", '["$1"]'],
    ],
    [["$ACTION_ID_00", ""]],
    [
      ["$ACTION_KEY", "k"],
      ["1_$ACTION_ID_x", ""],
    ],
    [["0", '["__proto__",{"__proto__":{"polluted":1}}]']],
  ].map((list): Body => [MULTI, parts(...(list as [string, string][]))]),
];

/** One of them as it is, cut off, or with some of its bytes turned. */
function spoiled([type, data]: Body): Body {
  const whole = Buffer.from(data);
  const way = random(4);
  if (way === 0 || whole.length === 0 || whole.length > 100_000) return [type, whole];
  if (way === 1) return [type, whole.subarray(0, random(whole.length))];
  const other = Buffer.from(whole);
  for (let times = 1 + random(8); times > 0; times--) other[random(other.length)] = random(256);
  return [way === 2 ? type : pick([FORM, JSON_TYPE, MULTI, PLAIN]), other];
}

type Target = {
  readonly address: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly bodies: readonly Body[];
};

/** Every action of the build, by the number under which browsers call it. */
function actionIds(): string[] {
  const folder = process.env["NEXT_DIST_DIR"] ?? ".next";
  const manifest = JSON.parse(readFileSync(`${folder}/server/server-reference-manifest.json`, "utf8")) as {
    node: object;
  };
  return Object.keys(manifest.node);
}

let sent = 0;
/** @returns the status; 0 where the line was closed: more was sent than anybody reads, or a form ended in its middle. */
function send({ address, method, headers }: Target, [type, data]: Body): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = Buffer.from(data);
    const more = {
      ...(type && { "content-type": type }),
      "content-length": String(body.length),
      "x-forwarded-for": `198.51.100.${sent++ % 250}`,
    };
    const asked = httpRequest(address, { method, headers: { ...headers, ...more } }, (answer) => {
      answer.resume().on("close", () => resolve(answer.statusCode ?? 0));
    });
    asked.setTimeout(30_000, () =>
      asked.destroy(new Error(`no answer from ${address} to ${type} ${body.subarray(0, 80).toString()}`)),
    );
    asked.on("error", (error: NodeJS.ErrnoException) => {
      if (/ECONNRESET|EPIPE/.test(error.code ?? "")) resolve(0);
      else
        reject(
          new Error(
            `${error.message} from ${method} ${address} ${headers["next-action"] ?? ""} to ${type} ${JSON.stringify(body.subarray(0, 120).toString())}`,
          ),
        );
    });
    asked.end(body);
  });
}

/** Lines that are no requests, or end in the middle of one. */
function breakOff(text: string): Promise<void> {
  return new Promise((resolve) => {
    const { port } = new URL(home);
    const line = connect(Number(port), "localhost", () => line.write(text, () => setTimeout(() => line.destroy(), 20)));
    line.on("error", () => resolve()).on("close", () => resolve());
  });
}

/** Resident memory of the program that listens at the house's port, in MB; null where the system doesn't say. */
function memory(): number | null {
  if (!existsSync("/proc/net/tcp6")) return null;
  const port = Number(new URL(home).port).toString(16).toUpperCase().padStart(4, "0");
  const lines = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) => readFileSync(file, "utf8").split("\n"));
  const inode = lines
    .map((line) => line.trim().split(/\s+/))
    .find((row) => row[1]?.endsWith(`:${port}`) && row[3] === "0A")?.[9];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const holds = readdirSync(`/proc/${pid}/fd`).some(
        (fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`,
      );
      if (holds) return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
    } catch {
      // Another's process, or one that has just ended.
    }
  }
  return null;
}

test("two thousand malformed bodies break nothing: no fault of ours, others are answered meanwhile, memory comes back", async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000);
  await signIn(page);
  const desk = await atWork(await inviteAs("hr", page, browser), browser);
  const cookie = (await desk.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const told = await toldTo();
  const token = told.page.split("/").at(-1)!;
  const approver = linkIn(await requestFor(await askedFor()), "a")
    .split("/")
    .at(-1)!;
  const key = await keyFor("admin@example.com", ["read", "write", "approve"]);
  const posting = routes.flatMap(({ path, methods }) =>
    methods.filter((one) => one !== "GET").map((method) => ({ path, method })),
  );
  const at = (path: string) =>
    home +
    addressOf(path, {
      token: path.startsWith("/a/") ? approver : token,
      applications: told.applicationId,
      letters: told.letterId,
    });
  const actions = actionIds().map((id, at): Target => {
    // Most are sent by nobody: what can break does so before anybody asks who it is, and no page is drawn.
    const headers = { ...(at % 5 === 0 && { cookie }), origin: home, accept: "text/x-component", "next-action": id };
    return { address: `${home}/today`, method: "POST", headers, bodies: [...PROTOCOL, ...ANYWHERE] };
  });
  const forms = ["/more", "/today", "/login"].map((path, at): Target => ({
    address: home + path,
    method: "POST",
    headers: { ...(at === 0 && { cookie }), origin: home },
    bodies: [...PROTOCOL, ...ANYWHERE],
  }));
  const doors = posting.map(({ path, method }): Target => ({
    address: at(path),
    method,
    headers: path.startsWith("/api/") ? { authorization: `Bearer ${key}` } : { origin: home },
    bodies: ANYWHERE,
  }));
  const kinds = [actions, forms, doors.filter(({ address }) => !address.includes("/api/")), doors];
  expect(actions.length).toBeGreaterThan(40);

  const statuses = new Map<number, number>();
  const faults: string[] = [];
  async function round(count: number) {
    let left = count;
    const worker = async () => {
      while (left-- > 0) {
        const target = pick(pick(kinds));
        const body = spoiled(pick(target.bodies));
        const status = await send(target, body);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status >= 500)
          faults.push(
            `${status} ${target.method} ${target.address} ${target.headers["next-action"] ?? ""} ${body[0]} ${Buffer.from(body[1]).subarray(0, 200).toString()}`,
          );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  // The first quarter warms the server up: what it keeps for good it has then.
  await round(Math.ceil(COUNT / 4));
  const before = memory();
  const waits: number[] = [];
  let over = false;
  const others = (async () => {
    while (!over) {
      const asked = performance.now();
      expect((await fetch(`${home}/api/health`)).status).toBe(200);
      waits.push(performance.now() - asked);
      await new Promise((resume) => setTimeout(resume, 50));
    }
  })();
  await round(Math.floor((COUNT * 3) / 4));
  for (const text of [
    "GET",
    "\0\0\0\0",
    "POST /today HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf",
    `GET / HTTP/1.1\r\n${"A: b\r\n".repeat(5000)}`,
  ])
    for (let times = 0; times < 25; times++) await breakOff(text);
  over = true;
  await others;
  waits.sort((a, b) => a - b);
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;

  const heard = [...statuses.values()].reduce((sum, one) => sum + one, 0);
  process.stdout.write(
    `malformed: ${heard} bodies, ${JSON.stringify(Object.fromEntries(statuses))}, others' p99 ${Math.round(p99)} ms\n`,
  );
  expect(heard).toBeGreaterThanOrEqual(COUNT);
  expect(faults.slice(0, 5)).toEqual([]);
  expect((await fetch(told.page)).status).toBe(200);
  expect((await fetch(`${home}/today`, { headers: { cookie } })).status).toBe(200);
  if (before !== null) {
    await expect
      .poll(() => Math.round(((memory() ?? Infinity) / before) * 100), { timeout: 30_000 })
      .toBeLessThanOrEqual(110);
    process.stdout.write(`memory: ${Math.round(before)} MB before, ${Math.round(memory()!)} MB after\n`);
  }
});
