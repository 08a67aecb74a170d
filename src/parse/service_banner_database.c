/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_database - the first answers of database servers. */
#include "parse/service_banner_private.h"

#include <string.h>

static struct str until_nul(struct str *rest)
{
	struct str s = str_head(*rest, str_find(*rest, '\0'));
	*rest = str_from(*rest, MIN(s.n + 1, rest->n));
	return s;
}

/* ---- MySQL and MariaDB: a greeting, or a refusal ---- */

enum { CLIENT_SSL = 0x800, MYSQL_REFUSAL = 0xff };

static void mysql_product(struct service_banner *b, struct str version, struct arena *a)
{
	/* Old clients are told 5.5.5 in front of MariaDB's own. */
	if (str_starts(version, "5.5.5-"))
		version = str_from(version, 6);
	b->product = str_has(version, "MariaDB") ? "MariaDB" : "MySQL";
	struct str number = str_head(version, str_find(version, '-'));
	b->version = str_text(a, number);
}

bool service_banner_mysql(struct service_reading *r, struct str bytes)
{
	struct service_banner *b = r->banner;
	size_t n, sequence, protocol, code, capabilities;
	if (!service_banner_little(&bytes, 3, &n) || !service_banner_little(&bytes, 1, &sequence) ||
	    sequence > 1 || n > 1024 || n < 4 || bytes.n < n ||
	    !service_banner_little(&bytes, 1, &protocol))
		return false;
	bytes = str_head(bytes, n - 1);
	if (protocol == MYSQL_REFUSAL) {
		if (!service_banner_little(&bytes, 2, &code) || code < 1000 || code > 5000)
			return false;
		if (str_starts(bytes, "#"))
			bytes = str_from(bytes, MIN((size_t)6, bytes.n));
		b->service = "mysql";
		b->text = str_text(r->arena, bytes);
		b->product = str_has(bytes, "MariaDB") ? "MariaDB"
			     : str_has(bytes, "MySQL") ? "MySQL"
						       : NULL;
		service_banner_add(r, "refuses_this_host", STR("yes"));
		return true;
	}
	struct str version = until_nul(&bytes);
	if ((protocol != 10 && protocol != 9) || !version.n || version.p[0] < '0' ||
	    version.p[0] > '9')
		return false;
	b->service = "mysql";
	b->text = str_text(r->arena, version);
	mysql_product(b, version, r->arena);
	/* thread's id, 8 bytes of a challenge, a zero; then the capabilities' lower half */
	bytes = str_from(bytes, MIN((size_t)13, bytes.n));
	if (protocol == 10 && service_banner_little(&bytes, 2, &capabilities))
		service_banner_add(r, "tls", capabilities & CLIENT_SSL ? STR("yes") : STR("no"));
	return true;
}

/* ---- PostgreSQL: the answer to SSLRequest, and to a start as somebody unknown ---- */

static void postgresql_error(struct service_reading *r, struct str fields)
{
	struct str routine = { NULL, 0 };
	while (fields.n > 1) {
		char kind = fields.p[0];
		fields = str_from(fields, 1);
		struct str value = until_nul(&fields);
		if (kind == 'M')
			r->banner->text = str_text(r->arena, value);
		else if (kind == 'R')
			routine = value;
	}
	/* It looks for the user before it looks for a password: anybody is let in by name. */
	if (str_is(routine, "InitializeSessionUserId"))
		service_banner_add(r, "auth", STR("none"));
	else if (str_is(routine, "ClientAuthentication"))
		service_banner_add(r, "refuses_this_host", STR("yes"));
}

static void postgresql_request(struct service_reading *r, size_t kind)
{
	switch (kind) {
	case 0: service_banner_add(r, "auth", STR("none")); break;
	case 3: service_banner_add(r, "auth", STR("password in the clear")); break;
	case 5: service_banner_add(r, "auth", STR("md5")); break;
	case 10: service_banner_add(r, "auth", STR("scram")); break;
	default: service_banner_add(r, "auth", STR("other")); break;
	}
}

bool service_banner_postgresql(struct service_reading *r, struct str bytes)
{
	struct service_banner *b = r->banner;
	size_t length, kind;
	if (bytes.n < 1 || !strchr("SNER", bytes.p[0]) || !bytes.p[0])
		return false;
	char first = bytes.p[0];
	if ((first == 'S' || first == 'N') && bytes.n == 1) {
		b->service = "postgresql";
		b->product = "PostgreSQL";
		service_banner_add(r, "tls", first == 'S' ? STR("yes") : STR("no"));
		return true;
	}
	bytes = str_from(bytes, 1);
	if (!service_banner_big(&bytes, 4, &length) || length < 8 || length - 4 > bytes.n)
		return false;
	bytes = str_head(bytes, length - 4);
	b->service = "postgresql";
	b->product = "PostgreSQL";
	if (first == 'R' && service_banner_big(&bytes, 4, &kind))
		postgresql_request(r, kind);
	else if (first == 'E')
		postgresql_error(r, bytes);
	/* What stands before it speaks as it does. */
	if (b->text && str_has(str_of(b->text), "bouncer"))
		b->product = "PgBouncer";
	return true;
}

/* ---- MongoDB: OP_MSG with a document ---- */

enum { OP_REPLY = 1, OP_MSG = 2013 };

