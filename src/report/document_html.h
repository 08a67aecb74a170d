/* SPDX-License-Identifier: Apache-2.0 */
/* document_html - how a document looks in a browser: document.css, as text. */
#ifndef ZICHA_REPORT_DOCUMENT_HTML_H
#define ZICHA_REPORT_DOCUMENT_HTML_H

extern const char document_css[];

#endif
