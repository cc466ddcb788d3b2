import { putResult } from "@/app/api/v1/_resources/applications";
import { handle } from "@/app/api/v1/_route/handle";

export const PUT = handle(putResult);
