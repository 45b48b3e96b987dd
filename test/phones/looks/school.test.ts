import { checkLooks } from './check-looks';

checkLooks('school');
