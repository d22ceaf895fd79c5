import { OutageCertificatePage } from './OutageCertificatePage.tsx';
import { mount } from './mount.tsx';

mount(<OutageCertificatePage />);
