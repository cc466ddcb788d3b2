// The shape of a dictionary area: whatever Chinese has, English has, and the other way round, or it does not compile.

export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
