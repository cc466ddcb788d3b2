import { getLetter, patchLetter } from "@/app/api/v1/_resources/letters";
import { handle } from "@/app/api/v1/_route/handle";

export const GET = handle(getLetter);
export const PATCH = handle(patchLetter);
