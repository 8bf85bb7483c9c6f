/** A GraphQL document with the types of its result and of its variables. */
export interface Operation<Result, Variables> {
  readonly document: string;
  /** Never set. The property lets TypeScript infer the types. */
  readonly types?: (variables: Variables) => Result;
}
