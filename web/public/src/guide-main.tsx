import { GuidePage } from './GuidePage.tsx';
import { mount } from './mount.tsx';

mount(<GuidePage />);
