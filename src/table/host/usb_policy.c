/* SPDX-License-Identifier: Apache-2.0 */
/* usb_policy - everything that keeps USB devices from being used, or lets them.
 *
 * There are four ways: the USBGuard daemon, modprobe rules that take the storage
 * drivers away, udev rules that withdraw the authorization, and the kernel's own
 * default for new devices. No rows: whatever is plugged in will work. */
#include "parse/modprobe.h"
#include "parse/udev.h"
#include "table/read/dropin.h"

#include <string.h>

struct policy {
	const char *mechanism, *effect, *value, *path;
	bool is_active;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct policy, mechanism, N_("usbguard, module, udev or authorized_default")),
	COLUMN(struct policy, effect, N_("block, allow or unknown")),
	COLUMN(struct policy, value, N_("the rule or the value")),
	COLUMN(struct policy, is_active, N_("whether it is in force, as far as files tell")),
	COLUMN(struct policy, path, N_("file")),
	COLUMN(struct policy, line, N_("line in the file")),
};

static const char *effect_of(struct str word)
{
	/* 2, of authorized_default: only devices on internal ports. */
	static const char *const effects[][2] = { { "allow", "allow" },	 { "block", "block" },
						  { "reject", "block" }, { "1", "allow" },
						  { "0", "block" },	 { "2", "block" } };
	for (size_t i = 0; i < N(effects); i++)
		if (str_is(word, effects[i][0]))
			return effects[i][1];
	return "unknown";
}

/* ---- USBGuard ---- */

static bool usbguard_is_enabled(struct scan *s)
{
	struct names links = { 0 };
	struct err e;
	const char *target;
	if (scan_link(s, "/etc/systemd/system/usbguard.service", &target, &e) == 0 &&
	    strcmp(target, "/dev/null") == 0)
		return false;
	/* Links to units may dangle in a container's view of a host: not followed. */
	if (scan_list(s, "/etc/systemd/system", &links, &e))
		return false;
	for (size_t i = 0; i < links.n; i++) {
		struct stat st;
		const char *wanted = scan_printf(s, "/etc/systemd/system/%s/usbguard.service",
						 links.name[i]);
		if (str_ends(str_of(links.name[i]), ".wants") &&
		    scan_stat(s, wanted, false, &st, &e) == 0)
			return true;
	}
	return false;
}

static int scan_usbguard_rules(struct scan *s, const char *path, bool is_enabled, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line), rest = line, word;
		if (!str_word(&rest, &word) || word.p[0] == '#')
			continue;
		r = scan_row(s, &(struct policy){ .mechanism = "usbguard",
						  .effect = effect_of(word),
						  .value = scan_text(s, line),
						  .is_active = is_enabled,
						  .path = path,
						  .line = lines.number });
	}
	return r;
}

static int scan_usbguard(struct scan *s, struct err *e)
{
	struct lines lines;
	struct policy policy = { .mechanism = "usbguard",
				 .effect = "block",
				 .value = "ImplicitPolicyTarget=block",
				 .path = "/etc/usbguard/usbguard-daemon.conf",
				 .is_active = usbguard_is_enabled(s),
				 .line = NO_INT };
	const char *rules = "/etc/usbguard/rules.conf", *folder = "/etc/usbguard/rules.d";
	int r = scan_lines(s, policy.path, &lines, e);
	if (r)
		return r;
	while (scan_line(s, &lines)) {
		struct str value = lines.line, key;
		if (!str_split(&value, '=', &key) || !value.n)
			continue;
		key = str_trim(key);
		if (str_is(key, "RuleFile"))
			rules = scan_text(s, str_trim(value));
		if (str_is(key, "RuleFolder"))
			folder = scan_text(s, str_trim(value));
		if (!str_is(key, "ImplicitPolicyTarget"))
			continue;
		policy.effect = effect_of(str_trim(value));
		policy.value = scan_text(s, str_trim(lines.line));
		policy.line = lines.number;
	}
	r = scan_row(s, &policy);
	if (r)
		return r;
	struct names more = { 0 };
	r = scan_usbguard_rules(s, rules, policy.is_active, e);
	if (r == 0 || r == SCAN_ABSENT)
		r = scan_glob(s, scan_printf(s, "%s/*.conf", folder), &more, e);
	for (size_t i = 0; !r && i < more.n; i++)
		r = scan_usbguard_rules(s, more.name[i], policy.is_active, e);
	return r;
}

/* ---- modules ---- */

static int scan_modprobe_file(struct scan *s, const char *path, struct err *e)
{
	struct modprobe file = { 0 };
	struct modprobe_rule rule;
	int r = scan_read(s, path, 0, &file.rest, e);
	while (!r && modprobe_next(&file, scan_arena(s), &rule)) {
		bool is_storage = rule.kind && (strcmp(rule.module, "usb_storage") == 0 ||
						strcmp(rule.module, "uas") == 0);
		if (!is_storage || !rule.is_disabled)
			continue;
		r = scan_row(s, &(struct policy){
					.mechanism = "module",
					.effect = "block",
					.value = scan_printf(s, "%s %s%s%s", rule.kind, rule.module,
							     rule.value ? " " : "",
							     rule.value ? rule.value : ""),
					.is_active = true,
					.path = path,
					.line = rule.line });
	}
	return r;
}

