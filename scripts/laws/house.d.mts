export const rooms: readonly string[];
export const concepts: readonly string[];
export const laws: readonly { readonly name: string; readonly comment: string }[];
