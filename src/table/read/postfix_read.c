/* SPDX-License-Identifier: Apache-2.0 */
/* postfix_read - Postfix's main.cf with its parameters' references resolved. */
#include "table/read/postfix_read.h"

#include "parse/main_cf.h"

static const char main_file[] = "/etc/postfix/main.cf";

/* Of Postfix 3.6 and newer. */
static const struct setting_default defaults[] = {
	{ "compatibility_level", "0" },
	{ "disable_vrfy_command", "no" },
	{ "inet_interfaces", "all" },
	{ "inet_protocols", "all" },
	{ "mail_name", "Postfix" },
	{ "relayhost", "" },
	{ "smtp_tls_security_level", "" },
	{ "smtpd_banner", "$myhostname ESMTP $mail_name" },
	{ "smtpd_helo_required", "no" },
	{ "smtpd_recipient_restrictions", "" },
	{ "smtpd_relay_restrictions", "permit_mynetworks, permit_sasl_authenticated, "
				      "defer_unauth_destination" },
	{ "smtpd_tls_auth_only", "no" },
	{ "smtpd_tls_security_level", "" },
};

static void expand_all(struct scan *s, struct settings *all)
{
	struct map values = MAP(scan_arena(s));
	for (size_t i = 0; i < all->n; i++)
		if (all->item[i]->is_effective)
			map_set(&values, str_of(all->item[i]->key),
				(void *)(uintptr_t)all->item[i]->value);
	for (size_t i = 0; i < all->n; i++) {
		struct setting *x = all->item[i];
		const char *value = main_cf_expand(x->value, &values, scan_arena(s));
		if (value)
			x->value = value;
		else
			scan_partial(s, "%s:%lld: %s stands for itself", x->path ? x->path : "",
				     (long long)x->line, x->key);
	}
}

int postfix_read(struct scan *s, struct settings *ret, struct err *e)
{
	struct str bytes;
	int r = scan_read(s, main_file, 0, &bytes, e);
	if (r)
		return r;
	*ret = settings_new(s);
	struct main_cf c = { .rest = bytes };
	struct main_cf_setting line;
	enum main_cf_kind kind;
	while ((kind = main_cf_next(&c, scan_arena(s), &line)) != MAIN_CF_END) {
		if (kind == MAIN_CF_MALFORMED) {
			scan_partial(s, "%s:%lld: no name = value", main_file,
				     (long long)line.line);
			continue;
		}
		struct setting x = {
			.scope = "",
			.key = scan_text(s, line.name),
			.value = scan_text(s, line.value),
			.path = main_file,
			.line = line.line,
		};
		settings_add(s, ret, &x, false);
	}
	settings_defaults(s, ret, "", defaults, N(defaults));
	expand_all(s, ret);
	return 0;
}
