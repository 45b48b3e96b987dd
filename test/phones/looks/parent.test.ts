import { checkLooks } from './check-looks';

checkLooks('parent');
