/* SPDX-License-Identifier: Apache-2.0 */
/* scan - filling one table from one target: all that a table may do. */
#include "fact/scan.h"

#include "base/file.h"
#include "base/state.h"
#include "fact/probe.h"
#include "fact/scan_job.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sqlite3.h>
#include <string.h>
#include <strings.h>

int64_t scan_time_ms(const struct table *table)
{
	return table->deadline_ms ? table->deadline_ms : SCAN_DEADLINE_MS;
}

void scan_begin(struct scan *s, const struct table *table, const struct target *target,
		const struct id_names *names, struct shared *shared, int64_t now,
		const volatile sig_atomic_t *stop)
{
	size_t max_bytes = table->max_bytes ? table->max_bytes : SCAN_MAX_BYTES;
	*s = (struct scan){ .table = table,
			    .target = target,
			    .names = names,
			    .shared = shared,
			    .now = now,
			    .stop = stop };
	s->deadline_ms = clock_ms() + scan_time_ms(table);
	s->scratch = ARENA(max_bytes);
	/* Recursive: a table that holds it may tell of what it could not see. */
	static const pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
	s->lock = lock;
	rows_init(&s->rows, table->n_columns, max_bytes);
}

/* Leaves whole characters only where words were cut. */
static void cut(char *ret_words, size_t size, const char *words)
{
	size_t n = MIN(strlen(words), size - 1);
	while (n && words[n] && ((unsigned char)words[n] & 0xc0) == 0x80)
		n--;
	memcpy(ret_words, words, n);
	ret_words[n] = 0;
}

enum table_status scan_end(struct scan *s, int result, const struct err *e, char *ret_words,
			   size_t words_size)
{
	const char *words = s->words;
	struct err more;
	bool is_whole = !s->is_partial && !s->is_full && !s->unseen_columns;
	enum table_status status = is_whole ? STATUS_OK : STATUS_PARTIAL;
	if (result < 0) {
		words = e->said;
		status = STATUS_FAILED;
	} else if (result == SCAN_ABSENT && s->n_partial) {
		status = STATUS_FAILED; /* it may be where nobody could look */
	} else if (result == SCAN_ABSENT) {
		words = s->absent;
		status = STATUS_ABSENT;
	} else {
		if (s->n_partial > 1)
			err_set(&more, "%s (and %zu more)", words, s->n_partial - 1);
		words = s->n_partial > 1 ? more.said : words;
		if (s->notes[0])
			words = scan_printf(s, "%s%s%s", words, *words ? "; " : "", s->notes);
	}
	cut(ret_words, words_size, words);
	arena_free(&s->scratch);
	free(s->state);
	pthread_mutex_destroy(&s->lock);
	return status;
}

/* ---- rows and words ---- */

static void words_of(char *ret_words, size_t size, const char *format, va_list ap)
	printf_like(3, 0);

static void words_of(char *ret_words, size_t size, const char *format, va_list ap)
{
	char words[512];
	tr_keep(words, sizeof(words), format, ap);
	cut(ret_words, size, words);
}

/* A cap is reached; said once. Called with the lock held. */
static int full(struct scan *s, const char *format, ...) printf_like(2, 3);

static int full(struct scan *s, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	if (!s->is_full && !s->is_partial)
		words_of(s->words, sizeof(s->words), format, ap);
	va_end(ap);
	s->is_full = true;
	return SCAN_FULL;
}

/* Names as the file system has them are made what a snapshot can hold: there they read the same. */
static void make_shown(struct scan *s, struct cell *cells, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str text = { cells[i].text, cells[i].text_bytes };
		if (cells[i].type == CELL_TEXT && !str_is_shown(text))
			cells[i] = rows_cell_text(str_text(&s->rows.arena, text));
	}
}

int scan_row(struct scan *s, const void *row)
{
	size_t max_rows = s->table->max_rows ? s->table->max_rows : SCAN_MAX_ROWS;
	const size_t n = s->table->n_columns;
	struct cell cells[TABLE_MAX_COLUMNS];
	for (size_t i = 0; i < n; i++)
		cells[i] = rows_cell_of(&s->table->columns[i], row);
	int result = 0;
	pthread_mutex_lock(&s->lock);
	if (s->rows.n >= max_rows)
		result = full(s, "stopped after %zu rows", max_rows);
	else if (arena_is_over(&s->rows.arena) || arena_is_over(&s->scratch))
		result = full(s, "stopped after %zu bytes", s->rows.arena.max_bytes);
	else if (s->rows.n % 256 == 255 && scan_is_late(s))
		result = full(s, "stopped at the deadline, after %zu rows", s->rows.n);
	else {
		make_shown(s, cells, n);
		rows_add(&s->rows, cells);
	}
	pthread_mutex_unlock(&s->lock);
	return result;
}

