/* SPDX-License-Identifier: Apache-2.0 */
/* config_secret - which words of a configuration are secrets, and what may be said of them.
 *
 * Rather a word too many is hidden than one too few: what is hidden is told by the tables in other
 * words, and the line's number leads to the file. */
#include "parse/config_secret.h"

#include <string.h>

static bool is_one_of(struct str word, const char *const *list, size_t n)
{
	char first = word.n ? (char)(word.p[0] | 0x20) : 0;
	for (size_t i = 0; i < n; i++)
		if ((list[i][0] | 0x20) == first && str_is_nocase(word, list[i]))
			return true;
	return false;
}
#define IS_ONE_OF(word, list) is_one_of((word), (list), N(list))

/* What is said between such a word and its secret. */
static const char *const qualifiers[] = { "cipher",
					  "simple",
					  "plain",
					  "plaintext",
					  "plain-text",
					  "hash",
					  "encrypted",
					  "irreversible-cipher",
					  "read",
					  "write",
					  "ro",
					  "rw",
					  "authentication",
					  "accounting",
					  "local",
					  "remote",
					  "address",
					  "hex",
					  "string",
					  "ascii",
					  "wep",
					  "hexadecimal",
					  "nonstandard",
					  "md5",
					  "md5-96",
					  "sha",
					  "sha1",
					  "sha-1",
					  "sha2",
					  "sha256",
					  "sha2-256",
					  "sha-256",
					  "hmac-sha256",
					  "hmac-md5",
					  "hmac-sha-256",
					  "sha2-512",
					  "sha-512",
					  "sha384",
					  "sha512",
					  "des",
					  "des56",
					  "3des",
					  "3des168",
					  "aes",
					  "aes128",
					  "aes192",
					  "aes256",
					  "level",
					  "128",
					  "192",
					  "256",
					  "authorization",
					  "authenticate",
					  "key",
					  "text",
					  "sm3",
					  "sm4",
					  "user-password",
					  "acl",
					  "all" };

static bool is_qualifier(struct str word)
{
	return (word.n == 1 && word.p[0] >= '0' && word.p[0] <= '9') || IS_ONE_OF(word, qualifiers);
}

/* Words that have no secret behind such a word: it is a setting's name. */
static bool is_setting(struct str word)
{
	static const char *const words[] = {
		"policy",   "expire",	  "alert",	  "history",	      "min-length",
		"min-size", "chain",	  "config-key",	  "config",	      "complexity-check",
		"length",   "complexity", "aging",	  "composition",      "modify",
		"generate", "zeroize",	  "pubkey-chain", "encryption",	      "recovery",
		"storage",  "life-cycle", "strong",	  "no-repeat-times",  "min-len",
		"change",   "mib-view",	  "force-change", "original-password"
	};
	return IS_ONE_OF(word, words);
}

/* Words behind which the secret is no more. */
static bool is_end(struct str word)
{
	static const char *const words[] = {
		"privilege",	"level",	"service-type", "state",	"role",
		"view",		"encrypted",	"mschap",	"nt-encrypted", "pbkdf2",
		"access-limit", "idle-timeout", "idle-cut",	"user-role",	"attributes",
		"group",	"expire",	"address",	"vrf",		"ftp-directory"
	};
	return IS_ONE_OF(word, words);
}

/* Hides the secret behind word i; to the end of the statement, for one that may hold blanks. */
static void hide_behind(const struct config_node *n, size_t i, bool is_long, bool *is_hidden)
{
	size_t at = i + 1;
	if (at < n->n_words && is_setting(n->word[at]))
		return;
	while (at < n->n_words && is_qualifier(n->word[at]))
		at++;
	/* A secret that looks like a qualifier is one, if nothing else follows. */
	if (at == n->n_words && at > i + 1 && !config_begins(n, "ntp") &&
	    !config_begins(n, "ntp-service") && !config_begins(n, "key"))
		at--;
	for (size_t end = at; end < n->n_words && (is_long || end == at); end++) {
		if (end > at && is_end(n->word[end]))
			break;
		is_hidden[end] = true;
	}
}

