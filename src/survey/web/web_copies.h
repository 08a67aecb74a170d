/* SPDX-License-Identifier: Apache-2.0 */
/* web_copies - what a copy that somebody left beside a page or a folder is called. */
#ifndef ZICHA_SURVEY_WEB_WEB_COPIES_H
#define ZICHA_SURVEY_WEB_WEB_COPIES_H

#include "base/str.h"

/* The nth name of a copy of the file (no folder in it); NULL: there are no more. *ret_ending is
 * what makes it a copy, from behind. */
const char *web_copies_of_file(struct arena *a, const char *file, size_t n,
			       const char **ret_ending);
/* The same of a folder's name. */
const char *web_copies_of_folder(struct arena *a, const char *name, size_t n,
				 const char **ret_ending);
/* Whether the file is made by a program: its source is worth more than that of a plain page. */
bool web_copies_is_program(const char *file);

#endif