int scan_absent(struct scan *s, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	words_of(s->absent, sizeof(s->absent), format, ap);
	va_end(ap);
	return SCAN_ABSENT;
}

void scan_partial(struct scan *s, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	pthread_mutex_lock(&s->lock);
	if (!s->is_partial)
		words_of(s->words, sizeof(s->words), format, ap);
	s->is_partial = true;
	s->n_partial++;
	pthread_mutex_unlock(&s->lock);
	va_end(ap);
}

/* Puts "subject: words" (or the words alone) behind the notes that are there. Called
 * with the lock held. */
static void add_note(struct scan *s, const char *subject, const char *format, va_list ap)
	printf_like(3, 0);

static void add_note(struct scan *s, const char *subject, const char *format, va_list ap)
{
	char words[400];
	words_of(words, sizeof(words), format, ap);
	size_t n = strlen(s->notes);
	if (n + 3 >= sizeof(s->notes))
		return;
	char all[sizeof(words) + 100];
	snprintf(all, sizeof(all), "%s%s%s%s", n ? "; " : "", subject, *subject ? ": " : "", words);
	cut(s->notes + n, sizeof(s->notes) - n, all);
}

void scan_unseen(struct scan *s, const char *column, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	pthread_mutex_lock(&s->lock);
	uint64_t bit = UINT64_C(1) << table_column(s->table, column);
	if (!(s->unseen_columns & bit))
		add_note(s, column, format, ap);
	s->unseen_columns |= bit;
	pthread_mutex_unlock(&s->lock);
	va_end(ap);
}

void scan_note(struct scan *s, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	pthread_mutex_lock(&s->lock);
	add_note(s, "", format, ap);
	pthread_mutex_unlock(&s->lock);
	va_end(ap);
}

/* ---- what a scan is given ---- */

struct arena *scan_arena(struct scan *s)
{
	return &s->scratch;
}

const char *scan_text(struct scan *s, struct str text)
{
	return str_text(&s->scratch, text);
}

const char *scan_printf(struct scan *s, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	const char *text = arena_vprintf(&s->scratch, format, ap);
	va_end(ap);
	return text;
}

bool scan_is_live(const struct scan *s)
{
	return target_is_live(s->target);
}

const char *scan_proc(const struct scan *s)
{
	return target_process(s->target);
}

int64_t scan_now(const struct scan *s)
{
	return s->now;
}

bool scan_is_late(struct scan *s)
{
	return *s->stop || clock_ms() > s->deadline_ms;
}

int scan_late(struct scan *s, struct err *e)
{
	if (*s->stop)
		return err_set(e, "interrupted");
	return err_set(e, "no end at the deadline of %lld s",
		       (long long)scan_time_ms(s->table) / 1000);
}

void *scan_state(struct scan *s, size_t bytes)
{
	if (!s->state)
		s->state = base_alloc(bytes);
	return s->state;
}

void scan_lock(struct scan *s)
{
	pthread_mutex_lock(&s->lock);
}

void scan_unlock(struct scan *s)
{
	pthread_mutex_unlock(&s->lock);
}

/* ---- asks ---- */

const struct ask *scan_ask(const struct scan *s)
{
	return s->ask;
}

bool scan_ask_matches(const struct ask *a, const char *value)
{
	switch (a->kind) {
	case ASK_EQUAL: return strcmp(a->value, value) == 0;
	case ASK_LIKE: return sqlite3_strlike(a->value, value, 0) == 0;
	case ASK_GLOB: return sqlite3_strglob(a->value, value) == 0;
	}
	return false;
}

bool scan_ask_enters(const struct ask *a, const char *dir)
{
	/* "/" holds all; else "/etc" must begin like the ask's prefix, up to the
	 * shorter of the two, the one within the other. */
	size_t n = strcmp(dir, "/") == 0 ? 0 : strlen(dir);
	size_t shared = MIN(n, a->prefix_bytes);
	bool is_same = a->kind == ASK_LIKE ? strncasecmp(a->value, dir, shared) == 0
					   : strncmp(a->value, dir, shared) == 0;
	return is_same && (n >= a->prefix_bytes || a->value[n] == '/');
}

/* ---- files ---- */

static int outcome(struct scan *s, int result, const struct err *e)
{
	return result == ROOT_ABSENT ? scan_absent(s, "%s", e->said) : result;
}

