/** The documentation of an error code. */
export interface ErrorDescription {
  /** What happened. */
  readonly meaning: string;
  /** What the user or the client does about it. */
  readonly action: string;
  /** The status of an HTTP response whose request failed with the error. */
  readonly status?: number;
}

/** Error codes that occur in the same place. */
export interface ErrorGroup {
  readonly title: string;
  /** Where the errors appear, in sentences. */
  readonly where: string;
  readonly errors: Readonly<Record<string, ErrorDescription>>;
}
