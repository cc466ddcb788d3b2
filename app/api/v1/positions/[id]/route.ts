import { patchPosition, readPosition } from "@/app/api/v1/_resources/positions";
import { handle } from "@/app/api/v1/_route/handle";

export const GET = handle(readPosition);
export const PATCH = handle(patchPosition);
