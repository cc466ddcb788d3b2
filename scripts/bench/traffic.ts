// Requests over one kept connection each, as a proxy makes them, and CPU time by the microsecond.
import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
};
export type Asked = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly body?: string;
};

export function ask(url: string, { headers = {}, method = "GET", body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(url, { agent, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("error", reject);
      answer.once("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    call.once("error", reject);
    call.end(body);
  });
}

/** The page; anything but 200 ends the benchmark, since errors are quick. */
export async function page(url: string, asked: Asked = {}): Promise<Answer> {
  const answer = await ask(url, asked);
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

/** Asks `many` times, `lanes` at once. */
export async function pages(url: string, many: number, { lanes = 4, ...asked }: Asked & { lanes?: number } = {}) {
  let left = many;
  const lane = async () => {
    while (left-- > 0) await page(url, asked);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

export const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await run();
  return performance.now() - began;
};

/** CPU this process spends on `run`, its threads included. */
export async function cpuOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const times = <T>(many: number, make: (at: number) => T): T[] =>
  Array.from({ length: many }, (_, at) => make(at));
