/* SPDX-License-Identifier: Apache-2.0 */
/* feeds - what was imported of vulnerabilities, and how old it is.
 *
 * Without a fresh feed nobody knows what is open. No rows: nothing was imported. */
#include "table/read/feeds.h"

struct feed_row {
	const char *name, *kind, *published_at, *imported_at, *releases, *path;
	int64_t n_entries;
	bool is_for_host;
};

static const struct column columns[] = {
	COLUMN(struct feed_row, name, N_("name of the feed")),
	COLUMN(struct feed_row, kind, N_("osv, oval, debian-tracker or kev (what is exploited)")),
	COLUMN(struct feed_row, published_at, N_("when its publisher made it")),
	COLUMN(struct feed_row, imported_at, N_("when it was imported")),
	COLUMN(struct feed_row, n_entries, N_("vulnerabilities in it, of all releases")),
	COLUMN(struct feed_row, releases, N_("releases that it is for")),
	COLUMN(struct feed_row, is_for_host,
	       N_("whether it tells of the vulnerabilities of this host's packages")),
	COLUMN(struct feed_row, path, N_("file, on the machine that inspects")),
};

struct state {
	struct scan *scan;
	struct feeds_keys keys;
};

static int give(void *context, const struct feed_file *f, const char *path, struct err *e)
{
	const struct state *state = context;
	struct scan *s = state->scan;
	const char *releases = "";
	struct feed_row row = {
		.name = scan_text(s, f->name),
		.kind = scan_text(s, f->kind),
		.published_at = scan_text(s, f->published),
		.imported_at = scan_text(s, f->imported),
		.path = path,
	};
	for (size_t i = 0; i < f->n; i++) {
		const struct feed_release *r = &f->release[i];
		row.n_entries += r->n_entries;
		row.is_for_host |= !str_is(r->name, "*") && feeds_is_for(&state->keys, r->name);
		releases = scan_printf(s, "%s%s%s", releases, i ? " " : "", scan_text(s, r->name));
	}
	row.releases = releases;
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s };
	if (feeds_find_keys(s, &state.keys, e) < 0)
		return -1;
	return feeds_each(s, give, &state, e);
}

const struct table table_host_feeds = {
	.name = "feeds",
	.doc = N_("feeds of vulnerabilities that were imported"),
	.example = "SELECT name, published_at FROM feeds WHERE is_for_host",
	.source = N_("the state directory of zicha"),
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
