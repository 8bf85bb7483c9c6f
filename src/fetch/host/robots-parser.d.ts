// The package exports a function, but its declarations describe a module with a default export.
declare module 'robots-parser' {
  interface Robots {
    isAllowed(url: string, userAgent?: string): boolean | undefined;
    getCrawlDelay(userAgent?: string): number | undefined;
  }
  export default function robotsParser(url: string, content: string): Robots;
}