int scan_open(struct scan *s, const char *path, int *ret_fd, struct err *e)
{
	return outcome(s, root_file(&s->target->root, path, ret_fd, e), e);
}

int scan_open_socket(struct scan *s, const char *path, int *ret_fd, struct err *e)
{
	return outcome(s, root_socket(&s->target->root, path, ret_fd, e), e);
}

/* A link to /dev/null, which an image need not have: who reads it finds nothing. */
static bool is_emptied(struct scan *s, const char *path)
{
	const char *target;
	struct err ignored;
	return scan_link(s, path, &target, &ignored) == 0 && strcmp(target, "/dev/null") == 0;
}

int scan_read_bytes(struct scan *s, const char *path, size_t max_bytes, struct str *ret_bytes,
		    struct err *e)
{
	autofd int fd = -1;
	int r = scan_open(s, path, &fd, e);
	if (r && is_emptied(s, path)) {
		*ret_bytes = STR("");
		return 0;
	}
	if (r)
		return r;
	autobuf bytes = BUF(max_bytes ? max_bytes : SCAN_MAX_FILE);
	if (file_read_fd(fd, path, &bytes, e) < 0)
		return -1;
	if (s->scratch.used_bytes + bytes.n > s->scratch.max_bytes)
		return err_set(e, "%s: reading it would pass the table's limit of %zu bytes", path,
			       s->scratch.max_bytes);
	const char *kept = arena_strndup(&s->scratch, bytes.p ? bytes.p : "", bytes.n);
	*ret_bytes = (struct str){ kept, bytes.n };
	return 0;
}

int scan_read(struct scan *s, const char *path, size_t max_bytes, struct str *ret_text,
	      struct err *e)
{
	int r = scan_read_bytes(s, path, max_bytes, ret_text, e);
	if (r)
		return r;
	size_t nul = str_find(*ret_text, 0);
	if (nul < ret_text->n) {
		long long line = 1;
		for (size_t i = 0; i < nul; i++)
			line += ret_text->p[i] == '\n';
		scan_partial(s, "%s:%lld: a NUL byte", path, line);
	}
	return 0;
}

int scan_lines(struct scan *s, const char *path, struct lines *ret_lines, struct err *e)
{
	struct str bytes;
	int r = scan_read_bytes(s, path, 0, &bytes, e);
	if (r)
		return r;
	*ret_lines = (struct lines){ .path = arena_strdup(&s->scratch, path), .rest = bytes };
	return 0;
}

bool scan_line(struct scan *s, struct lines *lines)
{
	while (str_line(&lines->rest, &lines->line)) {
		lines->number++;
		if (arena_is_over(&s->scratch)) {
			pthread_mutex_lock(&s->lock);
			(void)full(s, "stopped after %zu bytes", s->scratch.max_bytes);
			pthread_mutex_unlock(&s->lock);
			return false;
		}
		if (lines->line.n > SCAN_MAX_LINE)
			scan_partial(s, "%s:%lld: the line is longer than %d bytes", lines->path,
				     (long long)lines->number, SCAN_MAX_LINE);
		else if (str_find(lines->line, 0) < lines->line.n)
			scan_partial(s, "%s:%lld: a NUL byte", lines->path,
				     (long long)lines->number);
		else
			return true;
	}
	return false;
}

static void names_add(struct scan *s, struct names *names, const char *name)
{
	names->name = arena_grow(&s->scratch, names->name, &names->capacity, names->n + 1,
				 sizeof(*names->name));
	names->name[names->n++] = name;
}

static int name_compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void names_sort(struct names *names)
{
	if (names->n)
		qsort(names->name, names->n, sizeof(*names->name), name_compare);
}

int scan_list(struct scan *s, const char *dir, struct names *ret_names, struct err *e)
{
	int fd;
	int r = outcome(s, root_dir(&s->target->root, dir, &fd, e), e);
	if (r)
		return r;
	DIR *stream = fdopendir(fd);
	if (!stream) {
		err_sys(e, "open %s", dir);
		close(fd);
		return -1;
	}
	*ret_names = (struct names){ 0 };
	errno = 0;
	for (struct dirent *d; !r && (d = readdir(stream)); errno = 0) {
		if (strcmp(d->d_name, ".") != 0 && strcmp(d->d_name, "..") != 0)
			names_add(s, ret_names, arena_strdup(&s->scratch, d->d_name));
		if (arena_is_over(&s->scratch))
			r = err_set(e, "%s: listing it passes the table's limit of %zu bytes", dir,
				    s->scratch.max_bytes);
	}
	if (!r && errno)
		r = err_sys(e, "read %s", dir);
	closedir(stream);
	names_sort(ret_names);
	return r;
}

