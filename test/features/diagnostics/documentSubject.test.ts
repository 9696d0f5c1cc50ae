import { suiteOfCheck } from './table';

const ABOUT_MEETINGS =
  'Chi bộ học Quy định số 900-QĐ/TW ngày 25/10/2021 của Ban Bí thư về chế độ sinh hoạt chi bộ hằng tháng.';

suiteOfCheck('documentSubject', [
  {
    what: 'a subject that has nothing in common with the known one',
    text: 'Huyện học [Quy định số 900-QĐ/TW] ngày 25/10/2021 về quản lý đất rừng phòng hộ ven biển.',
    others: { 'bài một': ABOUT_MEETINGS, 'bài hai': ABOUT_MEETINGS },
    says: [/trích yếu ở đây khác hẳn; nơi khác ghi “chế độ sinh hoạt chi bộ hằng tháng”/u],
    mends: [null],
    related: [['bài hai: Quy định số 900-QĐ/TW']],
  },
  {
    what: 'not one that is cut short or worded otherwise',
    text: 'Huyện học Quy định số 900-QĐ/TW ngày 25/10/2021 về sinh hoạt chi bộ và Quy định số 900-QĐ/TW ngày 25/10/2021 về nền nếp sinh hoạt chi bộ ở thôn.',
    others: { 'bài một': ABOUT_MEETINGS },
  },
  {
    what: 'not one that abbreviates the other',
    text: 'Huyện học Quy định số 900-QĐ/TW ngày 25/10/2021 về SHCB định kỳ toàn Đảng.',
    others: { 'bài một': ABOUT_MEETINGS, 'bài hai': ABOUT_MEETINGS },
  },
  {
    what: 'not the words by which the document was identified',
    text: 'Huyện học Nghị quyết số 18-NQ/TW về đất đai của Trung ương.',
  },
  {
    what: 'not what is too short to tell',
    text: 'Huyện học Quy định số 900-QĐ/TW ngày 25/10/2021 về nêu gương.',
    others: { 'bài một': ABOUT_MEETINGS },
  },
  {
    what: 'not another document of the number',
    text: 'Huyện học Quy định số 900-QĐ/TW ngày 25/10/2014 về quản lý đất rừng phòng hộ ven biển.',
    others: { 'bài một': ABOUT_MEETINGS },
  },
]);
