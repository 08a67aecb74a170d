/* SPDX-License-Identifier: Apache-2.0 */
/* tls_certificates - the host's own certificates, and who may read their keys.
 *
 * Those that the services' configuration names, and those that lie where people
 * keep them, in keystores as well: of these what can be seen without their password. The
 * certificates of authorities that the system trusts are left out. */
#include "parse/certificate.h"
#include "parse/keystore.h"
#include "parse/xml_walk.h"
#include "table/read/apache_read.h"
#include "table/read/mysql_read.h"
#include "table/read/nginx_read.h"
#include "table/read/postfix_read.h"
#include "table/read/postgresql_read.h"
#include "table/read/redis_read.h"
#include "table/read/tomcat_files.h"

#include <string.h>

enum { FILE_MAX_BYTES = 1 << 20, CHAIN_MAX = 20 };

struct row {
	const char *path, *subject, *issuer, *names, *serial, *sha256, *not_before, *not_after;
	const char *key_kind, *signature, *used_by, *key_path, *key_mode, *key_user, *key_group;
	int64_t position, days_left, key_bits;
	bool is_self_signed, is_ca, is_key_world_readable, is_protected;
};

static const struct column columns[] = {
	COLUMN(struct row, path, N_("file")),
	COLUMN(struct row, position,
	       N_("number of the certificate in the file; 1 is the host's own")),
	COLUMN(struct row, subject, N_("who it is for")),
	COLUMN(struct row, issuer, N_("who signed it")),
	COLUMN(struct row, names, N_("host names and addresses it is for, separated by spaces")),
	COLUMN(struct row, serial, N_("serial number, hexadecimal")),
	COLUMN(struct row, sha256, N_("fingerprint")),
	COLUMN(struct row, not_before, N_("valid from")),
	COLUMN(struct row, not_after, N_("valid until")),
	COLUMN_MEASURED(struct row, days_left,
			N_("whole days until it expires; negative if it has")),
	COLUMN(struct row, key_kind,
	       N_("rsa, ec, sm2, ed25519, dsa …; NULL for a kind that is not known")),
	COLUMN(struct row, key_bits, N_("size of the key")),
	COLUMN(struct row, signature,
	       N_("algorithm of the signature: sha256WithRSAEncryption, SM2-with-SM3 …")),
	COLUMN(struct row, is_self_signed, N_("whether it is signed with its own key")),
	COLUMN(struct row, is_ca, N_("whether it may sign others")),
	COLUMN(struct row, used_by,
	       N_("services whose configuration names the file; NULL if none is known")),
	COLUMN(struct row, key_path, N_("file of the private key, if it is known")),
	COLUMN(struct row, key_mode, N_("permissions of that file, four octal digits")),
	COLUMN(struct row, key_user, N_("owner of that file")),
	COLUMN(struct row, key_group, N_("group of that file")),
	COLUMN(struct row, is_key_world_readable, N_("whether everybody may read the private key")),
	COLUMN(struct row, is_protected,
	       N_("whether it is a keystore that shows its certificates only with its password")),
};

struct use {
	const char *path, *key_path, *services;
};

struct uses {
	struct scan *s;
	struct use *use;
	size_t n, capacity;
};

static struct use *find(struct uses *all, const char *path)
{
	for (size_t i = 0; i < all->n; i++)
		if (strcmp(all->use[i].path, path) == 0)
			return &all->use[i];
	return NULL;
}

static void add(struct uses *all, const char *path, const char *service)
{
	struct use *known = find(all, path);
	if (strchr(path, '$')) /* nginx can name it by a variable */
		return;
	if (known && service) {
		struct str has = str_of(known->services);
		if (!known->services)
			known->services = service;
		else if (!str_has(has, service))
			known->services = scan_printf(all->s, "%s, %s", known->services, service);
	}
	if (known)
		return;
	all->use = arena_grow(scan_arena(all->s), all->use, &all->capacity, all->n + 1,
			      sizeof(*all->use));
	all->use[all->n++] = (struct use){ .path = path, .services = service };
}

/* The key of the certificate that was named last. */
static void add_key(struct uses *all, const char *key_path)
{
	if (all->n && !all->use[all->n - 1].key_path)
		all->use[all->n - 1].key_path = key_path;
}

static int see_nginx(void *context, const struct nginx_setting *d)
{
	struct uses *all = context;
	if (d->directive->n < 2)
		return 0;
	const char *path = nginx_read_path(all->s, d, d->directive->word[1]);
	if (strcmp(d->name, "ssl_certificate") == 0)
		add(all, path, "nginx");
	if (strcmp(d->name, "ssl_certificate_key") == 0)
		add_key(all, path);
	return 0;
}

