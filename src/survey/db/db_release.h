/* SPDX-License-Identifier: Apache-2.0 */
/* db_release - how long the maker cares for a server's release, by the program's own list. */
#ifndef ZICHA_SURVEY_DB_DB_RELEASE_H
#define ZICHA_SURVEY_DB_DB_RELEASE_H

#include "survey/db/db_facts.h"

/* Fills db_patches. */
void db_release_give(struct survey *s, const struct db_server *server);

#endif
