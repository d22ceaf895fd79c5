import { mount } from './mount.tsx';
import { ShellPage } from './shell/ShellPage.tsx';

mount(<ShellPage platform="alipay" />);