static int see_apache(void *context, const struct apache_setting *d)
{
	struct uses *all = context;
	if (!d->n_arguments)
		return 0;
	const char *path = scan_text(all->s, d->argument[0]);
	if (path[0] != '/')
		path = scan_printf(all->s, "%s/%s", d->server_root, path);
	if (strcmp(d->name, "sslcertificatefile") == 0)
		add(all, path, "apache");
	if (strcmp(d->name, "sslcertificatekeyfile") == 0)
		add_key(all, path);
	return 0;
}

/* What a service's settings name, relative to `dir` where it is not absolute. */
static void see_settings(struct uses *all, const struct settings *x, const char *scope,
			 const char *certificate, const char *key, const char *dir,
			 const char *service)
{
	const struct setting *c = settings_get(all->s, x, scope, certificate);
	const struct setting *k = settings_get(all->s, x, scope, key);
	if (!c || !c->value[0] || (c->value[0] != '/' && !dir))
		return;
	add(all, c->value[0] == '/' ? c->value : scan_printf(all->s, "%s/%s", dir, c->value),
	    service);
	if (k && k->value[0])
		add_key(all, k->value[0] == '/'
				     ? k->value
				     : scan_printf(all->s, "%s/%s", dir ? dir : "", k->value));
}

/* Whether a service's settings are there; what could not be read is told. */
static bool is_read(struct uses *all, int result, const struct err *e)
{
	if (result < 0)
		scan_partial(all->s, "%s", e->said);
	return !result;
}

static void see_databases(struct uses *all, struct err *e)
{
	struct settings x;
	enum mysql_product product;
	struct postgresql_clusters clusters;
	if (is_read(all, mysql_read(all->s, &x, &product, e), e))
		see_settings(all, &x, MYSQL_SERVER, "ssl_cert", "ssl_key", NULL, "mysql");
	if (is_read(all, postgresql_read(all->s, &clusters, e), e))
		for (size_t i = 0; i < clusters.n; i++)
			see_settings(all, &clusters.settings, clusters.cluster[i].name,
				     "ssl_cert_file", "ssl_key_file", clusters.cluster[i].data_dir,
				     "postgresql");
	if (is_read(all, redis_read(all->s, &x, e), e))
		for (size_t i = 0; i < x.n; i++)
			if (strcmp(x.item[i]->key, "port") == 0)
				see_settings(all, &x, x.item[i]->scope, "tls-cert-file",
					     "tls-key-file", NULL, "redis");
}

/* Certificates in keystores, or as OpenSSL has them: attributes of Connector, of old, and
 * of Certificate. */
struct tomcat {
	struct uses *all;
	const char *base;
};

static int see_connector(void *context, const struct xml_walk_element *x)
{
	static const char *const names[][2] = {
		{ "keystoreFile", NULL },
		{ "certificateKeystoreFile", NULL },
		{ "SSLCertificateFile", "SSLCertificateKeyFile" },
		{ "certificateFile", "certificateKeyFile" },
	};
	const struct tomcat *t = context;
	struct scan *s = t->all->s;
	for (size_t i = 0; i < N(names); i++) {
		const char *file = xml_walk_attribute(x, names[i][0]);
		const char *key = names[i][1] ? xml_walk_attribute(x, names[i][1]) : NULL;
		/* "${catalina.base}/conf/x.jks" is the same as "conf/x.jks". */
		if (file && str_starts(str_of(file), "${catalina.base}/"))
			file += strlen("${catalina.base}/");
		if (!file || !*file)
			continue;
		add(t->all,
		    file[0] == '/' ? arena_strdup(scan_arena(s), file)
				   : scan_printf(s, "%s/%s", t->base, file),
		    "tomcat");
		if (key && *key)
			add_key(t->all, key[0] == '/' ? arena_strdup(scan_arena(s), key)
						      : scan_printf(s, "%s/%s", t->base, key));
	}
	return 0;
}

static void see_tomcat(struct uses *all, struct err *e)
{
	struct scan *s = all->s;
	bool is_whole;
	struct names paths = tomcat_files_find(s, &is_whole);
	for (size_t i = 0; i < paths.n; i++) {
		struct tomcat t = { .all = all, .base = tomcat_files_base(s, paths.name[i]) };
		struct str bytes;
		int r = scan_read(s, paths.name[i], 0, &bytes, e);
		if (!r && xml_walk(bytes, scan_arena(s), see_connector, NULL, &t, e))
			r = err_wrap(e, "%s", paths.name[i]);
		if (r < 0)
			scan_partial(s, "%s", e->said);
	}
}

