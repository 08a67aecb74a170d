/* SPDX-License-Identifier: Apache-2.0 */
/* survey_plan - what a survey may do, decided before it sees the first foreign byte. */
#include "survey/survey_plan.h"

#include "net/resolve.h"
#include "survey/survey_plan_private.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>

enum { RESOLVE_MS = 10 * 1000 };

const char *survey_plan_target(const struct survey_plan *p)
{
	return p->target;
}

const char *survey_plan_rest(const struct survey_plan *p)
{
	return p->target + strlen(target_scheme(p->target)->prefix);
}

struct arena *survey_plan_arena(struct survey_plan *p)
{
	return &p->arena;
}

const char *survey_plan_setting(const struct survey_plan *p, const char *name)
{
	for (size_t i = p->settings.n; i-- > 0;)
		if (strcmp(p->settings.pair[i].key, name) == 0)
			return p->settings.pair[i].value;
	return NULL;
}

int64_t survey_plan_number(const struct survey_plan *p, const char *name)
{
	int64_t n = 0;
	(void)!str_int(str_of(survey_plan_setting(p, name)), 10, &n);
	return n;
}

const struct rows *survey_plan_given(const struct survey_plan *p, const struct table *t)
{
	for (size_t i = 0; i < p->n_given; i++)
		if (p->given[i].table == t)
			return p->given[i].rows;
	return NULL;
}

bool survey_plan_has(const struct survey_plan *p, const struct address *a)
{
	return reach_has_address(&p->reach, a);
}

void survey_plan_allow(struct survey_plan *p, const struct address_cidr *cidr, uint16_t first_port,
		       uint16_t last_port)
{
	reach_allow(&p->reach, cidr, first_port, last_port);
}

void survey_plan_forbid(struct survey_plan *p, const struct address_cidr *cidr)
{
	reach_forbid(&p->reach, cidr);
}

int survey_plan_host(struct survey_plan *p, const char *host, uint16_t port, struct err *e)
{
	struct address addresses[RESOLVE_MAX];
	char text[ADDRESS_TEXT_SIZE];
	int n = resolve_name(host, clock_ms() + RESOLVE_MS, addresses, e);
	for (int i = 0; i < n; i++) {
		survey_plan_allow(
			p, &(struct address_cidr){ addresses[i], addresses[i].is_ipv6 ? 128 : 32 },
			port, port);
		address_text(&addresses[i], text);
		survey_plan_word(p, "address", text);
	}
	return n < 0 ? n : 0;
}

void survey_pairs_add(struct survey_pairs *l, struct arena *a, const char *key, const char *value)
{
	l->pair = arena_grow(a, l->pair, &l->capacity, l->n + 1, sizeof(*l->pair));
	l->pair[l->n++] = (struct survey_pair){ arena_strdup(a, key), arena_strdup(a, value) };
}

const char *survey_pairs_find(const struct survey_pairs *l, const char *key, size_t nth)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->pair[i].key, key) == 0 && !nth--)
			return l->pair[i].value;
	return NULL;
}

void survey_plan_word(struct survey_plan *p, const char *key, const char *value)
{
	survey_pairs_add(&p->words, &p->arena, key, value);
}

void survey_plan_fd(struct survey_plan *p, const char *name, int fd)
{
	p->files = arena_grow(&p->arena, p->files, &p->file_capacity, p->n_files + 1,
			      sizeof(*p->files));
	p->files[p->n_files++] = (struct survey_file){ arena_strdup(&p->arena, name), fd, -1 };
}

int survey_plan_file(struct survey_plan *p, const char *path, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return err_sys(e, "open %s", path);
	survey_plan_fd(p, path, fd);
	return 0;
}

/* Below a folder that can be read one may lie that cannot: the rest is looked at all the same. */
static void note_unread(struct survey_plan *p, const struct err *e)
{
	enum { MAX_TOLD = 1000 };
	if (!survey_pairs_find(&p->words, SURVEY_UNREAD, MAX_TOLD - 1))
		survey_plan_word(p, SURVEY_UNREAD, e->said);
}

static int take_folder(struct survey_plan *p, int folder, const char *front, size_t max_files,
		       int depth, struct err *e);

