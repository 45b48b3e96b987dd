import { checkLooks } from './check-looks';

checkLooks('caregiver');
