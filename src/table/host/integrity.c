/* SPDX-License-Identifier: Apache-2.0 */
/* integrity - what differs from the baseline: files that came, went or changed.
 *
 * The walk looks each file up in the baseline as it meets it, so that nothing is kept of
 * those that are as they were. A digest is taken of every regular file, whatever its
 * times say: times can be set. A capability makes a program as mighty as setuid does, and
 * leaves its content, permissions and times as they are. What directories hold is told by the files
 * in them, so their sizes and times do not count. */
#include "table/read/attributes.h"
#include "table/read/baseline_file.h"
#include "table/read/hashing.h"
#include "table/read/share.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <string.h>

struct difference {
	const char *path, *change, *what;
	const char *kind, *was_kind, *mode, *was_mode, *user, *was_user, *group_name,
		*was_group_name;
	const char *modified_at, *was_modified_at, *sha256, *was_sha256, *attributes,
		*was_attributes;
	int64_t uid, was_uid, gid, was_gid, size_bytes, was_size_bytes;
};

static const struct column columns[] = {
	COLUMN(struct difference, path, N_("path")),
	COLUMN(struct difference, change, N_("added, removed or changed")),
	COLUMN(struct difference, what,
	       N_("what changed: kind, content, mode, owner, group, attributes, time, separated by blanks")),
	COLUMN(struct difference, kind, N_("file, directory, link or other; now")),
	COLUMN(struct difference, was_kind, N_("file, directory, link or other; in the baseline")),
	COLUMN(struct difference, mode, N_("permissions, four octal digits; now")),
	COLUMN(struct difference, was_mode, N_("permissions, four octal digits; in the baseline")),
	COLUMN(struct difference, uid, N_("numeric id of the owner; now")),
	COLUMN(struct difference, was_uid, N_("numeric id of the owner; in the baseline")),
	COLUMN(struct difference, user, N_("owner; now")),
	COLUMN(struct difference, was_user, N_("owner; in the baseline")),
	COLUMN(struct difference, gid, N_("numeric id of the group; now")),
	COLUMN(struct difference, was_gid, N_("numeric id of the group; in the baseline")),
	COLUMN(struct difference, group_name, N_("group; now")),
	COLUMN(struct difference, was_group_name, N_("group; in the baseline")),
	COLUMN(struct difference, size_bytes, N_("size; now")),
	COLUMN(struct difference, was_size_bytes, N_("size; in the baseline")),
	COLUMN(struct difference, modified_at, N_("time of the last change of its content; now")),
	COLUMN(struct difference, was_modified_at,
	       N_("time of the last change of its content; in the baseline")),
	COLUMN(struct difference, sha256,
	       N_("SHA-256 of its content, of a link of where it leads; now")),
	COLUMN(struct difference, was_sha256,
	       N_("SHA-256 of its content, of a link of where it leads; in the baseline")),
	COLUMN(struct difference, attributes,
	       N_("its capabilities, and a digest of its access control list; now")),
	COLUMN(struct difference, was_attributes,
	       N_("its capabilities, and a digest of its access control list; in the baseline")),
};

/* A file that is read when the walk is over. */
struct large {
	const char *path, *attributes;
	struct stat st;
};

struct state {
	bool is_loaded, is_full;
	int result; /* of loading the baseline */
	struct err why;
	struct buf text;
	struct baseline baseline;
	struct ask ask[BASELINE_MAX_PATTERNS]; /* of each pattern, without its "!" */
	bool is_left_out[BASELINE_MAX_PATTERNS];
	bool *is_seen; /* of each entry */
	struct hashing hashing;
	struct large *large;
	size_t n_large, large_capacity;
};

static void load(struct scan *s, struct state *state)
{
	const char *path;
	struct baseline *b = &state->baseline;
	state->is_loaded = true;
	state->result = baseline_file_read(s, &state->text, b, &path, &state->why);
	if (state->result)
		return;
	for (size_t i = 0; i < b->n_patterns; i++) {
		struct str pattern = b->pattern[i];
		state->is_left_out[i] = str_starts(pattern, "!");
		const char *value = arena_strndup(scan_arena(s), pattern.p + state->is_left_out[i],
						  pattern.n - state->is_left_out[i]);
		state->ask[i] = (struct ask){ ASK_GLOB, value, strcspn(value, "*?[") };
	}
	state->is_seen = arena_alloc(scan_arena(s), b->n + 1);
}

