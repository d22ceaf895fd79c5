import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Leads a stranger to the sign-in, which leads back to where they wanted to go. Asked once: the address changes while they are on their way. */
export function ToSignIn(): null {
  const navigate = useNavigate();
  const [after] = useState(() => location.pathname + location.search);
  useEffect(() => {
    void navigate({ to: '/sign-in', search: { after }, replace: true });
  }, [navigate, after]);
  return null;
}
