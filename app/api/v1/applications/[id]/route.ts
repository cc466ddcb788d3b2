import { patchApplication, readApplication } from "@/app/api/v1/_resources/applications";
import { handle } from "@/app/api/v1/_route/handle";

export const GET = handle(readApplication);
export const PATCH = handle(patchApplication);
