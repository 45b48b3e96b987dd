import { checkLooks } from './check-looks';

checkLooks('papers');
