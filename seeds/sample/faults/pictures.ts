import { expected, type Fault } from '../fault.ts';
import { bytesOf } from '../parts.ts';

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PHOTO =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=';

/** A workbook that holds nothing but the picture of a stamped page. */
export const pictureWorkbook: Fault = {
  id: 'picture-workbook',
  title: { 'zh-CN': '工作簿里只有图片', en: 'A workbook with nothing but a picture' },
  save: async () => {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    workbook.created = new Date('2024-07-02T00:00:00Z');
    workbook.modified = workbook.created;
    const sheet = workbook.addWorksheet('Sheet1');
    sheet.addImage(workbook.addImage({ base64: DOT, extension: 'png' }), 'A1:H30');
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
  rename: (file) => file.replace(/\.xlsx$/, '_盖章.xlsx'),
  state: 'refused',
  expects: [expected('S-12 error')],
};

/** A photo of the page. */
export const photo: Fault = {
  id: 'photo',
  title: { 'zh-CN': '发来照片', en: 'A photo' },
  repack: () => bytesOf(PHOTO),
  rename: (file) => file.replace(/\.xlsx$/, '.jpg'),
  state: 'refused',
  expects: [expected('S-12 error')],
};
