/* SPDX-License-Identifier: Apache-2.0 */
/* store_sqlite_test - a database in a file: made whole or not at all, and nothing that is not
 * ours is touched. */
#include "store_world.h"

#include "base/crypto.h"

#include <dirent.h>
#include <errno.h>
#include <sys/resource.h>

static const char *at(const struct world *w, const char *name)
{
	static char path[256];
	snprintf(path, sizeof(path), "%s/%s", w->dir, name);
	return path;
}

static int n_files(const struct world *w)
{
	DIR *d = opendir(w->dir);
	int n = 0;
	while (readdir(d))
		n++;
	closedir(d);
	return n - 2;
}

static void read_whole(const char *path, struct buf *ret)
{
	struct err e = { 0 };
	*ret = BUF(64 << 20);
	give_up_unless(file_read(path, ret, &e) == 0, e.text);
}

/* Neither opening is successful, the words are these, and not a bit has changed. */
static void refuse(const struct world *w, const char *path, const char *words, const char *fact)
{
	struct err e = { 0 };
	struct store *s = NULL;
	autobuf before, after;
	int n = n_files(w);
	read_whole(path, &before);
	bool is_right = true;
	for (int is_read_only = 0; is_read_only < 2; is_read_only++)
		is_right = store_open(&s, path, w->content, is_read_only, &e) < 0 && !s &&
			   has_words(&e, words) && is_right;
	ok(is_right, fact);
	read_whole(path, &after);
	ok(str_eq(buf_view(&before), buf_view(&after)) && n_files(w) == n, "and is not touched");
}

static void test_strangers(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = NULL;
	write_text(w->dir, "text",
		   "Dear database,\nthis is a letter that is longer than the head of a "
		   "database, so that not its length alone says that it is none.\n");
	refuse(w, at(w, "text"), "not a database of zicha", "a letter is refused");
	write_text(w->dir, "text", "");
	refuse(w, at(w, "text"), "an empty file", "an empty file is refused");
	write_text(w->dir, "text", "SQLite format 3");
	refuse(w, at(w, "text"), "not a database", "a beginning is refused");
	ok(store_open(&s, w->dir, w->content, false, &e) < 0 && has_words(&e, "not a regular file"),
	   "a directory is refused");
	give_up_unless(mkfifo(at(w, "pipe"), 0600) == 0, "mkfifo");
	ok(store_open(&s, at(w, "pipe"), w->content, true, &e) < 0 && has_words(&e, "not a regular "
										    "file"),
	   "a pipe is refused and not waited for");
	ok(store_open(&s, w->url, at(w, "nowhere"), false, &e) < 0 && has_words(&e, "migrations"),
	   "without migrations nothing is opened");
	ok(store_create(&s, at(w, "text"), w->content, &e) < 0 && has_words(&e, "is there already"),
	   "none is made over a file");
	ok(store_create(&s, at(w, "no/where"), w->content, &e) < 0 && has_words(&e, "No such file "
										    "or directory"),
	   "none is made in a directory that is not there");
	write_text(w->dir, "new-wal", "old log");
	ok(store_create(&s, at(w, "new"), w->content, &e) < 0 && has_words(&e, "log of another"),
	   "none is made beside an old log, which SQLite would play into it");
	unlink(at(w, "new-wal"));
	unlink(at(w, "text"));
	unlink(at(w, "pipe"));
}

/* The file with some bytes of it set otherwise. */
static void write_changed(const struct world *w, const char *name, size_t at_byte,
			  const char *bytes, size_t n, size_t size)
{
	struct err e = { 0 };
	autobuf b;
	read_whole(w->url, &b);
	memcpy(b.p + at_byte, bytes, n);
	give_up_unless(file_write(at(w, name), str_head(buf_view(&b), MIN(size, b.n)), &e) == 0,
		       e.text);
}

