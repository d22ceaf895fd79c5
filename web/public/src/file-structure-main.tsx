import { FileStructurePage } from './file-structure/FileStructurePage.tsx';
import { mount } from './mount.tsx';

mount(<FileStructurePage />);
