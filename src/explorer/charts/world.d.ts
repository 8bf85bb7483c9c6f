/** The outlines of the countries, projected at build time; see scripts/explorer/world-map.js. */
declare module 'virtual:world-map' {
  const world: {
    readonly width: number;
    readonly height: number;
    readonly scale: number;
    readonly translate: readonly [number, number];
    readonly outlines: readonly {
      readonly code: string | null;
      readonly outline: string;
      /** The greater of width and height of the largest part of the country. */
      readonly span: number;
      /** The middle of this part; null if it is not within the part. */
      readonly middle: readonly [number, number] | null;
    }[];
  };
  export default world;
}