static void test_damage(const struct world *w)
{
	struct err e = { 0 };
	make_anew(w);
	struct store *s = opened(w, false);
	for (int i = 0; i < 200; i++) {
		char name[32];
		snprintf(name, sizeof(name), "%d", i);
		give_up_unless(set(s, name, "some words to fill a page or two", &e) == 0, e.text);
	}
	store_close(s);
	is_int(n_files(w), 1, "after closing there is one file");
	struct stat st;
	ok(stat(w->url, &st) == 0 && (st.st_mode & 07777) == 0600, "that nobody else reads");

	write_changed(w, "x", 60, "\0\0\0\x63", 4, SIZE_MAX);
	refuse(w, at(w, "x"), "newer zicha (version 99", "a file of a newer program is refused");
	write_changed(w, "x", 68, "\0\0\0\0", 4, SIZE_MAX);
	refuse(w, at(w, "x"), "none of zicha", "a database of another program is refused");
	write_changed(w, "x", 0, "S", 1, (size_t)st.st_size / 2);
	refuse(w, at(w, "x"), "is damaged", "half a file is refused");
	write_changed(w, "x", 0, "S", 1, (size_t)st.st_size - 100);
	refuse(w, at(w, "x"), "is damaged", "so is one without its last bytes");
	write_changed(w, "x", 0, "S", 1, 50);
	refuse(w, at(w, "x"), "not a database", "the beginning of a file is refused");

	char noise[512];
	memset(noise, 0xa5, sizeof(noise));
	int n_found = 0, n_tried = 0;
	for (size_t page = 1; page < (size_t)st.st_size / 4096; page++, n_tried++) {
		write_changed(w, "x", page * 4096, noise, sizeof(noise), SIZE_MAX);
		s = NULL;
		n_found += store_open(&s, at(w, "x"), w->content, false, &e) < 0 ||
			   store_check(s, &e) < 0;
		store_close(s);
	}
	is_int(n_found, n_tried, "noise in any page is found");
	unlink(at(w, "x"));
}

/* The log of a newer program that was killed: its version stands in the log alone. */
static void test_newer_log(const struct world *w)
{
	make_anew(w);
	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0) {
		struct err e = { 0 };
		struct store *s = opened(w, false);
		struct statement *q = prepared(s, "PRAGMA user_version = 99");
		give_up_unless(store_step(q, &e) == 0, e.text);
		_exit(0);
	}
	waitpid(pid, NULL, 0);
	is_int(n_files(w), 3, "a program that was killed leaves its log");
	autobuf before, after;
	read_whole(at(w, "z.db-wal"), &before);
	struct err e = { 0 };
	struct store *s = NULL;
	ok(store_open(&s, w->url, w->content, false, &e) < 0 && has_words(&e, "newer zicha"),
	   "the version in the log counts");
	read_whole(at(w, "z.db-wal"), &after);
	ok(str_eq(buf_view(&before), buf_view(&after)), "and the log stays for the newer program");
	unlink(at(w, "z.db-wal"));
	unlink(at(w, "z.db-shm"));
}

/* A child with other rights; what it returns is the number of facts that are not so. */
static int in_child(int (*child)(const struct world *), const struct world *w)
{
	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0)
		_exit(child(w));
	int status = -1;
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int be_nobody(void)
{
	return geteuid() == 0 ? setresgid(65534, 65534, 65534) || setresuid(65534, 65534, 65534)
			      : 0;
}

static int read_without_rights(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = NULL;
	if (be_nobody())
		return 100;
	int n = store_open(&s, w->url, w->content, false, &e) == 0;
	n += !has_words(&e, "cannot be written to");
	n += store_open(&s, w->url, w->content, true, &e) != 0;
	if (n)
		return n;
	n += number(s, "SELECT count(*) FROM setting") != 1;
	n += set(s, "b", "", &e) >= 0;
	store_close(s);
	return n + (n_files(w) != 1);
}

static void test_rights(const struct world *w)
{
	struct err e = { 0 };
	make_anew(w);
	struct store *s = opened(w, false);
	give_up_unless(set(s, "a", "", &e) == 0, e.text);
	store_close(s);
	chmod(w->url, 0444);
	chmod(w->dir, 0555);
	is_int(in_child(read_without_rights, w), 0,
	       "a file in a place where nothing may be written can be read, and only that");
	chmod(w->dir, 0777);
	is_int(in_child(read_without_rights, w), 0, "so can one that may not be written itself");
	chmod(w->dir, 0700);
	chmod(w->url, 0600);
}

enum { LARGE = 4 << 20 };

static int fill_disk(const struct world *w)
{
	struct rlimit small = { 1 << 20, 1 << 20 };
	signal(SIGXFSZ, SIG_IGN);
	if (setrlimit(RLIMIT_FSIZE, &small))
		return 100;
	struct err e = { 0 };
	struct store *s = opened(w, false);
	autofree char *large = base_alloc(LARGE);
	memset(large, 'x', LARGE - 1);
	large[LARGE - 1] = 0;
	int n = store_begin(s, &e) != 0 || set(s, "small", "", &e) != 0;
	int r = set(s, "large", large, &e);
	if (!r)
		r = store_commit(s, &e);
	n += r >= 0 || !has_words(&e, w->url);
	store_rollback(s);
	n += number(s, "SELECT count(*) FROM setting") != 0;
	n += set(s, "later", "", &e) != 0;
	store_close(s);
	return n;
}

