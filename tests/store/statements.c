/* SPDX-License-Identifier: Apache-2.0 */
/* statements - prepares the statements on standard input, each with a NUL behind it, over the
 * database that the first argument names; "--create" makes it first, where it is not there.
 *
 * Each one that is refused is a line on standard output, with the words before it. */
#include "base/file.h"
#include "store/store.h"

#include <string.h>

static int open_it(struct store **ret, const char *url, bool is_new, struct err *e)
{
	const char *content = getenv("ZICHA_SOURCE");
	int r = store_open(ret, url, content, false, e);
	return r == STORE_NONE && is_new ? store_create(ret, url, content, e) : r;
}

int main(int argc, char **argv)
{
	struct err e = { 0 };
	struct store *s = NULL;
	autobuf all = BUF(16 << 20);
	if (argc < 2 || file_read_fd(0, "standard input", &all, &e) < 0)
		return 2;
	if (open_it(&s, argv[1], argc > 2 && strcmp(argv[2], "--create") == 0, &e)) {
		printf("%s\n", e.text);
		return 1;
	}
	int n_refused = 0;
	struct str rest = buf_view(&all), one;
	while (str_split(&rest, 0, &one)) {
		struct statement *q;
		autoarena a = ARENA(1 << 20);
		const char *sql = arena_strndup(&a, one.p, one.n);
		if (!one.n || store_prepare(s, sql, &q, &e) == 0)
			continue;
		printf("%s: %s\n", e.text, sql);
		n_refused++;
	}
	store_close(s);
	return n_refused > 0;
}
