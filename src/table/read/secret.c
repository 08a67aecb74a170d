/* SPDX-License-Identifier: Apache-2.0 */
/* secret - keeps passwords that stand in configuration files out of rows. */
#include "table/read/secret.h"

#include "base/buf.h"

#include <string.h>
#include <strings.h>

static const char *const secret_names[] = {
	"password",   "passwd",	     "passphrase", "secret",	    "authorization",
	"api_key",    "apikey",	     "api-key",	   "credential",    "access_key",
	"accesskey",  "requirepass", "masterauth", "key-file-pass", "default_pw",
	"auth_token", "_pwd",	     "cookie_key", "jwt_key",
};

/* Settings about passwords, not passwords. */
static const char *const open_names[] = {
	"validate_password", "password_encryption", "password_lifetime",
	"password_history",  "password_reuse",	    "password_validation",
	"password_check",    "expired_password",    "security.authorization",
};

static bool has_any(struct str name, const char *const *parts, size_t n_parts)
{
	for (size_t i = 0; i < n_parts; i++) {
		size_t n = strlen(parts[i]);
		for (size_t at = 0; at + n <= name.n; at++)
			if (strncasecmp(name.p + at, parts[i], n) == 0)
				return true;
	}
	return false;
}

bool secret_is_name(struct str name)
{
	/* Of a file that holds secrets the path is told, its content never. */
	if (str_ends(name, "_file") || str_ends(name, "File") || str_ends(name, "_maps"))
		return false;
	return has_any(name, secret_names, N(secret_names)) &&
	       !has_any(name, open_names, N(open_names));
}

/* Whether the first or second word names a secret that follows: fastcgi_param
 * DB_PASSWORD x, RequestHeader set Authorization x. */
static bool has_secret_word(struct str value)
{
	struct str word;
	for (int i = 0; i < 2 && str_word(&value, &word); i++)
		if (str_find(word, '/') == word.n && str_find(word, '=') == word.n && value.n &&
		    secret_is_name(word))
			return true;
	return false;
}

/* Up to where the secret behind "password=" or in "//user:secret@" ends. */
static size_t secret_length(struct str value, bool is_url)
{
	size_t n = 0;
	while (n < value.n && value.p[n] != ' ' && value.p[n] != '&' && value.p[n] != ',' &&
	       value.p[n] != ';' && !(is_url && value.p[n] == '/'))
		n++;
	if (!is_url)
		return n;
	struct str authority = str_head(value, n);
	for (size_t i = authority.n; i-- > 0;)
		if (authority.p[i] == '@')
			return i;
	return 0;
}

static const char *without_credentials(struct scan *s, struct str value)
{
	autobuf out = BUF(SCAN_MAX_LINE);
	for (size_t i = 0; i < value.n; i++) {
		struct str rest = str_from(value, i);
		bool is_url = str_starts(rest, "://");
		bool is_parameter = !is_url && rest.n >= 9 &&
				    strncasecmp(rest.p, "password=", 9) == 0;
		size_t before = is_url ? 3 : 9;
		size_t n = is_url || is_parameter ? secret_length(str_from(rest, before), is_url)
						  : 0;
		if (!n) {
			buf_putc(&out, value.p[i]);
			continue;
		}
		buf_str(&out, str_head(rest, before));
		buf_puts(&out, SECRET_HIDDEN);
		i += before + n - 1;
	}
	return scan_text(s, out.p ? buf_view(&out) : STR(""));
}

const char *secret_value(struct scan *s, const char *name, struct str value)
{
	if (!value.p)
		return NULL;
	if (value.n && (secret_is_name(str_of(name)) || has_secret_word(value)))
		return SECRET_HIDDEN;
	return without_credentials(s, value);
}

const char *secret_free(struct scan *s, struct str text)
{
	const char *slashes = text.n ? memmem(text.p, text.n, "://", 3) : NULL;
	if (!slashes)
		return scan_text(s, text);
	size_t start = (size_t)(slashes - text.p) + 3;
	struct str rest = str_from(text, start);
	size_t end = MIN(str_find(rest, '/'), str_find(rest, ' '));
	const char *at = end ? memrchr(rest.p, '@', end) : NULL;
	if (!at)
		return scan_text(s, text);
	return scan_printf(s, "%s%s", scan_text(s, str_head(text, start)),
			   scan_text(s, str_range(at + 1, text.p + text.n)));
}
