import { QueryClient } from '@tanstack/react-query';

/**
 * The cache over the local database. Offline must not pause it, nothing goes stale by itself (the bridge says when),
 * and a local read that failed once would fail again.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
