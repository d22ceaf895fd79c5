import { StartPage } from './StartPage.tsx';
import { mount } from './mount.tsx';

mount(<StartPage />);
