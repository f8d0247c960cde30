/** The Regulation as the office calls it: everybody here knows which one. */
export function shortLaw(ground: string): string {
  return ground.replaceAll('《中华人民共和国政府信息公开条例》', '《条例》').replaceAll('《政府信息公开信息处理费管理办法》', '《信息处理费管理办法》');
}
