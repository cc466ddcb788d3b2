export function heapFlags(place: { dev: boolean; options?: string | undefined }): readonly string[];
