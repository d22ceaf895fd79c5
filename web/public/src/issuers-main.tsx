import { IssuersPage } from './issuers/IssuersPage.tsx';
import { mount } from './mount.tsx';

mount(<IssuersPage />);
