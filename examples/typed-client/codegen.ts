import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: 'src/with-codegen.ts',
  emitLegacyCommonJSImports: false,
  generates: {
    'generated/codegen/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'unmask' },
        // Writes persisted-documents.json, which `dateline start --trusted-documents` takes.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        // A scalar that the schema gains is to be given a type here.
        strictScalars: true,
        scalars: {
          _Any: 'unknown',
          CountryCode: 'string',
          Date: 'string',
          DateTime: 'string',
          URL: 'string',
        },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