static struct state *state_of(struct scan *s)
{
	scan_lock(s);
	struct state *state = scan_state(s, sizeof(*state));
	if (!state->is_loaded)
		load(s, state);
	scan_unlock(s);
	return state;
}

static bool is_left_out(const struct state *state, const char *path)
{
	for (size_t i = 0; i < state->baseline.n_patterns; i++)
		if (state->is_left_out[i] && scan_ask_matches(&state->ask[i], path))
			return true;
	return false;
}

/* A directory that is left out is left out with all that is in it. */
static bool enters(struct scan *s, const char *dir)
{
	const struct state *state = state_of(s);
	bool is_wanted = false;
	for (size_t i = 0; !state->result && !is_wanted && i < state->baseline.n_patterns; i++)
		is_wanted = !state->is_left_out[i] && scan_ask_enters(&state->ask[i], dir);
	return is_wanted && !is_left_out(state, dir);
}

static bool is_wanted(const struct state *state, const char *path)
{
	bool matches = false;
	for (size_t i = 0; !matches && i < state->baseline.n_patterns; i++)
		matches = !state->is_left_out[i] && scan_ask_matches(&state->ask[i], path);
	return matches && !is_left_out(state, path);
}

static char kind_of(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG: return 'f';
	case S_IFDIR: return 'd';
	case S_IFLNK: return 'l';
	}
	return 'o';
}

static const char *kind_name(char kind)
{
	switch (kind) {
	case 'f': return "file";
	case 'd': return "directory";
	case 'l': return "link";
	}
	return "other";
}

static void add_word(struct buf *b, bool is_other, const char *word)
{
	if (is_other)
		buf_printf(b, "%s%s", b->n ? " " : "", word);
}

/* What two states of a file differ in; "" if in nothing that counts. */
static const char *compare(struct arena *a, const struct baseline_entry *was,
			   const struct baseline_entry *is)
{
	autobuf what = BUF(256);
	bool is_same_kind = was->kind == is->kind;
	add_word(&what, !is_same_kind, "kind");
	add_word(&what, is_same_kind && !str_eq(was->sha256, is->sha256), "content");
	add_word(&what, was->kind != 'l' && was->mode != is->mode, "mode");
	add_word(&what, was->uid != is->uid, "owner");
	add_word(&what, was->gid != is->gid, "group");
	add_word(&what, was->attributes.p && !str_eq(was->attributes, is->attributes),
		 "attributes");
	add_word(&what, is_same_kind && was->kind == 'f' && was->modified_at != is->modified_at,
		 "time");
	return arena_strndup(a, what.p ? what.p : "", what.n);
}

static void add_was(struct scan *s, struct arena *a, const struct baseline_entry *was,
		    struct difference *row)
{
	row->was_kind = kind_name(was->kind);
	row->was_mode = arena_printf(a, "%04o", (unsigned)was->mode);
	row->was_uid = was->uid;
	row->was_user = scan_user_name(s, was->uid);
	row->was_gid = was->gid;
	row->was_group_name = scan_group_name(s, was->gid);
	row->was_size_bytes = was->size_bytes;
	row->was_modified_at = clock_iso(a, was->modified_at);
	row->was_sha256 = str_is(was->sha256, "-") ? NULL : str_text(a, was->sha256);
	row->was_attributes = !was->attributes.p || str_is(was->attributes, "-")
				      ? NULL
				      : str_text(a, was->attributes);
}

static void add_is(struct scan *s, struct arena *a, const struct baseline_entry *is,
		   struct difference *row)
{
	row->kind = kind_name(is->kind);
	row->mode = arena_printf(a, "%04o", (unsigned)is->mode);
	row->uid = is->uid;
	row->user = scan_user_name(s, is->uid);
	row->gid = is->gid;
	row->group_name = scan_group_name(s, is->gid);
	row->size_bytes = is->size_bytes;
	row->modified_at = clock_iso(a, is->modified_at);
	row->sha256 = str_is(is->sha256, "-") ? NULL : str_text(a, is->sha256);
	row->attributes = str_is(is->attributes, "-") ? NULL : str_text(a, is->attributes);
}

