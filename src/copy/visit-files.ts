/** The pictures and spoken notes of a family's visits. */
export const visitFilesCopy = {
  title: '走访的照片和录音',
  open: '看走访的照片和录音',
  by: (name: string) => `${name}走访`,
  seePhoto: (at: number) => `看第 ${String(at)} 张照片`,
  seeing: '正在取',
  photo: (day: string, at: number) => `${day}走访的第 ${String(at)} 张照片`,
  hear: '听录音',
  loud: '旁边有人时，放之前看一看方不方便。',
  hidden: '只有儿童主任和乡镇督导员能看，每看一次都有记录。',
  empty: { title: '还没有照片和录音', text: '走访时可以拍照、录一段话，也可以不拍不录。' },
} as const;
