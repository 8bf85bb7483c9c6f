import type { StatementForm } from '../generated/article.ts';

/** Returns whether a statement is not a quotation, which has a mark already. */
export const isReported = ({ form }: { readonly form: StatementForm }): boolean => form !== 'DIRECT';
