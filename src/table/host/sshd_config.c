/* SPDX-License-Identifier: Apache-2.0 */
/* sshd_config - what the SSH server does, one row for each setting in force.
 *
 * Values are as `sshd -T` prints them: the first of several counts, what is not
 * written has the compiled-in default, "2m" is 120, "+aes256-cbc" is the whole
 * list, old names of keywords stand under their new ones. Settings below a Match
 * are rows of their own, with its criteria, because whom they hold for is known
 * only when somebody connects; "Match all" holds for everybody. */
#include "table/read/installed.h"
#include "table/read/sshd_read.h"

#include <string.h>

struct setting {
	const char *key, *value, *match, *path;
	int64_t line;
	bool is_default;
	/* not columns: under "Match all"; set aside by such a line */
	bool is_match_all, is_overruled;
};

static const struct column columns[] = {
	COLUMN(struct setting, key, N_("keyword, in lower case")),
	COLUMN(struct setting, value, N_("value in force, arguments separated by a space")),
	COLUMN(struct setting, match, N_("criteria of the Match block; empty for everybody")),
	COLUMN(struct setting, is_default, N_("whether it is not written but compiled in")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

enum {
	MANY = 1,  /* each line adds */
	MATCH = 2, /* may stand in a Match block */
	WORD = 4,  /* the case of the value does not count */
	SECONDS = 8,
	ALGORITHMS = 16,
	WHOLE = 32, /* the rest of the line as it stands, with quotes and "#" */
	REKEY = 64, /* an amount of data and a time */
	NUMBER = 128,
};

#define SIGNATURES \
	"ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521," \
	"sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256"
#define CERTIFICATES \
	"ssh-ed25519-cert-v01@openssh.com,ecdsa-sha2-nistp256-cert-v01@openssh.com," \
	"ecdsa-sha2-nistp384-cert-v01@openssh.com,ecdsa-sha2-nistp521-cert-v01@openssh.com," \
	"sk-ssh-ed25519-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com," \
	"rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com"
#define KEY_EXCHANGES \
	"curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384," \
	"ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512," \
	"diffie-hellman-group18-sha512,diffie-hellman-group14-sha256"

/* All keywords of OpenSSH 9.2 with their defaults, from `sshd -T` of Debian 12
 * with an empty file; tests/sshd_peer_test.py compares them. */
static const struct keyword {
	const char *name;
	unsigned int flags;
	const char *value; /* NULL: none */
} keywords[] = {
	{ "acceptenv", MANY | MATCH, NULL },
	{ "addressfamily", WORD, "any" },
	{ "allowagentforwarding", WORD | MATCH, "yes" },
	{ "allowgroups", MANY | MATCH, NULL },
	{ "allowstreamlocalforwarding", WORD | MATCH, "yes" },
	{ "allowtcpforwarding", WORD | MATCH, "yes" },
	{ "allowusers", MANY | MATCH, NULL },
	{ "authenticationmethods", MATCH, "any" },
	{ "authorizedkeyscommand", MATCH, "none" },
	{ "authorizedkeyscommanduser", MATCH, "none" },
	{ "authorizedkeysfile", MATCH, ".ssh/authorized_keys .ssh/authorized_keys2" },
	{ "authorizedprincipalscommand", MATCH, "none" },
	{ "authorizedprincipalscommanduser", MATCH, "none" },
	{ "authorizedprincipalsfile", MATCH, "none" },
	{ "banner", MATCH, "none" },
	{ "casignaturealgorithms", ALGORITHMS | MATCH, SIGNATURES },
	{ "channeltimeout", MATCH, NULL },
	{ "chrootdirectory", MATCH, "none" },
	{ "ciphers", ALGORITHMS,
	  "chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr,"
	  "aes128-gcm@openssh.com,aes256-gcm@openssh.com" },
	{ "clientalivecountmax", NUMBER | MATCH, "3" },
	{ "clientaliveinterval", SECONDS | MATCH, "0" },
	{ "compression", WORD, "yes" },
	{ "debianbanner", WORD, "yes" },
	{ "denygroups", MANY | MATCH, NULL },
	{ "denyusers", MANY | MATCH, NULL },
	{ "disableforwarding", WORD | MATCH, "no" },
	{ "exposeauthinfo", WORD | MATCH, "no" },
	{ "fingerprinthash", 0, "SHA256" },
	{ "forcecommand", WHOLE | MATCH, "none" },
	{ "gatewayports", WORD | MATCH, "no" },
	{ "gssapiauthentication", WORD | MATCH, "no" },
	{ "gssapicleanupcredentials", WORD, "yes" },
	{ "gssapikexalgorithms", ALGORITHMS,
	  "gss-group14-sha256-,gss-group16-sha512-,gss-nistp256-sha256-,"
	  "gss-curve25519-sha256-,gss-group14-sha1-,gss-gex-sha1-" },
	{ "gssapikeyexchange", WORD, "no" },
	{ "gssapistorecredentialsonrekey", WORD, "no" },
	{ "gssapistrictacceptorcheck", WORD, "yes" },
	{ "hostbasedacceptedalgorithms", ALGORITHMS | MATCH, CERTIFICATES "," SIGNATURES },
	{ "hostbasedauthentication", WORD | MATCH, "no" },
	{ "hostbasedusesnamefrompacketonly", WORD | MATCH, "no" },
	{ "hostcertificate", MANY, NULL },
	{ "hostkey", MANY, "/etc/ssh/ssh_host_rsa_key" },
	{ "hostkey", MANY, "/etc/ssh/ssh_host_ecdsa_key" },
	{ "hostkey", MANY, "/etc/ssh/ssh_host_ed25519_key" },
	{ "hostkeyagent", 0, "none" },
	{ "hostkeyalgorithms", ALGORITHMS, CERTIFICATES "," SIGNATURES },
	{ "ignorerhosts", WORD | MATCH, "yes" },
	{ "ignoreuserknownhosts", WORD, "no" },
	{ "ipqos", MATCH, "lowdelay throughput" },
	{ "kbdinteractiveauthentication", WORD | MATCH, "yes" },
	{ "kerberosauthentication", WORD | MATCH, "no" },
	{ "kerberosorlocalpasswd", WORD, "yes" },
	{ "kerberosticketcleanup", WORD, "yes" },
	{ "kexalgorithms", ALGORITHMS,
	  "sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com," KEY_EXCHANGES },
	{ "listenaddress", MANY, "0.0.0.0" },
	{ "listenaddress", MANY, "::" },
	{ "logingracetime", SECONDS, "120" },
	{ "loglevel", MATCH, "INFO" },
	{ "logverbose", MATCH, NULL },
	{ "macs", ALGORITHMS,
	  "umac-64-etm@openssh.com,umac-128-etm@openssh.com,"
	  "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,"
	  "hmac-sha1-etm@openssh.com,umac-64@openssh.com,umac-128@openssh.com,"
	  "hmac-sha2-256,hmac-sha2-512,hmac-sha1" },
	{ "maxauthtries", NUMBER | MATCH, "6" },
	{ "maxsessions", NUMBER | MATCH, "10" },
	{ "maxstartups", 0, "10:30:100" },
	{ "modulifile", 0, "/etc/ssh/moduli" },
	{ "passwordauthentication", WORD | MATCH, "yes" },
	{ "permitemptypasswords", WORD | MATCH, "no" },
	{ "permitlisten", MATCH, "any" },
	{ "permitopen", MATCH, "any" },
	{ "permitrootlogin", WORD | MATCH, "prohibit-password" },
	{ "permittty", WORD | MATCH, "yes" },
	{ "permittunnel", WORD | MATCH, "no" },
	{ "permituserenvironment", 0, "no" },
	{ "permituserrc", WORD | MATCH, "yes" },
	{ "persourcemaxstartups", 0, "none" },
	{ "persourcenetblocksize", 0, "32:128" },
	{ "pidfile", 0, "/run/sshd.pid" },
	{ "port", MANY, "22" },
	{ "printlastlog", WORD, "yes" },
	{ "printmotd", WORD, "yes" },
	{ "pubkeyacceptedalgorithms", ALGORITHMS | MATCH, CERTIFICATES "," SIGNATURES },
	{ "pubkeyauthentication", WORD | MATCH, "yes" },
	{ "pubkeyauthoptions", MATCH, "none" },
	{ "rdomain", MATCH, NULL },
	{ "rekeylimit", REKEY | MATCH, "0 0" },
	{ "requiredrsasize", MATCH, "1024" },
	{ "revokedkeys", MATCH, "none" },
	{ "securitykeyprovider", 0, "internal" },
	{ "setenv", MATCH, NULL },
	{ "streamlocalbindmask", MATCH, "0177" },
	{ "streamlocalbindunlink", WORD | MATCH, "no" },
	{ "strictmodes", WORD, "yes" },
	{ "subsystem", MANY, NULL },
	{ "syslogfacility", 0, "AUTH" },
	{ "tcpkeepalive", WORD, "yes" },
	{ "trustedusercakeys", MATCH, "none" },
	{ "unusedconnectiontimeout", MATCH, "none" },
	{ "usedns", WORD, "no" },
	{ "usepam", WORD, "no" },
	{ "versionaddendum", WHOLE, "none" },
	{ "x11displayoffset", MATCH, "10" },
	{ "x11forwarding", WORD | MATCH, "no" },
	{ "x11uselocalhost", WORD | MATCH, "yes" },
	{ "xauthlocation", 0, "/usr/bin/xauth" },
};

/* What earlier versions had, most recent change first. */
static const struct {
	const char *name;
	int before; /* major * 100 + minor */
	const char *value;
} earlier_values[] = {
	{ "permitrootlogin", 700, "yes" },
	{ "usedns", 608, "yes" },
	{ "requiredrsasize", 901, NULL },
	{ "kexalgorithms", 802, KEY_EXCHANGES ",diffie-hellman-group14-sha1" },
	{ "kexalgorithms", 900, KEY_EXCHANGES },
	{ "hostkeyalgorithms", 808,
	  CERTIFICATES ",ssh-rsa-cert-v01@openssh.com," SIGNATURES ",ssh-rsa" },
	{ "pubkeyacceptedalgorithms", 808,
	  CERTIFICATES ",ssh-rsa-cert-v01@openssh.com," SIGNATURES ",ssh-rsa" },
	{ "hostbasedacceptedalgorithms", 808,
	  CERTIFICATES ",ssh-rsa-cert-v01@openssh.com," SIGNATURES ",ssh-rsa" },
	{ "casignaturealgorithms", 802, SIGNATURES ",ssh-rsa" },
};

static const struct {
	const char *old, *name;
} aliases[] = {
	{ "challengeresponseauthentication", "kbdinteractiveauthentication" },
	{ "skeyauthentication", "kbdinteractiveauthentication" },
	{ "dsaauthentication", "pubkeyauthentication" },
	{ "hostbasedacceptedkeytypes", "hostbasedacceptedalgorithms" },
	{ "hostdsakey", "hostkey" },
	{ "keepalive", "tcpkeepalive" },
	{ "pubkeyacceptedkeytypes", "pubkeyacceptedalgorithms" },
};

/* Two words for one thing. */
static const struct {
	const char *name, *old, *value;
} same_values[] = {
	{ "compression", "delayed", "yes" },
	{ "permitrootlogin", "without-password", "prohibit-password" },
};

enum { DEBIAN_12 = 902 };

struct settings {
	struct scan *s;
	struct setting *item;
	size_t n, capacity;
	int version;
};

static const struct keyword *find_keyword(const char *name)
{
	for (size_t i = 0; i < N(keywords); i++)
		if (strcmp(keywords[i].name, name) == 0)
			return &keywords[i];
	return NULL;
}

static const char *default_value(const struct keyword *k, int version)
{
	for (size_t i = 0; i < N(earlier_values); i++)
		if (version < earlier_values[i].before &&
		    strcmp(earlier_values[i].name, k->name) == 0)
			return earlier_values[i].value;
	return k->value;
}

/* The value as `sshd -T` would print it. */
static const char *effective_value(struct settings *all, const struct keyword *k,
				   const struct sshd_directive *d)
{
	struct arena *a = scan_arena(all->s);
	const char *value = sshd_read_value(all->s, d->line);
	unsigned int flags = k ? k->flags : 0;
	if (flags & WHOLE)
		return scan_text(all->s, d->line->rest);
	if (flags & ALGORITHMS)
		return sshd_config_algorithms(a, str_of(value), default_value(k, all->version));
	if (flags & SECONDS) {
		int64_t seconds = sshd_config_seconds(str_of(value));
		if (seconds >= 0)
			return scan_printf(all->s, "%lld", (long long)seconds);
		scan_partial(all->s, "%s:%lld: not a time: %s", d->path, (long long)d->number,
			     value);
	}
	int64_t number;
	if (flags & NUMBER && !str_int(str_of(value), 10, &number))
		scan_partial(all->s, "%s:%lld: not a number: %s", d->path, (long long)d->number,
			     value);
	if (flags & REKEY) {
		int64_t bytes, seconds;
		if (sshd_config_rekey(str_of(value), &bytes, &seconds))
			return scan_printf(all->s, "%lld %lld", (long long)bytes,
					   (long long)seconds);
		scan_partial(all->s, "%s:%lld: not an amount of data and a time: %s", d->path,
			     (long long)d->number, value);
	}
	if (flags & WORD)
		value = str_lower(a, str_of(value));
	for (size_t i = 0; k && i < N(same_values); i++)
		if (strcmp(k->name, same_values[i].name) == 0 &&
		    strcmp(value, same_values[i].old) == 0)
			return same_values[i].value;
	return value;
}

static int add(void *context, const struct sshd_directive *d)
{
	struct settings *all = context;
	const char *key = d->line->keyword;
	for (size_t i = 0; i < N(aliases); i++)
		if (strcmp(key, aliases[i].old) == 0)
			key = aliases[i].name;
	const struct keyword *k = find_keyword(key);
	for (size_t i = 0; i < all->n; i++) {
		struct setting *first = &all->item[i];
		if (first->is_overruled || strcmp(first->key, key) != 0 ||
		    strcmp(first->match, d->match) != 0)
			continue;
		/* A block for everybody is stronger than the global part before it. */
		if (d->is_match_all && !first->is_match_all && k && k->flags & MATCH)
			first->is_overruled = true;
		else if (!k || !(k->flags & MANY))
			return 0;
	}
	all->item = arena_grow(scan_arena(all->s), all->item, &all->capacity, all->n + 1,
			       sizeof(*all->item));
	all->item[all->n++] = (struct setting){
		.key = key,
		.value = effective_value(all, k, d),
		.match = d->match,
		.path = d->path,
		.line = d->number,
		.is_match_all = d->is_match_all,
	};
	return 0;
}

static bool is_written(const struct settings *all, const char *key)
{
	for (size_t i = 0; i < all->n; i++)
		if (!all->item[i].match[0] && strcmp(all->item[i].key, key) == 0)
			return true;
	return false;
}

static int give_rows(struct settings *all)
{
	int r = 0;
	for (size_t i = 0; !r && i < all->n; i++)
		if (!all->item[i].is_overruled)
			r = scan_row(all->s, &all->item[i]);
	for (size_t i = 0; !r && i < N(keywords); i++) {
		struct setting built_in = {
			.key = keywords[i].name,
			.value = default_value(&keywords[i], all->version),
			.match = "",
			.is_default = true,
			.line = NO_INT,
		};
		if (built_in.value && !is_written(all, built_in.key))
			r = scan_row(all->s, &built_in);
	}
	return r;
}

/* Looks through the program in pieces: it is a megabyte of which a dozen bytes
 * count. They overlap, so that the words are whole in one of them. */
static int read_version(int fd)
{
	enum { PIECE = 64 << 10, OVERLAP = 64 };
	char bytes[PIECE];
	size_t kept = 0;
	for (ssize_t n; (n = read(fd, bytes + kept, PIECE - kept)) > 0;) {
		struct str piece = { bytes, kept + (size_t)n };
		int version = sshd_config_version(piece);
		if (version)
			return version;
		kept = MIN(piece.n, (size_t)OVERLAP);
		memmove(bytes, bytes + piece.n - kept, kept);
	}
	return 0;
}

/* The defaults are those of the program that is installed. 0, or SCAN_ABSENT
 * where there is no program. */
static int find_version(struct settings *all, struct err *e)
{
	autofd int fd = -1;
	all->version = DEBIAN_12;
	int r = scan_open(all->s, "/usr/sbin/sshd", &fd, e);
	if (r == SCAN_ABSENT)
		return r;
	int version = r ? 0 : read_version(fd);
	if (!version) {
		scan_partial(all->s, "/usr/sbin/sshd: its version is not known: the defaults shown "
				     "may differ");
		return 0;
	}
	all->version = version;
	if (version != DEBIAN_12)
		scan_note(all->s,
			  "defaults of OpenSSH 9.2 are shown for %d.%d where no difference is "
			  "known",
			  version / 100, version % 100);
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct settings all = { .s = s };
	int program = find_version(&all, e);
	int r = sshd_read(s, add, &all, e);
	/* An image may have lost the program together with its configuration. */
	if (r == SCAN_ABSENT)
		r = program ? installed_any(s, "openssh-server", e) : 0;
	if (r == SCAN_ABSENT)
		return scan_absent(s, "neither /etc/ssh/sshd_config nor an SSH server");
	return r ? r : give_rows(&all);
}

const struct table table_host_sshd_config = {
	.name = "sshd_config",
	.doc = N_("settings of the SSH server that are in force"),
	.example = "SELECT path, line, value FROM sshd_config WHERE key = 'permitrootlogin'",
	.source = N_("/etc/ssh/sshd_config and what it includes"),
	.identity = "match key value",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
