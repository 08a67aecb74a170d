/* SPDX-License-Identifier: Apache-2.0 */
/* banners - what people read before and after they sign in, one row a text.
 *
 * A banner shall warn, and shall not tell a stranger which system and version to look
 * up attacks for. Scripts that make a text at sign-in are named, not run. */
#include "parse/assignment.h"
#include "table/read/sshd_read.h"

#include <string.h>
#include <strings.h>

enum { TEXT_BYTES = 400, FILE_BYTES = 64 << 10 };

struct banner {
	const char *kind, *path, *text, *mode;
	bool is_empty, discloses_system;
	int64_t uid, gid;
};

static const struct column columns[] = {
	COLUMN(struct banner, kind,
	       N_("issue (console), issue.net (network), motd, motd script, or sshd")),
	COLUMN(struct banner, path, N_("file")),
	COLUMN(struct banner, text, N_("its first 400 bytes; NULL for a script")),
	COLUMN(struct banner, is_empty, N_("whether there is nothing but white space in it")),
	COLUMN(struct banner, discloses_system,
	       N_("whether it names the system, its version or its machine")),
	COLUMN(struct banner, mode, N_("permission bits, octal")),
	COLUMN(struct banner, uid, N_("owner's number")),
	COLUMN(struct banner, gid, N_("group's number")),
};

/* Words that name this system, from os-release. */
struct words {
	const char *word[8];
	size_t n;
};

static void read_words(struct scan *s, struct words *ret)
{
	static const char *const names[] = { "ID", "NAME", "PRETTY_NAME", "VERSION_CODENAME" };
	struct assignments known = { 0 };
	struct assignment_file f = { .line = 1 };
	struct assignment a;
	struct err e;
	int r = scan_read(s, "/etc/os-release", 0, &f.rest, &e);
	if (r == SCAN_ABSENT)
		r = scan_read(s, "/usr/lib/os-release", 0, &f.rest, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	while (!r && assignment_next(&f, scan_arena(s), &known, &a))
		if (a.name)
			assignment_set(&known, scan_arena(s), &a);
	for (size_t i = 0; i < N(names); i++) {
		const struct assignment *x = assignment_find(&known, str_of(names[i]));
		/* "rhel" and the like: a word of less could be part of any other. */
		if (x && x->value && strlen(x->value) >= 4)
			ret->word[ret->n++] = x->value;
	}
}

static bool has_nocase(struct str text, const char *word)
{
	size_t n = strlen(word);
	for (size_t i = 0; i + n <= text.n; i++)
		if (strncasecmp(text.p + i, word, n) == 0)
			return true;
	return false;
}

/* agetty(8) puts the system's name, release, version, machine and os-release for these. */
static bool has_escape(struct str text)
{
	for (size_t i = 0; i + 1 < text.n; i++) {
		if (text.p[i] != '\\')
			continue;
		if (strchr("srvmS", text.p[i + 1]))
			return true;
		i++;
	}
	return false;
}

static bool discloses(struct str text, const struct words *words, bool has_escapes)
{
	for (size_t i = 0; i < words->n; i++)
		if (has_nocase(text, words->word[i]))
			return true;
	return has_escapes && has_escape(text);
}

static int add(struct scan *s, const char *kind, const char *path, const struct words *words,
	       struct err *e)
{
	struct banner x = { .kind = kind, .path = path };
	struct str text;
	struct stat st;
	bool is_script = strcmp(kind, "motd script") == 0;
	int r = scan_stat(s, path, true, &st, e);
	if (r == SCAN_ABSENT)
		return 0;
	if (r < 0) {
		scan_partial(s, "%s", e->said);
		return 0;
	}
	x.uid = st.st_uid;
	x.gid = st.st_gid;
	x.mode = scan_printf(s, "%04o", (unsigned)(st.st_mode & 07777));
	r = scan_read(s, path, FILE_BYTES, &text, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (r)
		return 0;
	x.is_empty = !str_trim(text).n;
	/* A script that calls uname tells what it gives. */
	x.discloses_system = is_script ? (st.st_mode & 0111) && str_has(text, "uname")
				       : discloses(text, words,
						   strcmp(kind, "issue") == 0 ||
							   strcmp(kind, "issue.net") == 0);
	if (!is_script)
		x.text = scan_text(s, str_trim(str_head(text, TEXT_BYTES)));
	return scan_row(s, &x);
}

struct sshd_banners {
	struct scan *s;
	const char *path[16];
	size_t n;
};

static int see_sshd(void *context, const struct sshd_directive *d)
{
	struct sshd_banners *found = context;
	const struct sshd_config_line *line = d->line;
	if (strcmp(line->keyword, "banner") == 0 && line->n_arguments == 1 &&
	    str_starts(line->argument[0], "/") && found->n < N(found->path))
		found->path[found->n++] = scan_text(found->s, line->argument[0]);
	return 0;
}

static bool is_known(const char *path)
{
	return strcmp(path, "/etc/issue") == 0 || strcmp(path, "/etc/issue.net") == 0 ||
	       strcmp(path, "/etc/motd") == 0;
}

static int add_sshd(struct scan *s, const struct words *words, struct err *e)
{
	struct sshd_banners found = { .s = s };
	int r = sshd_read(s, see_sshd, &found, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	r = 0;
	for (size_t i = 0; !r && i < found.n; i++)
		if (!is_known(found.path[i]))
			r = add(s, "sshd", found.path[i], words, e);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const places[][2] = {
		{ "issue", "/etc/issue" },	   { "issue", "/etc/issue.d/*.issue" },
		{ "issue.net", "/etc/issue.net" }, { "motd", "/etc/motd" },
		{ "motd", "/etc/motd.d/*" },	   { "motd script", "/etc/update-motd.d/*" },
	};
	struct words words = { .n = 0 };
	read_words(s, &words);
	int r = 0;
	for (size_t i = 0; !r && i < N(places); i++) {
		struct names files = { 0 };
		if (scan_glob(s, places[i][1], &files, e) < 0)
			scan_partial(s, "%s", e->said);
		for (size_t k = 0; !r && k < files.n; k++)
			r = add(s, places[i][0], files.name[k], &words, e);
	}
	return r ? r : add_sshd(s, &words, e);
}

const struct table table_host_banners = {
	.name = "banners",
	.doc = N_("texts shown before and after sign-in"),
	.example = "SELECT path, text FROM banners WHERE discloses_system",
	.source = "/etc/issue, issue.d, issue.net, motd, motd.d, update-motd.d, Banner of "
		  "sshd_config",
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
