// The package declares types only for its main entry point.
declare module 'eld/extrasmall' {
  export { eld } from 'eld';
}
