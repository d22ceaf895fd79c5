import { Icon, useWords } from '@yika/kit';
import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { Drawer } from 'antd';
import type { ReactElement } from 'react';
import { frameWords } from '../words/frame-words.ts';
import { Places } from './Navigation.tsx';
import type { Me } from './use-me.ts';

/**
 * On a narrow screen the sections are behind a button. That the menu is open is an entry of the browser's history, so that the phone's own way
 * back closes it, as everywhere else on a phone.
 */
export function MenuDrawer({ me }: { readonly me: Me }): ReactElement {
  const say = useWords(frameWords);
  const { history } = useRouter();
  const navigate = useNavigate();
  const open = useLocation({ select: ({ state }) => state.menu === true });
  return (
    <>
      <button type="button" className="console__menu" aria-label={say.openMenu} aria-haspopup="dialog" aria-expanded={open} onClick={() => navigate({ to: '.', search: true, hash: true, state: { menu: true }, resetScroll: false })}>
        <Icon name="menu" size={24} />
      </button>
      <Drawer open={open} onClose={() => history.back()} placement="left" size={288} title={say.navigation} closable={{ 'aria-label': say.closeMenu }} rootClassName="console__drawer" destroyOnHidden>
        <nav aria-label={say.navigation}><Places me={me} replace /></nav>
      </Drawer>
    </>
  );
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    readonly menu?: boolean;
  }
}
