/* SPDX-License-Identifier: Apache-2.0 */
/* snmpd_config - whom the SNMP agent of this host answers.
 *
 * A community is a password that travels in clear text: of it a row says only how long
 * it is and whether it is one that everybody knows. Pass phrases of users are left out. */
#include "fact/scan.h"

#include <string.h>

struct directive {
	const char *key, *who, *source, *access, *value, *path;
	bool is_default_community;
	int64_t community_bytes, line;
};

static const struct column columns[] = {
	COLUMN(struct directive, key,
	       N_("directive in lower case: rocommunity, rouser, agentaddress …")),
	COLUMN(struct directive, who,
	       N_("user of SNMPv3; NULL for a community, which is a secret")),
	COLUMN(struct directive, source, N_("who may ask, as written; default is everybody")),
	COLUMN(struct directive, access, N_("read or write; NULL for other directives")),
	COLUMN(struct directive, value, N_("arguments of directives that hold no secret")),
	COLUMN(struct directive, is_default_community,
	       N_("whether the community is one that everybody knows")),
	COLUMN(struct directive, community_bytes, N_("length of the community; NULL without")),
	COLUMN(struct directive, path, N_("file")),
	COLUMN(struct directive, line, N_("line in the file")),
};

enum { INCLUDES_MAX = 16 };

static bool is_well_known(struct str community)
{
	static const char *const known[] = {
		"public", "private", "community", "snmp",	 "snmpd",	"admin",
		"cisco",  "manager", "monitor",	  "read",	 "write",	"default",
		"secret", "test",    "password",  "rocommunity", "rwcommunity", "all private",
		"123456", "huawei",  "h3c",	  "zabbix"
	};
	for (size_t i = 0; i < N(known); i++)
		if (str_is_nocase(community, known[i]))
			return true;
	return false;
}

/* A word, or what stands in quotes. */
static bool take_word(struct str *rest, struct str *ret)
{
	*rest = str_trim(*rest);
	if (!rest->n || (rest->p[0] != '"' && rest->p[0] != '\''))
		return str_word(rest, ret);
	char quote = rest->p[0];
	*rest = str_from(*rest, 1);
	size_t end = str_find(*rest, quote);
	*ret = str_head(*rest, end);
	*rest = str_from(*rest, MIN(end + 1, rest->n));
	return true;
}

static void set_community(struct scan *s, struct str rest, struct directive *d)
{
	struct str community = { NULL, 0 }, source;
	if (!take_word(&rest, &community))
		return;
	d->community_bytes = (int64_t)community.n;
	d->is_default_community = is_well_known(community);
	d->source = take_word(&rest, &source) ? scan_text(s, source) : "default";
}

/* com2sec [-Cn CONTEXT] NAME SOURCE COMMUNITY */
static void set_com2sec(struct scan *s, struct str rest, struct directive *d)
{
	struct str word, source, community;
	if (take_word(&rest, &word) && str_is(word, "-Cn") && take_word(&rest, &word))
		(void)take_word(&rest, &word);
	if (!take_word(&rest, &source) || !take_word(&rest, &community))
		return;
	d->source = scan_text(s, source);
	d->community_bytes = (int64_t)community.n;
	d->is_default_community = is_well_known(community);
}

static void set_user(struct scan *s, struct str rest, struct directive *d)
{
	struct str word = { NULL, 0 };
	while (take_word(&rest, &word) && str_starts(word, "-"))
		(void)take_word(&rest, &word);
	d->who = word.n ? scan_text(s, word) : NULL;
	/* What follows are pass phrases, or the keys made of them. */
	if (strcmp(d->key, "createuser") != 0 && strcmp(d->key, "usmuser") != 0)
		d->value = scan_text(s, str_trim(rest));
}

/* Whether the arguments hold a secret that no column is for. */
static bool is_secret(const char *key)
{
	static const char *const parts[] = { "sink", "trap", "pass", "proxy", "key" };
	for (size_t i = 0; i < N(parts); i++)
		if (strstr(key, parts[i]))
			return true;
	return false;
}

static int see_directive(struct scan *s, const char *key, struct str rest,
			 const struct lines *lines)
{
	struct directive d = {
		.key = key, .community_bytes = NO_INT, .path = lines->path, .line = lines->number
	};
	if (strncmp(key, "ro", 2) == 0 || strncmp(key, "authread", 8) == 0)
		d.access = "read";
	else if (strncmp(key, "rw", 2) == 0 || strncmp(key, "authwrite", 9) == 0)
		d.access = "write";
	if (str_ends(str_of(key), "community") || str_ends(str_of(key), "community6"))
		set_community(s, rest, &d);
	else if (strncmp(key, "com2sec", 7) == 0)
		set_com2sec(s, rest, &d);
	else if (str_ends(str_of(key), "user"))
		set_user(s, rest, &d);
	else if (!is_secret(key))
		d.value = scan_text(s, str_trim(rest));
	return scan_row(s, &d);
}

static int scan_file(struct scan *s, const char *path, int depth, struct err *e);

/* includeFile PATH, relative to /etc/snmp; includeDir DIR means its *.conf. */
static int include(struct scan *s, bool is_dir, struct str rest, int depth,
		   const struct lines *lines)
{
	struct str word;
	struct names files;
	struct err why;
	int r = 0;
	if (!take_word(&rest, &word) || depth == INCLUDES_MAX) {
		scan_partial(s, "%s:%lld: files include each other without end", lines->path,
			     (long long)lines->number);
		return 0;
	}
	const char *pattern = scan_printf(s, "%s%s%s",
					  word.n && word.p[0] == '/' ? "" : "/etc/snmp/",
					  scan_text(s, word), is_dir ? "/*.conf" : "");
	if (scan_glob(s, pattern, &files, &why) < 0) {
		scan_partial(s, "%s", why.said);
		return 0;
	}
	for (size_t i = 0; i < files.n && r != SCAN_FULL; i++) {
		r = scan_file(s, files.name[i], depth + 1, &why);
		if (r < 0)
			scan_partial(s, "%s", why.said);
	}
	return r == SCAN_FULL ? r : 0;
}

static int scan_file(struct scan *s, const char *path, int depth, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str rest = str_trim(lines.line), word;
		if (!rest.n || rest.p[0] == '#' || !str_word(&rest, &word))
			continue;
		const char *key = str_lower(scan_arena(s), word);
		r = see_directive(s, key, rest, &lines);
		if (!r && (strcmp(key, "includefile") == 0 || strcmp(key, "includedir") == 0))
			r = include(s, strcmp(key, "includedir") == 0, rest, depth, &lines);
	}
	return r;
}

/* snmpd reads a file of this name in each of these, and .local.conf beside it. */
static int scan(struct scan *s, struct err *e)
{
	static const char *const more[] = { "/etc/snmp/snmpd.local.conf",
					    "/usr/share/snmp/snmpd.conf",
					    "/usr/share/snmp/snmpd.local.conf" };
	struct err why;
	int r = scan_file(s, "/etc/snmp/snmpd.conf", 0, e);
	for (size_t i = 0; !r && i < N(more); i++) {
		int got = scan_file(s, more[i], 0, &why);
		if (got < 0)
			scan_partial(s, "%s", why.said);
		if (got == SCAN_FULL)
			r = got;
	}
	return r;
}

const struct table table_host_snmpd_config = {
	.name = "snmpd_config",
	.doc = N_("whom the SNMP agent answers, without the secrets"),
	.example = "SELECT path, line FROM snmpd_config WHERE is_default_community",
	.source = "/etc/snmp/snmpd.conf",
	.identity = "key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
