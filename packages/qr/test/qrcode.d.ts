/** The little that tests ask of the maker of QR codes, which comes without types. */
declare module "qrcode" {
  const QRCode: { toBuffer(text: string, options: { width: number }): Promise<Buffer> };
  export default QRCode;
}
