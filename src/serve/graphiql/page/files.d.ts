declare module '*.css';

/** The build copies the file and gives its URL. */
declare module '*.svg' {
  const url: string;
  export default url;
}