static bool has_secret_behind(const struct config_node *n, size_t i)
{
	static const char *const always[] = { "password",
					      "passwd",
					      "set-key",
					      "secret",
					      "cipher",
					      "simple",
					      "irreversible-cipher",
					      "hash",
					      "md5",
					      "key-string",
					      "shared-key",
					      "pre-shared-key",
					      "psk",
					      "passphrase",
					      "wpa-psk",
					      "authentication-key",
					      "securityname",
					      "pass-phrase",
					      "key-id",
					      "auth-password",
					      "private-key",
					      "plain",
					      "hmac-sha256",
					      "hmac-sha-256",
					      "pre-share",
					      "sent-username",
					      "encrypted-password",
					      "authentication-string" };
	static const char *const of_snmp[] = { "community", "auth", "priv", "authentication-mode",
					       "privacy-mode" };
	static const char *const of_ipsec[] = { "sha1", "des", "3des", "aes-cbc" };
	static const char *const of_groups[] = { "authentication", "authentication-mode" };
	struct str first = config_word(n, 0), word = config_word(n, i);
	if (IS_ONE_OF(word, always) || (str_is(word, "key") && !str_is(first, "ntp") &&
					!str_is(first, "ntp-service") && !str_is(first, "sntp")))
		return true;
	/* area 0 encryption ipsec spi 500 esp aes-cbc 128 7 KEY sha1 7 KEY */
	if (config_has(n, "spi") && IS_ONE_OF(word, of_ipsec))
		return true;
	if (str_starts(first, "snmp"))
		return IS_ONE_OF(word, of_snmp) && !config_is(n, 1, "group");
	if (config_is(n, i - 1, "nhrp") && str_is(word, "authentication"))
		return true;
	return (str_is(first, "standby") || str_is(first, "vrrp") || str_is(first, "glbp")) &&
	       IS_ONE_OF(word, of_groups);
}

/* "snmp-server host 10.1.1.1 [traps] [version 2c|3 auth] COMMUNITY" */
static void hide_in_host(const struct config_node *n, bool *is_hidden)
{
	static const char *const options[] = {
		"traps", "informs", "trap",    "poll",	     "version",	  "1",	  "2c", "3",
		"auth",	 "noauth",  "priv",    "host",	     "community", "ipv6", "v1", "v2c",
		"v3",	 "inside",  "outside", "management", "0",	  "7"
	};
	bool was_name = false;
	for (size_t i = 2; i < n->n_words; i++) {
		bool is_option = IS_ONE_OF(n->word[i], options);
		bool is_address = str_find(n->word[i], '.') < n->word[i].n ||
				  str_find(n->word[i], ':') < n->word[i].n;
		if (str_is(n->word[i], "vrf") || str_is(n->word[i], "udp-port")) {
			was_name = true;
			continue;
		}
		if (!is_option && !was_name && !(is_address && i < 4)) {
			is_hidden[i] = true;
			return;
		}
		was_name = false;
	}
}

/* Hashes and ciphers by their look: "$1$…", "%^%#…", long hexadecimal numbers. */
static bool looks_secret(struct str w)
{
	static const char marks[] = "%^#@$&";
	size_t hex = 0;
	if (w.n > 8 && w.p[0] == '$') {
		size_t end = str_find(str_from(w, 1), '$');
		return end > 0 && end <= 8;
	}
	if (w.n >= 20 && strchr(marks, w.p[0]) && strchr(marks, w.p[1]) && strchr(marks, w.p[2]))
		return true;
	while (hex < w.n && ((w.p[hex] >= '0' && w.p[hex] <= '9') ||
			     ((w.p[hex] | 0x20) >= 'a' && (w.p[hex] | 0x20) <= 'f')))
		hex++;
	return hex == w.n && hex >= 32;
}

static bool is_open_version(const struct config_node *n, size_t i)
{
	return config_is(n, i, "v1") || config_is(n, i, "v2c");
}

/* A user of the first two versions of SNMP is a community: who knows the name may ask. */
static void hide_open_user(const struct config_node *n, bool *is_hidden)
{
	if (config_begins(n, "snmp-agent usm-user") && is_open_version(n, 2) && n->n_words > 3)
		is_hidden[3] = true;
	else if (config_begins(n, "snmp-server user") && is_open_version(n, 4))
		is_hidden[2] = true;
}

