import { patchTemplate, readTemplate } from "@/app/api/v1/_resources/templates";
import { handle } from "@/app/api/v1/_route/handle";

export const GET = handle(readTemplate);
export const PATCH = handle(patchTemplate);