static int see_services(struct uses *all, struct err *e)
{
	struct settings x;
	int r = nginx_read(all->s, see_nginx, all, e);
	if (r < 0)
		return r;
	r = apache_read(all->s, see_apache, all, e);
	if (r < 0)
		return r;
	see_databases(all, e);
	see_tomcat(all, e);
	if (is_read(all, postfix_read(all->s, &x, e), e))
		see_settings(all, &x, "", "smtpd_tls_cert_file", "smtpd_tls_key_file", NULL,
			     "postfix");
	return 0;
}

static bool is_certificate_name(struct str path)
{
	static const char *const suffixes[] = { ".pem", ".crt", ".cer", ".der",
						".jks", ".p12", ".pfx", ".keystore" };
	/* Bundles of authorities. */
	if (str_has(path, "/ca-certificates") || str_has(path, "/ca-bundle"))
		return false;
	for (size_t i = 0; i < N(suffixes); i++)
		if (str_ends(path, suffixes[i]))
			return true;
	return false;
}

/* Where people keep certificates. Links are those of the authorities, but for what
 * Let's Encrypt's client puts in place. */
static void see_directories(struct uses *all, struct err *e)
{
	static const char *const patterns[] = {
		"/etc/ssl/*",
		"/etc/ssl/certs/*",
		"/etc/ssl/private/*",
		"/etc/pki/tls/certs/*",
		"/etc/pki/tls/private/*",
		"/etc/nginx/ssl/*",
		"/etc/nginx/cert/*",
		"/etc/nginx/certs/*",
		"/etc/apache2/ssl/*",
		"/etc/httpd/ssl/*",
		"/etc/httpd/conf/ssl/*",
		"/usr/local/nginx/conf/*",
		"/usr/local/nginx/conf/*/*",
		"/etc/letsencrypt/live/*/fullchain.pem",
	};
	for (size_t i = 0; i < N(patterns); i++) {
		struct names paths;
		bool is_live = str_has(str_of(patterns[i]), "letsencrypt");
		if (scan_glob(all->s, patterns[i], &paths, e) < 0) {
			scan_partial(all->s, "%s", e->said);
			continue;
		}
		for (size_t j = 0; j < paths.n; j++) {
			struct stat st;
			if (!is_certificate_name(str_of(paths.name[j])))
				continue;
			int r = scan_stat(all->s, paths.name[j], is_live, &st, e);
			if (is_read(all, r, e) && S_ISREG(st.st_mode))
				add(all, paths.name[j], NULL);
		}
	}
}

/* x.key beside x.pem, privkey.pem beside fullchain.pem, or the file itself. */
static const char *guess_key(struct scan *s, const struct use *u, struct str bytes)
{
	if (u->key_path)
		return u->key_path;
	if (certificate_has_private_key(bytes) || keystore_kind(bytes) != KEYSTORE_NONE)
		return u->path;
	struct str path = str_of(u->path);
	const char *beside = scan_printf(s, "%.*s.key", (int)path.n - 4, path.p);
	if (str_ends(path, "/fullchain.pem"))
		beside = scan_printf(s, "%.*s/privkey.pem",
				     (int)(path.n - strlen("/fullchain.pem")), path.p);
	struct stat st;
	struct err ignored;
	/* One that cannot be looked at is there all the same. */
	return scan_stat(s, beside, true, &st, &ignored) == SCAN_ABSENT ? NULL : beside;
}

static void describe_key(struct scan *s, const struct use *u, struct str bytes, struct row *row)
{
	struct stat st;
	struct err e;
	row->key_path = guess_key(s, u, bytes);
	int r = row->key_path ? scan_stat(s, row->key_path, true, &st, &e) : SCAN_ABSENT;
	if (r < 0 || (r && row->key_path))
		scan_partial(s, "%s", e.said);
	if (r)
		return;
	row->key_mode = scan_printf(s, "%04o", st.st_mode & 07777);
	row->key_user = scan_user_name(s, st.st_uid);
	row->key_group = scan_group_name(s, st.st_gid);
	row->is_key_world_readable = st.st_mode & S_IROTH;
}

/* Rounded towards the past: what expires in an hour has 0 days left. */
static int64_t days_left(int64_t now, int64_t end)
{
	int64_t seconds = end - now;
	return seconds < 0 ? -((-seconds + 86399) / 86400) : seconds / 86400;
}

