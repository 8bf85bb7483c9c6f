/**
 * What dialogs use of react-style-singleton, which the build replaces by this file: a `<style>` element that stops the
 * page from scrolling. The page never scrolls, and its Content-Security-Policy forbids styles outside its stylesheet.
 */
export const styleSingleton = () => () => null;
