/**
 * A replacement for react-style-singleton, with which dialogs add a `<style>` element that disables scrolling. The page does
 * not scroll, and its Content-Security-Policy forbids inline styles. The build replaces the package by this file.
 */
export const styleSingleton = () => () => null;
