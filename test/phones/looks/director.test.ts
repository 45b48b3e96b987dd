import { checkLooks } from './check-looks';

checkLooks('director');
