import { CertificatePage } from './CertificatePage.tsx';
import { mount } from './mount.tsx';

mount(<CertificatePage />);
