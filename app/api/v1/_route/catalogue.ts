// Every endpoint there is: the OpenAPI document and the tests of the whole API are made from this list.
import * as applications from "@/app/api/v1/_resources/applications";
import * as evidence from "@/app/api/v1/_resources/evidence";
import * as judgement from "@/app/api/v1/_resources/judgement";
import * as letters from "@/app/api/v1/_resources/letters";
import * as positions from "@/app/api/v1/_resources/positions";
import * as templates from "@/app/api/v1/_resources/templates";
import type { Endpoint } from "./endpoint";

/** An endpoint of any kind; what it is asked has been checked against its own objects before `run` sees it. */
export type AnyEndpoint = Endpoint<never, never>;

export const ENDPOINTS: readonly AnyEndpoint[] = [
  positions,
  templates,
  applications,
  evidence,
  judgement,
  letters,
].flatMap((resource) => Object.values(resource) as unknown as AnyEndpoint[]);
