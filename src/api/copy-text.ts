import Taro from '@tarojs/taro';

/** Puts a text where it can be pasted from. @returns whether it is there: whoever has said no to it reads the text out */
export async function copyText(text: string): Promise<boolean> {
  return Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  );
}
