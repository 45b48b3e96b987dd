import { checkLooks } from './check-looks';

checkLooks('report');
