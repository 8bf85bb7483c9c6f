/**
 * Returns the input to which a path in a position belongs: the path itself, or the archive that contains the file, whose
 * name follows `!`. Returns the path if neither is an input.
 */
export function inputOf(path: string, isInput: (path: string) => boolean): string {
  if (isInput(path)) return path;
  for (let at = path.indexOf('!'); at >= 0; at = path.indexOf('!', at + 1))
    if (isInput(path.slice(0, at))) return path.slice(0, at);
  return path;
}
