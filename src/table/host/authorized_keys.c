/* SPDX-License-Identifier: Apache-2.0 */
/* authorized_keys - public keys that let somebody sign in over SSH.
 *
 * Looks where sshd would look: the AuthorizedKeysFile patterns of sshd_config,
 * those of Match blocks too, for every account of /etc/passwd, whatever its
 * shell (a key without a shell still forwards ports). */
#include "base/crypto.h"
#include "parse/authorized_key.h"
#include "table/read/sshd_read.h"

#include <string.h>

struct key {
	const char *user, *key_type, *fingerprint, *options, *comment, *path;
	int64_t bits, line;
	bool is_root_equal;
};

static const struct column columns[] = {
	COLUMN(struct key, user, N_("account that the key opens")),
	COLUMN(struct key, key_type, N_("kind of key, such as ssh-ed25519")),
	COLUMN(struct key, bits, N_("size; NULL for a kind that is not known")),
	COLUMN(struct key, fingerprint, N_("SHA256:…, as ssh-keygen -l shows it")),
	COLUMN(struct key, options, N_("restrictions in front of the key")),
	COLUMN(struct key, comment, N_("remark behind the key, commonly whose it is")),
	COLUMN(struct key, is_root_equal, N_("whether the account has user id 0")),
	COLUMN(struct key, path, N_("file")),
	COLUMN(struct key, line, N_("line in the file")),
};

struct user {
	const char *name, *home;
	int64_t uid;
};

struct context {
	struct scan *s;
	struct names patterns;
	bool has_global;
};

static void add_pattern(struct context *c, const char *pattern)
{
	for (size_t i = 0; i < c->patterns.n; i++)
		if (strcmp(c->patterns.name[i], pattern) == 0)
			return;
	c->patterns.name = arena_grow(scan_arena(c->s), c->patterns.name, &c->patterns.capacity,
				      c->patterns.n + 1, sizeof(*c->patterns.name));
	c->patterns.name[c->patterns.n++] = pattern;
}

static int keep_patterns(void *context, const struct sshd_directive *d)
{
	struct context *c = context;
	if (strcmp(d->line->keyword, "authorizedkeyscommand") == 0 &&
	    !str_is_nocase(d->line->argument[0], "none"))
		scan_partial(c->s, "%s:%lld: keys that AuthorizedKeysCommand gives are not seen",
			     d->path, (long long)d->number);
	if (strcmp(d->line->keyword, "authorizedkeysfile") != 0)
		return 0;
	/* The first global line counts; which Match block will, only sshd knows. */
	if (!d->match[0] && c->has_global && !d->is_match_all)
		return 0;
	c->has_global |= !d->match[0];
	for (size_t i = 0; i < d->line->n_arguments; i++)
		if (!str_is_nocase(d->line->argument[i], "none"))
			add_pattern(c, scan_text(c->s, d->line->argument[i]));
	return 0;
}

/* %h, %u, %U and %% of sshd_config(5); a relative path starts at home. */
static const char *expand(struct scan *s, const char *pattern, const struct user *u)
{
	autobuf out = BUF(SCAN_MAX_LINE);
	for (const char *p = pattern; *p; p++) {
		if (*p != '%' || !p[1]) {
			buf_putc(&out, *p);
			continue;
		}
		p++;
		if (*p == 'h')
			buf_puts(&out, u->home);
		else if (*p == 'u')
			buf_puts(&out, u->name);
		else if (*p == 'U')
			buf_printf(&out, "%lld", (long long)u->uid);
		else
			buf_putc(&out, *p);
	}
	const char *path = scan_text(s, buf_view(&out));
	return path[0] == '/' ? path : scan_printf(s, "%s/%s", u->home, path);
}

static int scan_key(struct scan *s, const struct lines *lines, const struct user *u)
{
	struct authorized_key key;
	char digest[CRYPTO_BASE64_SIZE];
	int r = authorized_key_read(scan_arena(s), lines->line, &key);
	if (r < 0)
		scan_partial(s, "%s:%lld: not a public key", lines->path, (long long)lines->number);
	if (r)
		return 0;
	crypto_sha256_base64(key.blob, digest);
	struct key row = {
		.user = u->name,
		.key_type = scan_text(s, key.type),
		/* ssh-keygen writes no padding. */
		.fingerprint = scan_printf(s, "SHA256:%.*s", (int)strcspn(digest, "="), digest),
		.options = scan_text(s, key.options),
		.comment = scan_text(s, key.comment),
		.bits = key.bits < 0 ? NO_INT : key.bits,
		.is_root_equal = u->uid == 0,
		.path = lines->path,
		.line = lines->number,
	};
	return scan_row(s, &row);
}

static int scan_user(struct context *c, const struct user *u, struct err *e)
{
	for (size_t i = 0; i < c->patterns.n; i++) {
		struct lines lines;
		int r = scan_lines(c->s, expand(c->s, c->patterns.name[i], u), &lines, e);
		if (r < 0)
			scan_partial(c->s, "%s", e->said);
		while (!r && scan_line(c->s, &lines))
			if ((r = scan_key(c->s, &lines, u)))
				return r;
	}
	return 0;
}

static int scan_users(struct context *c, struct err *e)
{
	enum { NAME, PASSWORD, UID, GID, GECOS, HOME, FIELDS };
	struct lines lines;
	int r = scan_lines(c->s, "/etc/passwd", &lines, e);
	while (!r && scan_line(c->s, &lines)) {
		struct str field[FIELDS] = { 0 }, rest = lines.line;
		struct user u;
		size_t n = 0;
		if (!rest.n || rest.p[0] == '#')
			continue;
		while (n < FIELDS && str_split(&rest, ':', &field[n]))
			n++;
		if (n < FIELDS || rest.p == NULL || !str_int(field[UID], 10, &u.uid) ||
		    !str_starts(field[HOME], "/")) {
			scan_partial(c->s, "%s:%lld: no account with a home directory", lines.path,
				     (long long)lines.number);
			continue;
		}
		u.name = scan_text(c->s, field[NAME]);
		u.home = scan_text(c->s, field[HOME]);
		r = scan_user(c, &u, e);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct context c = { .s = s };
	int r = sshd_read(s, keep_patterns, &c, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (!c.has_global) {
		add_pattern(&c, ".ssh/authorized_keys");
		add_pattern(&c, ".ssh/authorized_keys2");
	}
	return scan_users(&c, e);
}

const struct table table_host_authorized_keys = {
	.name = "authorized_keys",
	.doc = N_("public keys that open an account over SSH"),
	.example = "SELECT user, comment, path, line FROM authorized_keys WHERE is_root_equal",
	.source = N_("~/.ssh/authorized_keys, or where sshd_config says"),
	.identity = "user fingerprint path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
