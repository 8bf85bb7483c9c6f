/**
 * A replacement for react-style-singleton, which adds a `<style>` element that disables scrolling while a dialog is
 * open. The page does not scroll, and its Content-Security-Policy forbids inline styles. The build replaces the package
 * with this file.
 */
export const styleSingleton = () => () => null;
