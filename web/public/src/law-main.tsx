import { LawPage } from './LawPage.tsx';
import { mount } from './mount.tsx';

mount(<LawPage />);