/* Adds the matches of `rest` below the directory `base` ("" for "/"). */
static int glob_below(struct scan *s, const char *base, const char *rest, struct names *ret_paths,
		      struct err *e)
{
	size_t n = strcspn(rest, "/");
	const char *part = arena_strndup(&s->scratch, rest, n);
	const char *after = rest + n + strspn(rest + n, "/");
	struct stat st;
	if (!strpbrk(part, "*?[")) {
		const char *path = scan_printf(s, "%s/%s", base, part);
		if (*after)
			return glob_below(s, path, after, ret_paths, e);
		int r = root_stat(&s->target->root, path, true, &st, e);
		if (!r)
			names_add(s, ret_paths, path);
		return r < 0 ? r : 0;
	}
	struct names names;
	int fd;
	int r = root_dir(&s->target->root, *base ? base : "/", &fd, e);
	if (r)
		return r < 0 ? r : 0;
	close(fd);
	r = scan_list(s, *base ? base : "/", &names, e);
	for (size_t i = 0; !r && i < names.n; i++) {
		if (fnmatch(part, names.name[i], FNM_PERIOD) != 0)
			continue;
		const char *path = scan_printf(s, "%s/%s", base, names.name[i]);
		if (*after)
			r = glob_below(s, path, after, ret_paths, e);
		else
			names_add(s, ret_paths, path);
	}
	return r;
}

int scan_glob(struct scan *s, const char *pattern, struct names *ret_paths, struct err *e)
{
	*ret_paths = (struct names){ 0 };
	int r = glob_below(s, "", pattern + strspn(pattern, "/"), ret_paths, e);
	names_sort(ret_paths);
	return r;
}

int scan_stat(struct scan *s, const char *path, bool is_followed, struct stat *ret_stat,
	      struct err *e)
{
	return outcome(s, root_stat(&s->target->root, path, is_followed, ret_stat, e), e);
}

bool scan_has_any(struct scan *s, const char *const paths[], size_t n)
{
	struct stat st;
	struct err ignored;
	for (size_t i = 0; i < n; i++)
		if (scan_stat(s, paths[i], true, &st, &ignored) == 0)
			return true;
	return false;
}

int scan_attribute(struct scan *s, const char *path, const char *name, struct arena *a,
		   struct str *ret_bytes, struct err *e)
{
	char bytes[SCAN_MAX_ATTRIBUTE];
	size_t n;
	int r = root_attribute(&s->target->root, path, name, bytes, sizeof(bytes), &n, e);
	if (!r)
		*ret_bytes = (struct str){ arena_strndup(a, bytes, n), n };
	return r;
}

int scan_link(struct scan *s, const char *path, const char **ret_target, struct err *e)
{
	char *target;
	int r = outcome(s, root_link(&s->target->root, path, &s->scratch, &target, e), e);
	if (!r)
		*ret_target = str_text(&s->scratch, str_of(target));
	return r;
}

const char *scan_baseline(const struct scan *s)
{
	return s->baseline;
}

int scan_open_own(struct scan *s, const char *name, int *ret_fd, const char **ret_path,
		  struct err *e)
{
	bool is_here = s->target->kind == TARGET_LOCAL;
	if (!is_here) {
		*ret_path = scan_printf(s, "/var/lib/zicha/%s", name);
		return scan_open(s, *ret_path, ret_fd, e);
	}
	if (state_path(&s->scratch, name, ret_path, e) < 0)
		return -1;
	int fd = open(*ret_path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		bool is_absent = errno == ENOENT || errno == ENOTDIR;
		err_sys(e, "open %s", *ret_path);
		return is_absent ? scan_absent(s, "%s", e->said) : -1;
	}
	*ret_fd = fd;
	return 0;
}

/* ---- probes ---- */

int scan_probe(struct scan *s, const char *name, struct str *ret_bytes, struct err *e)
{
	if (s->target->kind != TARGET_LOCAL) {
		const char *recorded = scan_printf(s, "/.zicha/%s", name);
		int r = scan_read_bytes(s, recorded, SCAN_MAX_FILE, ret_bytes, e);
		if (r == SCAN_ABSENT)
			return err_set(e,
				       "only the host's own kernel can answer, and no answer "
				       "was recorded in %s",
				       recorded);
		return r;
	}
	autobuf answer = BUF(64 << 20);
	int r = probe_ask(name, &answer, e);
	if (r)
		return outcome(s, r, e);
	struct str bytes = buf_view(&answer);
	*ret_bytes = (struct str){ arena_strndup(&s->scratch, bytes.p, bytes.n), bytes.n };
	return 0;
}
