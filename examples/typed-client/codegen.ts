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
        // Writes persisted-documents.json for `dateline start --trusted-documents`.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        // Fails if the schema has a scalar without a type in this list.
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