static int take_subfolder(struct survey_plan *p, int folder, const char *last, const char *name,
			  size_t max_files, int depth, struct err *e)
{
	enum { MAX_DEPTH = 32 };
	autofd int below = -1;
	if (depth == MAX_DEPTH)
		err_set(e, "%s: deeper than %d folders", name, MAX_DEPTH);
	else if ((below = openat(folder, last, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) <
		 0)
		err_sys(e, "read %s", name);
	else
		return take_folder(p, below, name, max_files, depth + 1, e);
	note_unread(p, e);
	return 0;
}

static int take_folder(struct survey_plan *p, int folder, const char *front, size_t max_files,
		       int depth, struct err *e)
{
	int fd = fcntl(folder, F_DUPFD_CLOEXEC, 0);
	DIR *stream = fd < 0 ? NULL : fdopendir(fd);
	if (!stream) {
		err_sys(e, "read %s", front);
		if (fd >= 0)
			close(fd);
		return -1;
	}
	int r = 0;
	for (struct dirent *d; r >= 0 && (d = readdir(stream));) {
		struct stat st;
		if (d->d_name[0] == '.' || fstatat(folder, d->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0)
			continue;
		const char *name = *front ? arena_printf(&p->arena, "%s/%s", front, d->d_name)
					  : d->d_name;
		if (S_ISDIR(st.st_mode)) {
			r = take_subfolder(p, folder, d->d_name, name, max_files, depth, e);
		} else if (S_ISREG(st.st_mode) && p->n_files == max_files) {
			r = err_set(e, "more than %zu files: name a part of them", max_files);
		} else if (S_ISREG(st.st_mode)) {
			survey_plan_fd(p, name, -1);
			p->files[p->n_files - 1].folder = p->folders[p->n_folders - 1];
		}
	}
	closedir(stream);
	return r;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct survey_file *)a)->name, ((const struct survey_file *)b)->name);
}

int survey_plan_folder(struct survey_plan *p, const char *path, size_t max_files, struct err *e)
{
	size_t before = p->n_files;
	if (p->n_folders == N(p->folders))
		return err_set(e, "more than %zu folders", N(p->folders));
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return err_sys(e, "read %s", path);
	p->folders[p->n_folders++] = fd;
	if (take_folder(p, fd, "", before + max_files, 0, e) < 0)
		return err_wrap(e, "%s", path);
	if (p->n_files > before)
		qsort(p->files + before, p->n_files - before, sizeof(*p->files), by_name);
	return 0;
}

int survey_plan_open(const struct survey_file *f)
{
	const struct open_how how = { .flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK,
				      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS };
	return f->fd >= 0 ? fcntl(f->fd, F_DUPFD_CLOEXEC, 0)
			  : (int)syscall(SYS_openat2, f->folder, f->name, &how, sizeof(how));
}

/* Splits at the last @ before the path: a user's name may hold one. */
static struct str take_user(struct str *rest)
{
	for (size_t i = rest->n; i-- > 0;) {
		if (rest->p[i] != '@')
			continue;
		struct str user = str_head(*rest, i);
		*rest = str_from(*rest, i + 1);
		return user;
	}
	return (struct str){ NULL, 0 };
}

int survey_plan_place(struct survey_plan *p, uint16_t otherwise, struct survey_place *ret,
		      struct err *e)
{
	struct str rest = str_of(survey_plan_rest(p)), path = { NULL, 0 }, host;
	int64_t port = otherwise;
	size_t slash = str_find(rest, '/');
	if (slash < rest.n)
		path = str_from(rest, slash);
	rest = str_head(rest, slash);
	struct str user = take_user(&rest);
	if (str_starts(rest, "[")) {
		rest = str_from(rest, 1);
		size_t end = str_find(rest, ']');
		host = str_head(rest, end);
		rest = str_from(rest, MIN(end + 1, rest.n));
	} else {
		host = str_head(rest, str_find(rest, ':'));
		rest = str_from(rest, host.n);
	}
	bool is_good = host.n && (!rest.n ||
				  (str_starts(rest, ":") && str_int(str_from(rest, 1), 10, &port) &&
				   port > 0 && port <= UINT16_MAX));
	if (!is_good)
		return err_use(e, "%s: not HOST, HOST:PORT or [IPV6]:PORT behind %s", p->target,
			       target_scheme(p->target)->prefix);
	*ret = (struct survey_place){ .user = str_text(&p->arena, user),
				      .host = str_text(&p->arena, host),
				      .path = str_text(&p->arena, path),
				      .port = (uint16_t)port };
	return 0;
}
