/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_access - with which community or user a device is asked. */
#include "survey/device/snmp_access.h"

#include "base/file.h"
#include "fact/target.h"

#include <fcntl.h>
#include <sys/stat.h>

enum { MAX_FILE = 1 << 20, MIN_PASSWORD = 8 };

/* Whose credentials are looked for, and how the words begin that they become. */
struct access {
	struct survey_plan *plan;
	const char *front, *host, *user;
};

static int read_file(const char *path, struct buf *b, struct err *e)
{
	struct stat st;
	autofd int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || fstat(fd, &st) < 0)
		return err_sys(e, "open %s", path);
	if (st.st_mode & (S_IRWXG | S_IRWXO))
		return err_set(e, "%s: others may read it; chmod 0600 %s", path, path);
	return file_read_fd(fd, path, b, e);
}

static void put_word(const struct access *to, const char *key, struct str value)
{
	struct arena *a = survey_plan_arena(to->plan);
	survey_plan_word(to->plan, arena_printf(a, "%s%s", to->front, key),
			 arena_strndup(a, value.p, value.n));
}

/* NAME [SIGNING PASSWORD [CIPHER PASSWORD]]. The words never repeat a password. */
static int take_user(const struct access *p, struct str name, struct str rest, const char *where,
		     struct err *e)
{
	struct str signing, password, cipher;
	put_word(p, "user", name);
	if (!str_word(&rest, &signing))
		return 0;
	if (!snmp_usm_signing(signing))
		return err_set(e, "%s: signatures are md5, sha, sha224, sha256, sha384 or sha512",
			       where);
	if (!str_word(&rest, &password) || password.n < MIN_PASSWORD)
		return err_set(e, "%s: a signing password of at least 8 characters must follow",
			       where);
	put_word(p, "signing", signing);
	put_word(p, "password", password);
	if (!str_word(&rest, &cipher))
		return 0;
	if (!snmp_usm_cipher(cipher))
		return err_set(e,
			       "%s: encryption is des, aes, aes192, aes256, aes192c or aes256c "
			       "(Cisco)",
			       where);
	if (!str_word(&rest, &password) || password.n < MIN_PASSWORD)
		return err_set(e, "%s: an encryption password of at least 8 characters must follow",
			       where);
	put_word(p, "cipher", cipher);
	put_word(p, "cipher_password", password);
	return 0;
}

/* 1: this line was it. */
static int take_line(const struct access *p, struct str line, const char *where, struct err *e)
{
	struct str for_host, what, value;
	if (!str_word(&line, &for_host) || str_starts(for_host, "#"))
		return 0;
	if (!str_word(&line, &what) || !str_word(&line, &value))
		return err_set(e, "%s: not HOST community SECRET or HOST user NAME …", where);
	if (!str_is(for_host, "*") && !str_is_nocase(for_host, p->host))
		return 0;
	if (str_is(what, "user"))
		return p->user && !str_is(value, p->user)	 ? 0
		       : take_user(p, value, line, where, e) < 0 ? -1
								 : 1;
	if (!str_is(what, "community"))
		return err_set(e, "%s: neither community nor user", where);
	if (p->user)
		return 0;
	put_word(p, "community", value);
	return 1;
}

static int take_file(const struct access *p, const char *path, struct err *e)
{
	autobuf b = BUF(MAX_FILE);
	if (read_file(path, &b, e) < 0)
		return -1;
	struct str rest = buf_view(&b), line;
	for (int64_t n = 1; str_line(&rest, &line); n++) {
		const char *where = arena_printf(survey_plan_arena(p->plan), "%s:%lld", path,
						 (long long)n);
		int r = take_line(p, line, where, e);
		if (r)
			return r < 0 ? -1 : 0;
	}
	return err_set(e, "%s: no line for %s%s%s", path, p->user ? p->user : "",
		       p->user ? "@" : "", p->host);
}

int snmp_access_plan(struct survey_plan *p, const char *front, const char *host, const char *user,
		     struct err *e)
{
	const struct access to = { p, front, host, user };
	const char *kind = target_scheme(survey_plan_target(p))->survey;
	const char *file = survey_plan_setting(p, "credentials");
	const char *community = survey_plan_setting(p, "community");
	const char *version = survey_plan_setting(p, "version");
	if (!str_is(str_of(version), "1") && !str_is(str_of(version), "2c"))
		return err_set(e,
			       "%s.version can be 1 or 2c; version 3 is for users of the file of "
			       "credentials",
			       kind);
	put_word(&to, "version", str_of(version));
	if (*file)
		return take_file(&to, file, e);
	if (user)
		return err_set(e,
			       "the passwords of %s are read from a file: --set "
			       "%s.credentials=FILE",
			       user, kind);
	if (!*community)
		community = getenv("ZICHA_SNMP_COMMUNITY");
	if (!community || !*community)
		return err_set(e,
			       "no community: set ZICHA_SNMP_COMMUNITY, or name a file by --set "
			       "%s.credentials=FILE",
			       kind);
	put_word(&to, "community", str_of(community));
	return 0;
}

static const char *word_of(struct survey *s, const char *front, const char *key)
{
	return survey_word(s, arena_printf(survey_arena(s), "%s%s", front, key));
}

int snmp_access_take(struct survey *s, const char *front, struct snmp_credentials *ret,
		     struct err *e)
{
	const char *user = word_of(s, front, "user");
	const char *community = word_of(s, front, "community");
	const char *signing = word_of(s, front, "signing");
	const char *cipher = word_of(s, front, "cipher");
	*ret = (struct snmp_credentials){ .version = SNMP_V3 };
	if (!user && !community)
		return err_set(e, "no credentials");
	if (!user) {
		ret->version = str_is(str_of(word_of(s, front, "version")), "1") ? SNMP_V1
										 : SNMP_V2C;
		ret->community = str_of(community);
		return 0;
	}
	ret->user = str_of(user);
	ret->signing = signing ? snmp_usm_signing(str_of(signing)) : NULL;
	ret->cipher = cipher ? snmp_usm_cipher(str_of(cipher)) : NULL;
	ret->password = str_of(word_of(s, front, "password"));
	ret->cipher_password = str_of(word_of(s, front, "cipher_password"));
	return 0;
}
