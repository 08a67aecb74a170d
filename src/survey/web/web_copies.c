/* SPDX-License-Identifier: Apache-2.0 */
/* web_copies - what a copy that somebody left beside a page or a folder is called.
 *
 * The habits of editors, of people and of scripts; {n} is the name without its ending, {e} the
 * ending with its point. */
#include "survey/web/web_copies.h"

#include "base/buf.h"

#include <string.h>

static const char *const programs[] = { ".php",	 ".jsp",  ".asp",   ".aspx",  ".do",
					".jspx", ".cgi",  ".pl",    ".py",    ".ashx",
					".cfm",	 ".php5", ".phtml", ".action" };

/* Those that are the likeliest stand first. */
static const char *const of_file[] = {
	"{n}{e}.bak",
	"{n}{e}.old",
	"{n}{e}~",
	"{n}{e}.orig",
	"{n}{e}.save",
	".{n}{e}.swp",
	"{n}{e}.txt",
	"{n}.bak",
	"{n}.old",
	"{n}.zip",
	"{n}{e}.zip",
	"{n}{e}.tar.gz",
	"{n}{e}.rar",
	"{n}{e}.7z",
	"{n}{e}.gz",
	"{n}{e}.backup",
	"{n}{e}.tmp",
	"{n}{e}.bk",
	"{n}{e}.copy",
	"{n}{e}.1",
	"{n}_bak{e}",
	"{n}_old{e}",
	"{n}-bak{e}",
	"{n}-old{e}",
	"{n}.bak{e}",
	"{n}.old{e}",
	"{n}_backup{e}",
	"{n}.backup{e}",
	"{n}_copy{e}",
	"{n}%20-%20Copy{e}",
	"Copy%20of%20{n}{e}",
	"{n}%20(copy){e}",
	"{n}%20-%20%E5%89%AF%E6%9C%AC{e}",
	"old_{n}{e}",
	"bak_{n}{e}",
	"_{n}{e}",
	"{n}{e}_bak",
	"{n}{e}_old",
	"{n}{e}.inc",
	"{n}.txt",
	"{n}.tar.gz",
	"{n}.rar",
	"{n}{e}.dist",
	"{n}{e}.sample",
	"%23{n}{e}%23",
	"{n}{e}.src",
	"{n}.java",
	"{n}{e}.java",
	"{n}{e}.tar",
	"{n}.tmp",
	"{n}.inc",
};

static const char *const of_folder[] = {
	"{n}.zip",  "{n}.tar.gz", "{n}.rar",	 "{n}.7z",	     "{n}.tar",
	"{n}.tgz",  "{n}.bak/",	  "{n}.old/",	 "{n}_bak/",	     "{n}_old/",
	"{n}-old/", "{n}-bak/",	  "{n}_backup/", "Copy%20of%20{n}/",
};

static const char *put(struct arena *a, const char *pattern, const char *file, size_t name,
		       const char **ret_ending)
{
	autobuf out = BUF(8 << 10);
	size_t behind = 0;
	for (const char *c = pattern; *c; c++) {
		if (*c != '{') {
			buf_putc(&out, *c);
			continue;
		}
		if (c[1] == 'n') {
			buf_add(&out, file, name);
			behind = out.n;
		} else {
			buf_puts(&out, file + name);
		}
		c += 2;
	}
	const char *text = arena_strndup(a, out.p, out.n);
	*ret_ending = text + behind;
	return text;
}

const char *web_copies_of_file(struct arena *a, const char *file, size_t n, const char **ret_ending)
{
	const char *dot = strrchr(file, '.');
	if (n >= N(of_file) || !file[0])
		return NULL;
	return put(a, of_file[n], file, dot && dot != file ? (size_t)(dot - file) : strlen(file),
		   ret_ending);
}

const char *web_copies_of_folder(struct arena *a, const char *name, size_t n,
				 const char **ret_ending)
{
	return n < N(of_folder) ? put(a, of_folder[n], name, strlen(name), ret_ending) : NULL;
}

bool web_copies_is_program(const char *file)
{
	const char *dot = strrchr(file, '.');
	for (size_t i = 0; dot && i < N(programs); i++)
		if (strcasecmp(dot, programs[i]) == 0)
			return true;
	return false;
}
