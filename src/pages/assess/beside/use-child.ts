import { useRouter } from '@tarojs/taro';
import { valueOf } from '../../../api/routes';

/** The child a page was opened for (`?child=ch_…`). */
export const useChildId = (): string => valueOf(useRouter().params, 'child') ?? '';
