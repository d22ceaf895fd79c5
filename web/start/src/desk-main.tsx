import { DeskPage } from './DeskPage.tsx';
import { mount } from './mount.tsx';

mount(<DeskPage />);