void config_secret_find(const struct config_node *n, bool *is_hidden)
{
	bool is_ssh = config_begins(n, "ssh") || config_begins(n, "ssh2") ||
		      config_begins(n, "ip ssh");
	memset(is_hidden, 0, CONFIG_MAX_WORDS * sizeof(*is_hidden));
	if (config_is(n, 0, "description") || config_is(n, 0, "remark"))
		return;
	for (size_t i = 0; i < n->n_words; i++) {
		if (looks_secret(n->word[i]))
			is_hidden[i] = true;
		/* "md5 key-string 7 0123": what stands behind the one may be the other. */
		if (!is_ssh && has_secret_behind(n, i))
			hide_behind(n, i,
				    str_is(n->word[i], "password") || str_is(n->word[i], "secret"),
				    is_hidden);
	}
	hide_open_user(n, is_hidden);
	if (config_begins(n, "snmp-server host"))
		hide_in_host(n, is_hidden);
}

struct str config_secret_shown(struct arena *a, struct str word, bool is_hidden)
{
	if (is_hidden)
		return STR("***");
	for (size_t i = 0; i + 3 < word.n; i++) {
		struct str rest = str_from(word, i);
		if (!str_starts(rest, "://"))
			continue;
		rest = str_from(rest, 3);
		struct str place = str_head(rest, str_find(rest, '/'));
		size_t at = str_find(place, '@'), colon = str_find(place, ':');
		if (at == place.n || colon > at)
			return word;
		char *shown = arena_printf(a, "%.*s***%.*s", (int)(i + 3 + colon + 1), word.p,
					   (int)(rest.n - at), rest.p + at);
		return str_of(shown);
	}
	return word;
}

/* ---- what may be said of a password ---- */

/* "*****": whoever handed the file over has blotted it out. */
static bool is_blotted(struct str word)
{
	size_t i = 0;
	while (i < word.n && word.p[i] == '*')
		i++;
	return i && i == word.n;
}

/* In lower case: what everybody tries first. */
static bool is_known(struct str word)
{
	static const char *const words[] = { "admin",	      "admin123",     "admin@123",
					     "admin123456",   "admin@huawei", "admin@huawei.com",
					     "administrator", "huawei",	      "huawei123",
					     "huawei@123",    "huawei12#$",   "changeme_123",
					     "change_me",     "h3c",	      "h3capadmin",
					     "h3c123",	      "h3c@123",      "comware",
					     "cisco",	      "cisco123",     "cisco@123",
					     "ruijie",	      "ruijie123",    "ruijie@123",
					     "password",      "password1",    "password123",
					     "p@ssw0rd",      "p@ssword",     "passw0rd",
					     "pass@123",      "qwer1234",     "qwe123!@#",
					     "1qaz2wsx",      "1qaz@wsx",     "123456",
					     "12345678",      "123456789",    "1234567890",
					     "111111",	      "11111111",     "88888888",
					     "00000000",      "666666",	      "abc123",
					     "abcd1234",      "abc@1234",     "abc@123",
					     "test",	      "test123",      "test@123",
					     "root",	      "root123",      "root@123",
					     "default",	      "switch",	      "router",
					     "firewall",      "secret",	      "letmein",
					     "zaq12wsx",      "!qaz2wsx",     "aa123456",
					     "a123456",	      "telnet",	      "manager",
					     "netadmin",      "net@123",      "hospital",
					     "system",	      "service",      "support",
					     "enable" };
	return IS_ONE_OF(word, words);
}

/* Cisco's type 7 hides nothing: each byte is xor-ed with one of a published text. */
static struct str uncover(struct str w, char out[128])
{
	static const char key[] = "dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87";
	int64_t seed, byte;
	size_t n = 0;
	if (w.n < 4 || w.n % 2 || w.n > 200 || !str_int(str_head(w, 2), 10, &seed) || seed < 0)
		return (struct str){ NULL, 0 };
	for (size_t i = 2; i < w.n; i += 2, n++) {
		if (!str_int(str_head(str_from(w, i), 2), 16, &byte))
			return (struct str){ NULL, 0 };
		out[n] = (char)((uint8_t)byte ^
				(uint8_t)key[((size_t)seed + n) % (sizeof(key) - 1)]);
	}
	return (struct str){ out, n };
}

