/* SPDX-License-Identifier: Apache-2.0 */
/* mount - lines of /proc/PID/mountinfo and of /etc/fstab. */
#include "parse/mount.h"

#include "base/buf.h"

#include <string.h>

enum { OPTIONS_MAX = 64 << 10 };

char *mount_unescape(struct arena *a, struct str s)
{
	char *text = arena_strndup(a, s.n ? s.p : "", s.n);
	size_t n = 0;
	for (size_t i = 0; i < s.n; n++) {
		int64_t c;
		if (s.p[i] == '\\' && s.n - i > 3 && s.p[i + 1] >= '0' && s.p[i + 1] <= '3' &&
		    str_int(str_head(str_from(s, i + 1), 3), 8, &c)) {
			text[n] = (char)c;
			i += 4;
		} else {
			text[n] = s.p[i++];
		}
	}
	return str_text(a, (struct str){ text, n });
}

/* Options whose value is a secret. */
static bool is_secret(struct str name)
{
	static const char *const secrets[] = { "pass",	 "password", "password2", "passwd",
					       "secret", "key",	     "passphrase" };
	for (size_t i = 0; i < N(secrets); i++)
		if (str_is_nocase(name, secrets[i]))
			return true;
	return false;
}

/* "ftp://user:password@server" without the password. */
static char *device_text(struct arena *a, struct str device)
{
	size_t at = str_find(device, '@');
	size_t colon = at;
	while (at < device.n && colon && device.p[colon] != ':' && device.p[colon] != '/')
		colon--;
	if (at == device.n || !colon || device.p[colon] != ':')
		return mount_unescape(a, device);
	return arena_printf(a, "%s:***%s", mount_unescape(a, str_head(device, colon)),
			    mount_unescape(a, str_from(device, at)));
}

static void add_option(struct buf *b, struct str option)
{
	size_t at = str_find(option, '=');
	if (at < option.n && is_secret(str_head(option, at)))
		option = str_head(option, at);
	buf_str(b, option);
	buf_putc(b, ',');
}

static bool is_among(struct str list, struct str option)
{
	struct str one;
	while (str_split(&list, ',', &one))
		if (str_eq(one, option))
			return true;
	return false;
}

/* The options of the mount and, after them, those of the file system that say
 * more. Either may be read-only alone: "ro" wins. */
static char *merge_options(struct arena *a, struct str mount, struct str filesystem)
{
	autobuf b = BUF(OPTIONS_MAX);
	bool is_readonly = is_among(mount, STR("ro")) || is_among(filesystem, STR("ro"));
	buf_puts(&b, is_readonly ? ",ro," : ",rw,");
	struct str parts[] = { mount, filesystem };
	for (size_t i = 0; i < N(parts); i++) {
		struct str rest = parts[i], option;
		while (str_split(&rest, ',', &option))
			if (option.n && !str_is(option, "rw") && !str_is(option, "ro") &&
			    !(i == 1 && is_among(mount, option)))
				add_option(&b, option);
	}
	return mount_unescape(a, buf_view(&b));
}

bool mount_info_line(struct arena *a, struct str line, struct mount_info *ret)
{
	enum { ID, PARENT, DEVICE, ROOT, PATH, OPTIONS, FIELDS };
	struct str field[FIELDS], rest = line, optional, type, source, super;
	for (size_t i = 0; i < FIELDS; i++)
		if (!str_split(&rest, ' ', &field[i]))
			return false;
	do {
		if (!str_split(&rest, ' ', &optional))
			return false;
	} while (!str_is(optional, "-"));
	/* The source may be empty; then two blanks follow each other. */
	if (!str_split(&rest, ' ', &type) || !str_split(&rest, ' ', &source) ||
	    !str_split(&rest, ' ', &super))
		return false;
	struct str minor = field[DEVICE], major;
	struct mount_info m = { 0 };
	if (!str_split(&minor, ':', &major) || !str_int(field[ID], 10, &m.id) ||
	    !str_int(field[PARENT], 10, &m.parent) || !str_int(major, 10, &m.major) ||
	    !str_int(minor, 10, &m.minor) || !str_starts(field[PATH], "/") || !type.n)
		return false;
	m.device = device_text(a, source);
	m.path = mount_unescape(a, field[PATH]);
	m.type = mount_unescape(a, type);
	m.options = merge_options(a, field[OPTIONS], super);
	*ret = m;
	return true;
}

/* Of several slashes one is left, and none at the end. */
static const char *plain_path(char *path)
{
	size_t n = 0;
	for (const char *p = path; *p; p++)
		if (*p != '/' || !n || path[n - 1] != '/')
			path[n++] = *p;
	while (n > 1 && path[n - 1] == '/')
		n--;
	path[n] = '\0';
	return path;
}

void mount_fstab_fields(struct arena *a, struct str device, struct str path, struct str type,
			struct str options, struct mount_fstab *ret)
{
	autobuf b = BUF(OPTIONS_MAX);
	buf_putc(&b, ',');
	struct str option;
	while (str_split(&options, ',', &option))
		if (option.n)
			add_option(&b, option);
	*ret = (struct mount_fstab){
		.device = device_text(a, device),
		.path = plain_path(mount_unescape(a, path)),
		.type = mount_unescape(a, type),
		.options = mount_unescape(a, buf_view(&b)),
	};
}

bool mount_fstab_line(struct arena *a, struct str line, struct mount_fstab *ret)
{
	struct str device, path, type, options;
	if (!str_word(&line, &device) || !str_word(&line, &path) || !str_word(&line, &type))
		return false;
	if (!str_word(&line, &options))
		options = STR("defaults");
	mount_fstab_fields(a, device, path, type, options, ret);
	return true;
}

bool mount_has(const char *options, const char *name)
{
	return options && is_among(str_of(options), str_of(name));
}

bool mount_forbids(const char *options, const char *name)
{
	bool is_exec = strcmp(name, "exec") == 0, is_forbidden = false;
	struct str rest = str_of(options), option;
	while (str_split(&rest, ',', &option)) {
		if (str_is(option, name) || str_is(option, "defaults"))
			is_forbidden = false;
		else if ((str_starts(option, "no") && str_is(str_from(option, 2), name)) ||
			 str_is(option, "user") || str_is(option, "users") ||
			 (!is_exec && (str_is(option, "owner") || str_is(option, "group"))))
			is_forbidden = true;
	}
	return is_forbidden;
}
