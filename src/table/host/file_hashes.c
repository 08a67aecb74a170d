/* SPDX-License-Identifier: Apache-2.0 */
/* file_hashes - the SHA-256 digest of files that a query names or describes by a pattern.
 *
 * A path that is asked for by name is followed if it is a link; patterns take part in
 * the walk, which gives regular files only. */
#include "fact/scan.h"
#include "table/read/hashing.h"
#include "table/read/share.h"

#include <dirent.h>
#include <string.h>

struct hashed {
	const char *path, *sha256, *modified_at;
	int64_t size_bytes;
};

static const struct column columns[] = {
	COLUMN(struct hashed, path, N_("path; to be compared with =, IN, LIKE or GLOB")),
	COLUMN(struct hashed, sha256, N_("SHA-256 of its content, in hexadecimal")),
	COLUMN(struct hashed, size_bytes, N_("size")),
	COLUMN(struct hashed, modified_at, N_("time of the last change of its content")),
};

struct large {
	const char *path;
	int64_t size_bytes, modified_at;
};

struct state {
	struct hashing hashing;
	struct large *large;
	size_t n, capacity;
	bool is_full;
};

static struct state *state_of(struct scan *s)
{
	scan_lock(s);
	struct state *state = scan_state(s, sizeof(*state));
	scan_unlock(s);
	return state;
}

/* Gives the row; what cannot be read is told. 0 or SCAN_FULL. */
static int add_row(struct scan *s, int fd, const struct large *file)
{
	struct state *state = state_of(s);
	autoarena a = ARENA(64 << 10);
	struct err why;
	char hex[CRYPTO_HEX_SIZE];
	if (hashing_fd(s, &state->hashing, fd, file->path, hex, &why) < 0) {
		scan_partial(s, "%s", why.said);
		return 0;
	}
	struct hashed row = {
		.path = str_text(&a, str_of(file->path)),
		.sha256 = hex,
		.modified_at = clock_iso(&a, file->modified_at),
		.size_bytes = file->size_bytes,
	};
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	const char *path = scan_ask(s)->value;
	struct state *state = state_of(s);
	struct stat st;
	autofd int fd = -1;
	int r = path[0] == '/' ? scan_open(s, path, &fd, e) : SCAN_ABSENT;
	if (!r && fstat(fd, &st) < 0)
		r = err_sys(e, "stat %s", path);
	if (!r)
		r = add_row(s, fd, &(struct large){ path, st.st_size, st.st_mtime });
	hashing_free(&state->hashing);
	return r;
}

static bool enters(struct scan *s, const char *dir)
{
	return scan_ask_enters(scan_ask(s), dir);
}

static void put_off(struct scan *s, const struct walk_entry *w)
{
	scan_lock(s);
	struct state *state = scan_state(s, sizeof(*state));
	struct arena *a = scan_arena(s);
	state->large = arena_grow(a, state->large, &state->capacity, state->n + 1,
				  sizeof(*state->large));
	state->large[state->n++] = (struct large){ arena_strdup(a, w->path), w->st.st_size,
						   w->st.st_mtime };
	scan_unlock(s);
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	scan_lock(s);
	struct state *state = scan_state(s, sizeof(*state));
	bool is_full = state->is_full;
	scan_unlock(s);
	bool is_asked = w->type == DT_REG && !is_full && scan_ask_matches(scan_ask(s), w->path);
	const struct stat *st = is_asked ? walk_entry_stat(w) : NULL;
	if (!st)
		return 0;
	if (st->st_size >= HASHING_LARGE_BYTES) {
		put_off(s, w);
		return 0;
	}
	autofd int fd = -1;
	struct err why;
	if (walk_entry_open(w, &fd, &why) < 0) {
		scan_partial(s, "%s", why.said);
		return 0;
	}
	/* The walk goes on to finish(), which gives the readers back. */
	if (add_row(s, fd, &(struct large){ w->path, st->st_size, st->st_mtime })) {
		scan_lock(s);
		state->is_full = true;
		scan_unlock(s);
	}
	return 0;
}

static int largest_first(const void *a, const void *b)
{
	const struct large *x = a, *y = b;
	return (y->size_bytes > x->size_bytes) - (y->size_bytes < x->size_bytes);
}

static void read_large(void *context, size_t i)
{
	struct scan *s = context;
	struct state *state = state_of(s);
	autofd int fd = -1;
	struct err why;
	scan_lock(s);
	int r = scan_open(s, state->large[i].path, &fd, &why);
	scan_unlock(s);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (!r)
		(void)add_row(s, fd, &state->large[i]); /* a full table has told of it */
}

static int finish(struct scan *s, struct err *e)
{
	struct state *state = state_of(s);
	if (state->n)
		qsort(state->large, state->n, sizeof(*state->large), largest_first);
	share_out(state->n, read_large, s);
	hashing_free(&state->hashing);
	return 0;
}

const struct table table_host_file_hashes = {
	.name = "file_hashes",
	.doc = N_("digests of files, found by name or pattern"),
	.example = "SELECT path, sha256 FROM file_hashes WHERE path IN ('/etc/passwd', "
		   "'/usr/bin/login')",
	.source = N_("the file system"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.key = "path",
	.scan = scan,
	.enters = enters,
	.visit = visit,
	.finish = finish,
	.walks_alone = true,
	.deadline_ms = 600 * 1000,
};
