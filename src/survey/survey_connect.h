/* SPDX-License-Identifier: Apache-2.0 */
/* survey_connect - libraries that connect by themselves, in a role that may not; see adr 0018.
 *
 * libpq and libmariadb call connect(2). The program has a function of that name, which the
 * libraries find first: in a survey that said so it asks the core for a connected socket and puts
 * it in the place of the library's own. Everywhere else it is the plain call. */
#ifndef ZICHA_SURVEY_SURVEY_CONNECT_H
#define ZICHA_SURVEY_SURVEY_CONNECT_H

#include "survey/survey.h"

/* From here on every connect() of this process is the survey's. In look(), once. */
void survey_connect_begin(struct survey *s);

#endif