/* Gives a row if the two differ; either may be NULL. */
static void give(struct scan *s, const char *path, const struct baseline_entry *was,
		 const struct baseline_entry *is)
{
	autoarena a = ARENA(64 << 10);
	struct difference row = {
		.path = str_text(&a, str_of(path)),
		.change = !was	? "added"
			  : !is ? "removed"
				: "changed",
		.uid = NO_INT,
		.was_uid = NO_INT,
		.gid = NO_INT,
		.was_gid = NO_INT,
		.size_bytes = NO_INT,
		.was_size_bytes = NO_INT,
	};
	if (was && is) {
		row.what = compare(&a, was, is);
		if (!row.what[0])
			return;
	}
	if (was)
		add_was(s, &a, was, &row);
	if (is)
		add_is(s, &a, is, &row);
	if (!scan_row(s, &row))
		return;
	struct state *state = state_of(s);
	scan_lock(s);
	state->is_full = true;
	scan_unlock(s);
}

/* Compares what was met with the baseline; the digest is the absent str where none
 * could be taken, which was told. */
static void judge(struct scan *s, const char *path, const struct stat *st, struct str sha256,
		  const char *attributes)
{
	struct state *state = state_of(s);
	autobuf escaped = BUF(4 * PATH_MAX);
	struct baseline_entry was, is = {
		.kind = kind_of(st->st_mode),
		.mode = st->st_mode & 07777,
		.uid = st->st_uid,
		.gid = st->st_gid,
		.size_bytes = st->st_size,
		.modified_at = st->st_mtime,
		.sha256 = sha256,
		.attributes = str_of(attributes),
	};
	baseline_escape(&escaped, str_of(path));
	int64_t i = baseline_find(&state->baseline, buf_view(&escaped));
	if (i < 0) {
		if (sha256.p)
			give(s, path, NULL, &is);
		return;
	}
	scan_lock(s);
	state->is_seen[i] = true;
	scan_unlock(s);
	if (!baseline_get(&state->baseline, (size_t)i, &was))
		scan_partial(s, "the baseline is damaged at %s", path);
	else if (sha256.p)
		give(s, path, &was, &is);
}

static void judge_file(struct scan *s, struct state *state, const struct large *l, int fd)
{
	char hex[CRYPTO_HEX_SIZE];
	struct err why;
	struct str sha256 = { NULL, 0 };
	if (hashing_fd(s, &state->hashing, fd, l->path, hex, &why) < 0)
		scan_partial(s, "%s", why.said);
	else
		sha256 = str_of(hex);
	judge(s, l->path, &l->st, sha256, l->attributes);
}

static void judge_link(struct scan *s, const struct walk_entry *w, const struct stat *st)
{
	char target[PATH_MAX], hex[CRYPTO_HEX_SIZE];
	ssize_t n = readlinkat(w->dir_fd, w->name, target, sizeof(target));
	if (n < 0)
		return; /* gone, or another thing, meanwhile */
	crypto_sha256_hex((struct str){ target, (size_t)n }, hex);
	judge(s, w->path, st, str_of(hex), "-");
}

/* What widens who may do what, beside the permissions; "-": nothing does. */
static const char *read_attributes(struct scan *s, struct arena *a, const struct walk_entry *w)
{
	char bytes[SCAN_MAX_ATTRIBUTE], hex[CRYPTO_HEX_SIZE];
	struct err why;
	autobuf text = BUF(8 << 10);
	ssize_t n = walk_entry_attribute(w, "security.capability", bytes, sizeof(bytes), &why);
	if (n > 0) {
		const char *known = attributes_capabilities(a, (struct str){ bytes, (size_t)n });
		buf_puts(&text, known ? known : "capabilities");
	}
	if (n >= 0)
		n = walk_entry_attribute(w, "system.posix_acl_access", bytes, sizeof(bytes), &why);
	if (n > 0) {
		crypto_sha256_hex((struct str){ bytes, (size_t)n }, hex);
		buf_printf(&text, "%sacl:%.16s", text.n ? " " : "", hex);
	}
	if (n < 0)
		scan_partial(s, "%s", why.said);
	return text.n ? str_text(a, buf_view(&text)) : "-";
}

static void put_off(struct scan *s, struct state *state, const struct walk_entry *w,
		    const char *attributes)
{
	scan_lock(s);
	struct arena *a = scan_arena(s);
	state->large = arena_grow(a, state->large, &state->large_capacity, state->n_large + 1,
				  sizeof(*state->large));
	state->large[state->n_large++] = (struct large){ arena_strdup(a, w->path),
							 arena_strdup(a, attributes), w->st };
	scan_unlock(s);
}

