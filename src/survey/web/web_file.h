/* SPDX-License-Identifier: Apache-2.0 */
/* web_file - the operator's own files that a setting names. */
#ifndef ZICHA_SURVEY_WEB_WEB_FILE_H
#define ZICHA_SURVEY_WEB_WEB_FILE_H

#include "survey/web/web_site.h"

/* Reads the file that a setting names, which plan() handed over. 1; 0: the setting is empty. */
must_use int web_file(struct web_site *w, const char *setting, struct buf *out, struct err *e);
/* The same of a path that plan() handed over. */
must_use int web_file_at(struct web_site *w, const char *path, struct buf *out, struct err *e);
/* Takes the next line off *rest that is no comment and not empty, as cells between tabs.
 * Cells that are not there are empty. */
bool web_file_cells(struct str *rest, struct str *cells, size_t n);

#endif
