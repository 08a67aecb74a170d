/* SPDX-License-Identifier: Apache-2.0 */
/* baselines - the file that says how this host's files were when somebody vouched for them.
 *
 * One row, or none where no baseline was made: that is an answer as well. */
#include "table/read/baseline_file.h"

struct row {
	const char *path, *made_at, *patterns;
	int64_t n_files;
	bool is_signed;
};

static const struct column columns[] = {
	COLUMN(struct row, path, N_("file of the baseline")),
	COLUMN(struct row, made_at, N_("when it was made or last accepted")),
	COLUMN(struct row, patterns, N_("which files it speaks of; ! in front: left out")),
	COLUMN(struct row, n_files, N_("number of files")),
	COLUMN(struct row, is_signed,
	       N_("whether it is signed (the signature is checked if baseline.pub is there)")),
};

static int scan(struct scan *s, struct err *e)
{
	autobuf text = BUF(0), patterns = BUF(1 << 20);
	struct baseline b;
	const char *path;
	int r = baseline_file_read(s, &text, &b, &path, e);
	if (r)
		return r == SCAN_ABSENT ? 0 : r;
	for (size_t i = 0; i < b.n_patterns; i++) {
		buf_puts(&patterns, i ? " " : "");
		buf_str(&patterns, b.pattern[i]);
	}
	struct row row = {
		.path = scan_text(s, str_of(path)),
		.made_at = clock_iso(scan_arena(s), b.made_at),
		.patterns = scan_text(s, buf_view(&patterns)),
		.n_files = (int64_t)b.n,
		.is_signed = b.signature.p,
	};
	return scan_row(s, &row);
}

const struct table table_host_baselines = {
	.name = "baselines",
	.doc = N_("the baseline that integrity compares with"),
	.example = "SELECT made_at, n_files FROM baselines",
	.source = "/var/lib/zicha/baseline",
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
	.max_bytes = 1 << 30,
};
