import { LaunchCheckPage } from './LaunchCheckPage.tsx';
import { mount } from './mount.tsx';

mount(<LaunchCheckPage />);