static void judge_plain(struct str word, struct str user, struct config_password *ret)
{
	char lower[128];
	size_t n = MIN(word.n, sizeof(lower));
	for (size_t i = 0; i < n; i++)
		lower[i] = word.p[i] >= 'A' && word.p[i] <= 'Z' ? (char)(word.p[i] | 0x20)
								: word.p[i];
	ret->is_name = user.n && word.n == user.n && !strncasecmp(word.p, user.p, user.n);
	ret->is_weak = ret->is_name || word.n < 8 || is_known((struct str){ lower, n });
}

/* How the families mark what follows. */
static const struct mark {
	const char *word, *kind, *format;
} marks[] = {
	{ "0", "plain", "type 0" },
	{ "4", "hash", "type 4" },
	{ "5", "hash", "type 5" },
	{ "6", "reversible", "type 6" },
	{ "7", "weak", "type 7" },
	{ "8", "hash", "type 8" },
	{ "9", "hash", "type 9" },
	{ "simple", "plain", "simple" },
	{ "plain", "plain", "plain" },
	{ "cipher", "reversible", "cipher" },
	{ "irreversible-cipher", "hash", "irreversible-cipher" },
	{ "hash", "hash", "hash" },
	{ "sha512", "hash", "sha512" },
};

void config_secret_password(const struct config *c, const struct config_node *n, size_t i,
			    struct str user, struct config_password *ret)
{
	char clear[128];
	bool is_cisco = c->family == CONFIG_IOS || c->family == CONFIG_ASA ||
			c->family == CONFIG_RGOS;
	const struct mark *mark = NULL;
	*ret = (struct config_password){ .kind = "none" };
	if (i >= n->n_words)
		return;
	for (size_t m = 0; m < N(marks) && i + 1 < n->n_words; m++)
		if (config_is(n, i, marks[m].word) && (is_cisco || marks[m].word[1]))
			mark = &marks[m];
	struct str word = config_word(n, i + (mark != NULL));
	/* Only Cisco's type 7 is one that everybody can undo. */
	bool is_kept = mark && c->family != CONFIG_IOS && strcmp(mark->kind, "weak") == 0;
	ret->kind = is_kept ? "reversible" : mark ? mark->kind : "plain";
	ret->format = mark ? mark->format : "plain";
	if (config_has(n, "pbkdf2") || config_has(n, "encrypted")) {
		bool is_slow = config_has(n, "pbkdf2");
		ret->kind = "hash";
		ret->format = is_slow ? "pbkdf2" : "encrypted";
	} else if ((!mark && (str_starts(word, "$1$") || str_starts(word, "$5$") ||
			      str_starts(word, "$h$"))) ||
		   (!is_cisco && (str_starts(word, "$1a$") || str_starts(word, "$1c$")))) {
		ret->kind = "hash";
		ret->format = "hash";
	} else if (!mark && looks_secret(word)) {
		ret->kind = "reversible";
		ret->format = "cipher";
	} else if (is_blotted(word)) {
		ret->kind = mark ? mark->kind : "unknown";
		return;
	}
	if (!is_cisco && strcmp(ret->kind, "reversible") == 0 && word.n == 24 &&
	    str_ends(word, "!!"))
		ret->kind = "weak"; /* DES with one key for all devices */
	if (strcmp(ret->kind, "plain") == 0)
		judge_plain(word, user, ret);
	if (c->family == CONFIG_IOS && strcmp(ret->kind, "weak") == 0) {
		word = uncover(word, clear);
		if (word.p)
			judge_plain(word, user, ret);
	}
}

/* ---- communities ---- */

bool config_secret_is_default_community(struct str word)
{
	static const char *const words[] = {
		"public", "private", "public123", "private123", "community",   "huawei",  "h3c",
		"cisco",  "ruijie",  "admin",	  "snmp",	"manager",     "monitor", "read",
		"write",  "test",    "ilmi",	  "public@123", "private@123", "rw",	  "ro"
	};
	return IS_ONE_OF(word, words);
}

const char *config_secret_community_kind(struct str word, bool is_cipher)
{
	if (is_blotted(word))
		return "unknown";
	if (is_cipher || looks_secret(word))
		return "cipher";
	if (config_secret_is_default_community(word))
		return "default";
	return word.n < 8 ? "short" : "plain";
}
