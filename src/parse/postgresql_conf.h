/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_conf - lines of postgresql.conf and of pg_hba.conf. */
#ifndef ZICHA_PARSE_POSTGRESQL_CONF_H
#define ZICHA_PARSE_POSTGRESQL_CONF_H

#include "base/str.h"

enum postgresql_kind { POSTGRESQL_NOTHING, POSTGRESQL_SETTING, POSTGRESQL_MALFORMED };

struct postgresql_setting {
	struct str name, value; /* value without its quotes */
};

/* One line of postgresql.conf: name [=] value [# comment]. The value lives in `a`. */
must_use enum postgresql_kind postgresql_conf_line(struct str line, struct arena *a,
						   struct postgresql_setting *ret);

/* A rule as it is written: a quoted word keeps its quotes, because "all" in quotes
 * is a name and not the word all. Lists keep their commas. */
struct postgresql_hba {
	struct str type, database, user;
	struct str address, netmask; /* absent for local; netmask only where it is a field */
	struct str method, options;  /* options as they stand, up to a comment */
};

/* One line of pg_hba.conf. */
must_use enum postgresql_kind postgresql_conf_hba(struct str line, struct postgresql_hba *ret);

#endif
