// Draws one report on a thread of its own, so that no page ever waits for paper.
import { renderToBuffer } from "@react-pdf/renderer";
import { join } from "node:path";
import { ReportDocument } from "./report-document";
import type { ReportProps } from "./report-props";
import { openTypesetters } from "./typesetter";

const typesetters = openTypesetters(join(process.env["HUIYIN_HOME"] ?? process.cwd(), "emails/report/fonts"));

export default async function drawReport(props: ReportProps): Promise<Uint8Array> {
  const file = await renderToBuffer(<ReportDocument props={props} typesetter={typesetters[props.locale]} />);
  // Without a turn of the event loop React's own clean-up never runs and a batch looks like a leak.
  await new Promise((resolve) => setImmediate(resolve));
  return Uint8Array.from(file);
}