/* ---- udev ---- */

/* What the rule does to the authorization of USB devices; NULL: nothing. */
static const char *udev_effect(struct scan *s, const char *path, const struct udev_rule *rule)
{
	struct str rest = rule->text;
	struct udev_pair pair;
	const char *effect = NULL;
	int r;
	while ((r = udev_pair(&rest, &pair)) == 0) {
		bool is_subsystem = str_is(pair.key, "SUBSYSTEM") || str_is(pair.key, "SUBSYSTEMS");
		/* Thunderbolt devices are authorized by the same word. */
		if (pair.is_match && is_subsystem && !str_has(pair.value, "usb"))
			return NULL;
		if (!pair.is_match && str_starts(pair.attribute, "authorized"))
			effect = effect_of(pair.value);
		if (!pair.is_match && str_is(pair.key, "RUN") && str_has(pair.value, "authorized"))
			effect = "unknown";
	}
	if (r < 0)
		scan_partial(s, "%s:%lld: not a rule of udev", path, (long long)rule->line);
	return effect;
}

static int scan_udev_file(struct scan *s, const char *path, struct err *e)
{
	struct udev file = { 0 };
	struct udev_rule rule;
	int r = scan_read(s, path, 0, &file.rest, e);
	if (r || !str_has(file.rest, "authorized"))
		return r;
	while (!r && udev_next(&file, scan_arena(s), &rule)) {
		const char *effect = str_has(rule.text, "authorized") ? udev_effect(s, path, &rule)
								      : NULL;
		if (effect)
			r = scan_row(s, &(struct policy){ .mechanism = "udev",
							  .effect = effect,
							  .value = scan_text(s, rule.text),
							  .is_active = true,
							  .path = path,
							  .line = rule.line });
	}
	return r;
}

/* ---- the kernel's default ---- */

static int scan_default(struct scan *s, struct err *e)
{
	struct names files = { 0 };
	struct str text;
	int r = scan_glob(s, "/sys/bus/usb/devices/usb*/authorized_default", &files, e);
	for (size_t i = 0; !r && i < files.n; i++) {
		r = scan_read(s, files.name[i], 0, &text, e);
		if (!r)
			r = scan_row(s, &(struct policy){ .mechanism = "authorized_default",
							  .effect = effect_of(str_trim(text)),
							  .value = scan_text(s, str_trim(text)),
							  .is_active = true,
							  .path = files.name[i],
							  .line = NO_INT });
	}
	return r;
}

/* Notes a part that could not be seen; the other parts stand. */
static int part(struct scan *s, int r, const struct err *e)
{
	if (r < 0)
		scan_partial(s, "%s", e->said);
	return r == SCAN_FULL ? r : 0;
}

static int scan_pieces(struct scan *s, const char *const dirs[], size_t n_dirs, const char *suffix,
		       int (*scan_file)(struct scan *s, const char *path, struct err *e),
		       struct err *e)
{
	struct dropins files = { 0 };
	int r = part(s, dropin_list(s, dirs, n_dirs, suffix, &files, e), e);
	for (size_t i = 0; !r && i < files.n; i++)
		if (!files.file[i].is_shadowed)
			r = part(s, scan_file(s, files.file[i].path, e), e);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const modprobe_dirs[] = { "/etc/modprobe.d", "/run/modprobe.d",
						     "/usr/local/lib/modprobe.d",
						     "/usr/lib/modprobe.d", "/lib/modprobe.d" };
	static const char *const udev_dirs[] = { "/etc/udev/rules.d", "/run/udev/rules.d",
						 "/usr/local/lib/udev/rules.d",
						 "/usr/lib/udev/rules.d", "/lib/udev/rules.d" };
	int r = part(s, scan_usbguard(s, e), e);
	if (!r)
		r = scan_pieces(s, modprobe_dirs, N(modprobe_dirs), ".conf", scan_modprobe_file, e);
	if (!r)
		r = scan_pieces(s, udev_dirs, N(udev_dirs), ".rules", scan_udev_file, e);
	if (!r && scan_is_live(s))
		r = part(s, scan_default(s, e), e);
	return r;
}

const struct table table_host_usb_policy = {
	.name = "usb_policy",
	.doc = N_("rules that block or allow USB devices"),
	.example = "SELECT mechanism, path FROM usb_policy WHERE effect = 'block' AND is_active",
	.source = "/etc/usbguard, modprobe.d, udev/rules.d, "
		  "/sys/bus/usb/devices/usb*/authorized_default",
	.identity = "mechanism path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
