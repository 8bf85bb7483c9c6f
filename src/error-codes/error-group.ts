/** The documentation of an error code. */
export interface ErrorDescription {
  /** The cause of the error. */
  readonly meaning: string;
  /** The action that the user or the client must take. */
  readonly action: string;
  /** The HTTP status of the response if a request fails with the error. */
  readonly status?: number;
}

/** A group of error codes that appear in the same place. */
export interface ErrorGroup {
  readonly title: string;
  /** A description, in sentences, of the place where the errors appear. */
  readonly where: string;
  readonly errors: Readonly<Record<string, ErrorDescription>>;
}
