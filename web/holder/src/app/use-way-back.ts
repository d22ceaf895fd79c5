import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';

/** Back to where one came from within the app; to `otherwise` where the page was opened by its address. */
export function useWayBack(otherwise: '/' | '/services' | '/cases' | '/work'): () => void {
  const router = useRouter();
  const came = useCanGoBack();
  const go = useNavigate();
  return () => {
    if (came) router.history.back();
    else void go({ to: otherwise });
  };
}
