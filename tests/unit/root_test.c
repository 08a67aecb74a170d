/* SPDX-License-Identifier: Apache-2.0 */
/* root_test - paths below a root, by the kernel and by hand: the two must agree. */
#include "base/file.h"
#include "base/root.h"
#include "tap.h"

#include <errno.h>
#include <fcntl.h>

/* An old kernel has no openat2(2), nor has valgrind; then only the other way is tried. */
static bool has_openat2;

static void put(const char *path, const char *text)
{
	struct err e;
	char full[256];
	snprintf(full, sizeof(full), "%s%s", tap_folder(), path);
	if (file_write(full, str_of(text), &e) < 0)
		ok(false, e.text);
}

static void link_to(const char *target, const char *path)
{
	char full[256];
	snprintf(full, sizeof(full), "%s%s", tap_folder(), path);
	if (symlink(target, full) < 0)
		ok(false, full);
}

static void folder(const char *path)
{
	char full[256];
	snprintf(full, sizeof(full), "%s%s", tap_folder(), path);
	if (mkdir(full, 0755) < 0)
		ok(false, full);
}

/* What a path gives: its text, or the outcome in words. */
static const char *look(const struct root *r, const char *path, char *text, size_t size)
{
	struct err e;
	autofd int fd = -1;
	int result = root_file(r, path, &fd, &e);
	if (result == ROOT_ABSENT)
		return "(absent)";
	if (result < 0)
		return e.code == ELOOP		? "(loop)"
		       : e.code == ENAMETOOLONG ? "(too long)"
						: "(failed)";
	ssize_t n = read(fd, text, size - 1);
	text[n < 0 ? 0 : n] = 0;
	return text;
}

static void both(struct root *r, const char *path, const char *want)
{
	for (int by_hand = !has_openat2; by_hand < 2; by_hand++) {
		char text[64], fact[200];
		r->is_by_hand = by_hand;
		snprintf(fact, sizeof(fact), "%.80s by %s", path, by_hand ? "hand" : "the kernel");
		is_text(look(r, path, text, sizeof(text)), want, fact);
	}
}

static void test_stat(struct root *r)
{
	for (int by_hand = !has_openat2; by_hand < 2; by_hand++) {
		struct err e;
		struct stat st;
		autoarena a = ARENA(1 << 16);
		char *target;
		r->is_by_hand = by_hand;
		ok(root_stat(r, "/dir/absolute", false, &st, &e) == 0 && S_ISLNK(st.st_mode),
		   "a link itself is told of");
		ok(root_stat(r, "/dir/absolute", true, &st, &e) == 0 && S_ISREG(st.st_mode),
		   "or what it leads to");
		ok(root_stat(r, "/none", true, &st, &e) == ROOT_ABSENT, "what is not there is "
									"absent");
		ok(root_link(r, "/dir/absolute", &a, &target, &e) == 0 &&
			   strcmp(target, "/file") == 0,
		   "a link can be read");
		ok(root_link(r, "/file", &a, &target, &e) < 0, "a file is no link");
		int fd;
		ok(root_dir(r, "/file", &fd, &e) < 0 && e.code == ENOTDIR, "a file where a "
									   "directory should be is "
									   "a failure");
		ok(root_dir(r, "/file/none", &fd, &e) == ROOT_ABSENT, "what lies below a file is "
								      "absent");
		if (root_dir(r, "/dir", &fd, &e) == 0)
			close(fd);
		else
			ok(false, e.text);
	}
}

int main(void)
{
	struct err e;
	struct root r;
	if (root_open(&r, tap_folder(), &e) < 0)
		return 1;
	has_openat2 = !r.is_by_hand;
	ok(true, has_openat2 ? "the kernel has openat2" : "paths by the kernel # SKIP no openat2");
	put("/file", "in the root");
	folder("/dir");
	folder("/dir/sub");
	put("/dir/sub/deep", "deep");
	link_to("/file", "/dir/absolute");
	link_to("../file", "/dir/relative");
	link_to("../../../../../../file", "/dir/sub/above");
	link_to("/dir", "/alias");
	link_to("ring2", "/ring1");
	link_to("ring1", "/ring2");
	link_to("/etc/passwd", "/out");
	link_to(".", "/dot");
	both(&r, "/file", "in the root");
	both(&r, "file", "in the root");
	both(&r, "//dir/.//sub/../sub/deep", "deep");
	both(&r, "/dir/absolute", "in the root");
	both(&r, "/dir/relative", "in the root");
	both(&r, "/dir/sub/above", "in the root");
	both(&r, "/../../file", "in the root");
	both(&r, "/alias/sub/deep", "deep");
	both(&r, "/alias/absolute", "in the root");
	both(&r, "/dot/dot/dot/file", "in the root");
	both(&r, "/out", "(absent)");
	both(&r, "/ring1", "(loop)");
	both(&r, "/none", "(absent)");
	both(&r, "/file/none", "(absent)");
	both(&r, "/dir", "(failed)");
	char longest[5000];
	memset(longest, 'x', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = 0;
	both(&r, longest, "(too long)");
	longest[300] = 0;
	both(&r, longest, "(too long)");
	test_stat(&r);
	root_stall(&r, "/dir");
	both(&r, "/dir/sub/deep", "(failed)");
	both(&r, "/dir", "(failed)");
	both(&r, "/file", "in the root");
	put("/director", "beside it");
	both(&r, "/director", "beside it");
	root_close(&r);
	return done();
}
