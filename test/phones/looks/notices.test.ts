import { checkLooks } from './check-looks';

checkLooks('notices');
