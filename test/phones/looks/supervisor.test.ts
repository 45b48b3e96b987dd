import { checkLooks } from './check-looks';

checkLooks('supervisor');