/* The text of a key of type 2 (UTF-8 string) anywhere on top of a BSON document. */
static struct str bson_text(struct str document, const char *key)
{
	size_t n = strlen(key);
	for (size_t i = 0; i + n + 7 < document.n; i++)
		if (document.p[i] == 2 && memcmp(document.p + i + 1, key, n + 1) == 0) {
			struct str rest = str_from(document, i + n + 2);
			size_t length;
			if (service_banner_little(&rest, 4, &length) && length && length <= rest.n)
				return str_head(rest, length - 1);
		}
	return (struct str){ NULL, 0 };
}

bool service_banner_mongodb(struct service_reading *r, struct str bytes)
{
	size_t length, id, to, operation;
	struct str all = bytes;
	if (!service_banner_little(&bytes, 4, &length) || !service_banner_little(&bytes, 4, &id) ||
	    !service_banner_little(&bytes, 4, &to) ||
	    !service_banner_little(&bytes, 4, &operation) ||
	    (operation != OP_MSG && operation != OP_REPLY) || all.n < length)
		return false;
	r->banner->service = "mongodb";
	r->banner->product = "MongoDB";
	struct str version = bson_text(bytes, "version");
	if (version.p)
		r->banner->version = str_text(r->arena, version);
	return true;
}

/* ---- SQL Server: the answer to PRELOGIN ---- */

enum { TDS_REPLY = 4, TDS_VERSION = 0, TDS_ENCRYPTION = 1, TDS_END = 255 };

static const char *sql_server(size_t major, size_t minor)
{
	switch (major) {
	case 8: return "Microsoft SQL Server 2000";
	case 9: return "Microsoft SQL Server 2005";
	case 10: return minor >= 50 ? "Microsoft SQL Server 2008 R2" : "Microsoft SQL Server 2008";
	case 11: return "Microsoft SQL Server 2012";
	case 12: return "Microsoft SQL Server 2014";
	case 13: return "Microsoft SQL Server 2016";
	case 14: return "Microsoft SQL Server 2017";
	case 15: return "Microsoft SQL Server 2019";
	case 16: return "Microsoft SQL Server 2022";
	}
	return "Microsoft SQL Server";
}

bool service_banner_tds(struct service_reading *r, struct str bytes)
{
	static const char *const encryption[] = { "off", "on", "not supported", "required" };
	struct service_banner *b = r->banner;
	size_t type, status, length, skip, token, offset, n;
	if (!service_banner_big(&bytes, 1, &type) || type != TDS_REPLY ||
	    !service_banner_big(&bytes, 1, &status) || !service_banner_big(&bytes, 2, &length) ||
	    !service_banner_big(&bytes, 4, &skip) || length < 8 + 6)
		return false;
	struct str all = str_head(bytes, MIN(length - 8, bytes.n));
	struct str options = all;
	while (service_banner_big(&options, 1, &token) && token != TDS_END &&
	       service_banner_big(&options, 2, &offset) && service_banner_big(&options, 2, &n)) {
		if (offset > all.n || n > all.n - offset)
			return false;
		struct str value = str_head(str_from(all, offset), n);
		size_t major, minor, build, what;
		if (token == TDS_VERSION && service_banner_big(&value, 1, &major) &&
		    service_banner_big(&value, 1, &minor) &&
		    service_banner_big(&value, 2, &build)) {
			b->service = "tds";
			b->product = sql_server(major, minor);
			b->version = arena_printf(r->arena, "%zu.%zu.%zu", major, minor, build);
		} else if (token == TDS_ENCRYPTION && service_banner_big(&value, 1, &what) &&
			   what < 4) {
			service_banner_add(r, "encryption", str_of(encryption[what]));
		}
	}
	return b->service != NULL;
}

/* ---- Oracle's listener: it refuses, and says which it is ---- */

enum { TNS_ACCEPT = 2, TNS_REFUSE = 4, TNS_REDIRECT = 5, TNS_RESEND = 11 };

bool service_banner_tns(struct service_reading *r, struct str bytes)
{
	size_t length, checksum, type, rest;
	struct str all = bytes;
	if (!service_banner_big(&bytes, 2, &length) || !service_banner_big(&bytes, 2, &checksum) ||
	    !service_banner_big(&bytes, 1, &type) || !service_banner_big(&bytes, 3, &rest) ||
	    length < 8 || length > 8192 || all.n < length || checksum)
		return false;
	if (type != TNS_ACCEPT && type != TNS_REFUSE && type != TNS_REDIRECT && type != TNS_RESEND)
		return false;
	struct service_banner *b = r->banner;
	b->service = "tns";
	b->product = "Oracle TNS listener";
	struct str s = bytes;
	size_t at = 0;
	while (at + 7 < s.n && memcmp(s.p + at, "VSNNUM=", 7) != 0)
		at++;
	int64_t number;
	if (at + 7 >= s.n)
		return true;
	s = str_from(s, at + 7);
	/* 318767104 = 0x13000000: 19.0.0.0.0 */
	if (str_int(str_head(s, str_find(s, ')')), 10, &number) && number > 0)
		b->version = arena_printf(
			r->arena, "%lld.%lld.%lld", (long long)(number >> 24 & 255),
			(long long)(number >> 20 & 15), (long long)(number >> 12 & 255));
	return true;
}
