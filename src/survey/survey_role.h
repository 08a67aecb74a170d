/* SPDX-License-Identifier: Apache-2.0 */
/* survey_role - the role's side of a survey: hears what to do, gives up its rights, looks. */
#ifndef ZICHA_SURVEY_SURVEY_ROLE_H
#define ZICHA_SURVEY_SURVEY_ROLE_H

#include "survey/survey.h"

/* Does one survey over ROLE_FD. 0, or <0: it did not come to an end; the core was told. */
int survey_role(const char *kind, const struct table *const *tables, size_t n_tables);

#endif