static int add_row(struct scan *s, const struct use *u, const struct certificate *c,
		   int64_t position, struct str bytes)
{
	struct row row = {
		.path = u->path,
		.position = position,
		.subject = c->subject,
		.issuer = c->issuer,
		.names = c->names,
		.serial = c->serial,
		.sha256 = c->sha256,
		.key_kind = c->key_kind,
		.key_bits = c->key_kind ? c->key_bits : NO_INT,
		.signature = c->signature,
		.is_self_signed = c->is_self_signed,
		.is_ca = c->is_ca,
		.used_by = u->services,
		.days_left = NO_INT,
	};
	if (c->not_before != INT64_MIN)
		row.not_before = clock_iso(scan_arena(s), c->not_before);
	if (c->not_after != INT64_MIN) {
		row.not_after = clock_iso(scan_arena(s), c->not_after);
		row.days_left = days_left(scan_now(s), c->not_after);
	} else {
		scan_partial(s, "%s: a certificate without an end", u->path);
	}
	if (!c->key_kind)
		scan_unseen(s, "key_kind", "%s: a key of a kind that is not known", u->path);
	if (position == 1)
		describe_key(s, u, bytes, &row);
	return scan_row(s, &row);
}

/* Says of a keystore that it is there; what its certificates say is not known. */
static int add_protected(struct scan *s, const struct use *u, struct str bytes)
{
	static const char *const unseen[] = { "days_left", "key_kind", "key_bits", "signature",
					      "is_self_signed" };
	struct row row = {
		.path = u->path,
		.position = 1,
		.used_by = u->services,
		.days_left = NO_INT,
		.key_bits = NO_INT,
		.is_protected = true,
	};
	for (size_t i = 0; u->services && i < N(unseen); i++)
		scan_unseen(s, unseen[i], "%s: its password is needed", u->path);
	describe_key(s, u, bytes, &row);
	return scan_row(s, &row);
}

static int read_keystore(struct scan *s, const struct use *u, struct str bytes, struct err *e)
{
	struct keystore k;
	struct certificate c;
	if (keystore_read(bytes, scan_arena(s), &k, e) < 0) {
		scan_partial(s, "%s: %s", u->path, e->said);
		return 0;
	}
	int r = k.has_hidden && !k.n ? add_protected(s, u, bytes) : 0;
	for (size_t i = 0; !r && i < k.n; i++) {
		struct str der = k.der[i];
		if (certificate_next(&der, scan_arena(s), &c, e) == CERTIFICATE_FOUND)
			r = add_row(s, u, &c, (int64_t)i + 1, bytes);
		else
			scan_partial(s, "%s: a certificate that cannot be understood", u->path);
	}
	return r;
}

static int read_certificates(struct scan *s, const struct use *u, struct str bytes, struct err *e)
{
	struct certificate c[CHAIN_MAX];
	struct str rest = bytes;
	size_t n = 0;
	int r = 0;
	while (n < CHAIN_MAX && (r = certificate_next(&rest, scan_arena(s), &c[n], e)) != 0) {
		if (r < 0)
			scan_partial(s, "%s: %s", u->path, e->said);
		n += r > 0;
	}
	if (!n && u->services && !r)
		scan_partial(s, "%s: no certificate in it", u->path);
	if (n == CHAIN_MAX && !u->services)
		return 0; /* a list of authorities */
	if (n == CHAIN_MAX && certificate_next(&rest, scan_arena(s), &(struct certificate){ 0 }, e))
		scan_partial(s, "%s: only the first %d certificates are shown", u->path, CHAIN_MAX);
	r = 0;
	for (size_t i = 0; !r && i < n; i++)
		r = add_row(s, u, &c[i], (int64_t)i + 1, bytes);
	return r;
}

static int read_file(struct scan *s, const struct use *u, struct err *e)
{
	struct str bytes;
	int r = scan_read_bytes(s, u->path, FILE_MAX_BYTES, &bytes, e);
	if (r) {
		/* Lists of authorities may be longer; what a service uses must be read. */
		if (u->services || r < 0)
			scan_partial(s, "%s", e->said);
		return 0;
	}
	return keystore_kind(bytes) == KEYSTORE_NONE ? read_certificates(s, u, bytes, e)
						     : read_keystore(s, u, bytes, e);
}

static int scan(struct scan *s, struct err *e)
{
	struct uses all = { .s = s };
	int r = see_services(&all, e);
	if (r)
		return r;
	see_directories(&all, e);
	if (!all.n)
		return scan_absent(s, "no certificates of the host's own");
	for (size_t i = 0; !r && i < all.n; i++)
		r = read_file(s, &all.use[i], e);
	return r;
}

const struct table table_host_tls_certificates = {
	.name = "tls_certificates",
	.doc = N_("the host's own certificates, as files"),
	.example = "SELECT path, subject, days_left FROM tls_certificates WHERE days_left < 30",
	.source = N_("what the configuration of services names; /etc/ssl, /etc/pki/tls and others"),
	.identity = "path position",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
