/* SPDX-License-Identifier: Apache-2.0 */
/* db_release - how long the maker cares for a server's release, by the program's own list.
 *
 * A series that is not in the list is not known, and not taken for good. */
#include "survey/db/db_release.h"

#include "table/data/db_releases.h"

#include <string.h>

enum { FIELDS = 5, SECONDS_A_DAY = 86400 };

static bool is_of(struct str version, struct str beginning)
{
	return version.n >= beginning.n && str_eq(str_head(version, beginning.n), beginning) &&
	       (version.n == beginning.n || version.p[beginning.n] < '0' ||
		version.p[beginning.n] > '9');
}

static void fill(struct survey *s, const struct db_server *server, const struct str *field,
		 struct db_patch *row)
{
	struct arena *a = survey_arena(s);
	int64_t last;
	row->branch = str_text(a, field[2]);
	row->supported_until = str_text(a, field[3]);
	if (clock_parse(row->supported_until, &last))
		row->is_supported = survey_now(s) < last + SECONDS_A_DAY;
	if (!field[4].n)
		return;
	row->latest = str_text(a, field[4]);
	if (server->version_number > 0)
		row->is_latest = server->version_number >=
				 db_facts_version(server->engine, field[4]);
}

void db_release_give(struct survey *s, const struct db_server *server)
{
	struct str rest = str_of(db_releases), line;
	struct db_patch row = { .engine = server->engine,
				.version = server->version,
				.is_supported = NO_INT,
				.is_latest = NO_INT };
	while (str_line(&rest, &line)) {
		struct str field[FIELDS] = { { NULL, 0 } };
		for (size_t i = 0; i < FIELDS && str_split(&line, '\t', &field[i]);)
			i++;
		if (str_is(field[0], "listed"))
			row.listed = str_text(survey_arena(s), field[1]);
		else if (str_is(field[0], server->engine) &&
			 is_of(str_of(server->version), field[1]))
			fill(s, server, field, &row);
	}
	survey_row(s, &table_db_db_patches, &row);
	if (row.is_supported == NO_INT)
		survey_partial(s, &table_db_db_patches, "%s %s is not in the list of releases",
			       server->engine, server->version);
	survey_seen(s, &table_db_db_patches);
}