static void visit_file(struct scan *s, struct state *state, struct walk_entry *w,
		       const char *attributes)
{
	autofd int fd = -1;
	struct err why;
	const struct large file = { w->path, attributes, w->st };
	if (!walk_entry_open(w, &fd, &why)) {
		judge_file(s, state, &file, fd);
		return;
	}
	if (why.code != ENOENT)
		scan_partial(s, "%s", why.said);
	judge(s, w->path, &w->st, (struct str){ NULL, 0 }, attributes);
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	struct state *state = state_of(s);
	scan_lock(s);
	bool is_full = state->is_full;
	scan_unlock(s);
	const struct stat *st = !is_full && is_wanted(state, w->path) ? walk_entry_stat(w) : NULL;
	if (!st)
		return 0;
	if (S_ISLNK(st->st_mode)) {
		judge_link(s, w, st);
		return 0;
	}
	autoarena a = ARENA(64 << 10);
	const char *attributes = read_attributes(s, &a, w);
	if (!S_ISREG(st->st_mode))
		judge(s, w->path, st, STR("-"), attributes);
	else if (st->st_size >= HASHING_LARGE_BYTES)
		put_off(s, state, w, attributes);
	else
		visit_file(s, state, w, attributes);
	return 0;
}

/* ---- when the walk is over ---- */

static int largest_first(const void *a, const void *b)
{
	const struct large *x = a, *y = b;
	return (y->st.st_size > x->st.st_size) - (y->st.st_size < x->st.st_size);
}

static void judge_large(void *context, size_t i)
{
	struct scan *s = context;
	struct state *state = state_of(s);
	const struct large *l = &state->large[i];
	autofd int fd = -1;
	struct err why;
	scan_lock(s);
	int r = scan_open(s, l->path, &fd, &why);
	scan_unlock(s);
	if (!r) {
		judge_file(s, state, l, fd);
		return;
	}
	if (r < 0)
		scan_partial(s, "%s", why.said);
	judge(s, l->path, &l->st, (struct str){ NULL, 0 }, l->attributes);
}

/* Whether a folder above became a link: what was below it is at another place now, if at all. */
static bool has_link_above(struct scan *s, char *path)
{
	struct stat st;
	struct err why;
	bool is_link = false;
	for (char *slash = strchr(path + 1, '/'); slash && !is_link;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		is_link = scan_stat(s, path, false, &st, &why) == 0 && S_ISLNK(st.st_mode);
		*slash = '/';
	}
	return is_link;
}

/* What the walk did not meet is gone, unless it lies where the walk could not go. */
static void judge_unseen(struct scan *s, const struct state *state, size_t i)
{
	autobuf path = BUF(PATH_MAX);
	struct baseline_entry was;
	struct stat st;
	struct err why;
	if (!baseline_get(&state->baseline, i, &was)) {
		scan_partial(s, "the baseline is damaged at entry %zu", i);
		return;
	}
	baseline_unescape(&path, was.path);
	buf_putc(&path, 0);
	int r = scan_stat(s, path.p, false, &st, &why);
	if (r == SCAN_ABSENT || (!r && has_link_above(s, path.p)))
		give(s, path.p, &was, NULL);
	else if (r < 0)
		scan_partial(s, "%s", why.said);
	else
		scan_partial(s, "%s: it is there, but the walk did not come to it", path.p);
}

static int finish(struct scan *s, struct err *e)
{
	struct state *state = state_of(s);
	int r = state->result;
	if (r < 0)
		*e = state->why;
	if (!r && state->n_large)
		qsort(state->large, state->n_large, sizeof(*state->large), largest_first);
	if (!r)
		share_out(state->n_large, judge_large, s);
	for (size_t i = 0; !r && !state->is_full && i < state->baseline.n; i++) {
		if (scan_is_late(s))
			r = scan_late(s, e);
		else if (!state->is_seen[i])
			judge_unseen(s, state, i);
	}
	hashing_free(&state->hashing);
	buf_free(&state->text);
	return r;
}

const struct table table_host_integrity = {
	.name = "integrity",
	.doc = N_("files that differ from the baseline"),
	.example = "SELECT path, change, what FROM integrity WHERE path LIKE '/usr/%'",
	.source = N_("the file system, /var/lib/zicha/baseline"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.enters = enters,
	.visit = visit,
	.finish = finish,
	.walks_alone = true,
	.deadline_ms = 900 * 1000,
	.max_rows = 4 * 1000 * 1000,
	.max_bytes = 2u << 30,
};
