import { checkLooks } from './check-looks';

checkLooks('everybody');
