/** What a line of the report begins with, among all that the window logs: in a browser there is no file for it. */
export const REPORT_MARK = '##report ';
