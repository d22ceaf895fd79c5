import { IssuerRulesPage } from './issuers/IssuerRulesPage.tsx';
import { mount } from './mount.tsx';

mount(<IssuerRulesPage />);
