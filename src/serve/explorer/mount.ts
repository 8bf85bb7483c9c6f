/** The path of the explorer, and the relative URLs that follow from it. */
export class Mount {
  /** The folder of the explorer, which ends with a slash. */
  readonly folder: string;

  /** `path` is the configured path, such as `/` or `/explorer`. */
  constructor(path: string) {
    this.folder = path.endsWith('/') ? path : `${path}/`;
  }

  /** Returns the part of a path below the explorer; null if the path is not part of it. */
  below(path: string): string | null {
    if (path === this.folder.slice(0, -1)) return '';
    return path.startsWith(this.folder) ? path.slice(this.folder.length) : null;
  }

  /** Returns the folder of the explorer relative to a page of it. */
  baseFrom(path: string): string {
    if (path.length < this.folder.length) return path.slice(path.lastIndexOf('/') + 1).concat('/');
    return '../'.repeat(path.slice(this.folder.length).split('/').length - 1) || './';
  }

  /** Returns an absolute path relative to the folder of the explorer. */
  relative(path: string): string {
    return '../'.repeat(this.folder.split('/').length - 2) + path.slice(1);
  }
}
