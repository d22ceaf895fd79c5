import { WhyPage } from './WhyPage.tsx';
import { mount } from './mount.tsx';

mount(<WhyPage />);
