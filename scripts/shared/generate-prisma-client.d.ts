/** See generate-prisma-client.js, which runs without a build. */
export declare function generatePrismaClient(schema: string): void;