static void test_full_disk(const struct world *w)
{
	struct err e = { 0 };
	make_anew(w);
	is_int(in_child(fill_disk, w), 0, "a full disk is said, and the transaction is taken back");
	struct store *s = opened(w, false);
	is_int(number(s, "SELECT count(*) FROM setting"), 1, "what came afterwards is there");
	is_int(store_check(s, &e), 0, "and the file is whole");
	store_close(s);
}

static int create_on_full_disk(const struct world *w)
{
	struct rlimit small = { 8 << 10, 8 << 10 };
	struct err e = { 0 };
	struct store *s = NULL;
	signal(SIGXFSZ, SIG_IGN);
	if (setrlimit(RLIMIT_FSIZE, &small))
		return 100;
	return store_create(&s, w->url, w->content, &e) >= 0 || !has_words(&e, w->url);
}

/* Makes databases one after another until it is killed. */
static int create_for_ever(const struct world *w)
{
	for (;;) {
		struct err e = { 0 };
		struct store *s = NULL;
		if (store_create(&s, w->url, w->content, &e) < 0)
			return 1;
		store_close(s);
		unlink(w->url);
	}
}

static void test_creation(const struct world *w)
{
	struct err e = { 0 };
	unlink(w->url);
	is_int(in_child(create_on_full_disk, w), 0, "a full disk is said when a database is made");
	is_int(n_files(w), 0, "and nothing is left");
	int n_whole = 0, n_none = 0, n_bad = 0;
	for (int i = 0; i < 100; i++) {
		fflush(stdout);
		pid_t pid = fork();
		if (pid == 0)
			_exit(create_for_ever(w));
		usleep(5000 + (unsigned)i * 97);
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
		struct store *s = NULL;
		int r = store_open(&s, w->url, w->content, false, &e);
		n_none += r == STORE_NONE;
		n_whole += r == 0 && store_check(s, &e) == 0;
		n_bad += r < 0;
		store_close(s);
		unlink(w->url);
		unlink(at(w, "z.db-wal"));
		unlink(at(w, "z.db-shm"));
	}
	printf("# %d whole, %d none\n", n_whole, n_none);
	ok(n_bad == 0 && n_whole + n_none == 100, "a database whose making is killed is whole or "
						  "not there");
}

/* The name of a URL is what is shown; with no server behind it, opening shows it, too. */
static void test_names(const struct world *w)
{
	static const char *const urls[] = {
		"postgresql://u:geheim@127.0.0.1:1/d?password=geheim&sslmode=disable",
		"postgresql://u:ge@heim@127.0.0.1:1/d",
		"postgresql://u:ge/heim@127.0.0.1:1/d",
		"postgresql://u:ge?heim@127.0.0.1:1/d",
		"postgres://u:geheim@[::1/d",
		"postgres://u:geheim@127.0.0.1:x/d",
		"postgres://127.0.0.1:1/d?passwort=geheim",
		"postgres://127.0.0.1:1/d?user=u&password=geheim",
	};
	struct err e = { 0 };
	struct store *s = NULL;
	bool is_refused = true, is_silent = true;
	for (size_t i = 0; i < N(urls); i++) {
		is_refused = store_open(&s, urls[i], w->content, true, &e) < 0 && !s && is_refused;
		is_silent = !strstr(e.text, "heim") && !strstr(e.text, "ge@") && is_silent;
		printf("# %s\n", e.text);
	}
	ok(is_refused, "a server that is not there is said");
	ok(is_silent, "and a password never is");
	ok(store_is_server("postgres://x") && store_is_server("postgresql:///d") &&
		   !store_is_server("postgres.db"),
	   "a server is named by its scheme");
	make_anew(w);
	s = opened(w, true);
	is_text(store_name(s), w->url, "a file is shown as it was named");
	store_close(s);
}

int main(void)
{
	const char *dir = tap_folder();
	char file[128];
	snprintf(file, sizeof(file), "%s/z.db", dir);
	struct world w = { .dir = dir, .url = file, .content = getenv("ZICHA_SOURCE") };
	test_strangers(&w);
	test_damage(&w);
	test_newer_log(&w);
	test_rights(&w);
	test_full_disk(&w);
	test_creation(&w);
	test_names(&w);
	return done();
}
