import { EmptyState } from '../../ui/states.tsx';

export function ArticlePage({ slug }: { readonly slug: string }) {
  return <EmptyState>{slug}</EmptyState>;
}
