/* SPDX-License-Identifier: Apache-2.0 */
/* sysctl - names of kernel parameters, and the lines of sysctl.d files. */
#include "parse/sysctl.h"

enum sysctl_kind sysctl_read(struct str line, struct sysctl_line *ret)
{
	line = str_trim(line);
	if (!line.n || line.p[0] == '#' || line.p[0] == ';')
		return SYSCTL_NOTHING;
	/* A leading "-": a failure to set it is no failure. */
	bool is_lenient = line.p[0] == '-';
	if (is_lenient)
		line = str_from(line, 1);
	size_t equals = str_find(line, '=');
	struct str name = str_trim(str_head(line, equals));
	for (size_t i = 0; i < name.n; i++)
		if ((unsigned char)name.p[i] <= ' ')
			return SYSCTL_MALFORMED;
	if (!name.n || (equals == line.n && !is_lenient))
		return SYSCTL_MALFORMED;
	ret->name = name;
	ret->value = (struct str){ NULL, 0 };
	if (equals < line.n)
		ret->value = str_trim(str_from(line, equals + 1));
	return SYSCTL_SETTING;
}

char *sysctl_name(struct arena *a, struct str name)
{
	bool is_path = str_find(name, '/') < str_find(name, '.');
	char *text = str_text(a, name.p ? name : STR(""));
	for (char *p = text; is_path && *p; p++)
		if (*p == '/' || *p == '.')
			*p = *p == '/' ? '.' : '/';
	return text;
}

char *sysctl_value(struct arena *a, struct str value)
{
	int64_t number;
	bool is_plain = !str_starts(value, "0") && !str_starts(value, "-0");
	if (!is_plain && str_int(value, 0, &number))
		return arena_printf(a, "%lld", (long long)number);
	return str_text(a, value);
}

bool sysctl_is_secret(struct str name)
{
	return str_ends(name, "stable_secret") || str_ends(name, "tcp_fastopen_key");
}

bool sysctl_is_count(struct str name)
{
	static const char *const counts[] = {
		"fs/aio-nr",	      "fs/dentry-state",
		"fs/file-nr",	      "fs/inode-nr",
		"fs/inode-state",     "kernel/ns_last_pid",
		"kernel/pty/nr",      "kernel/random/entropy_avail",
		"kernel/random/uuid", "net/netfilter/nf_conntrack_count",
	};
	for (size_t i = 0; i < N(counts); i++)
		if (str_is(name, counts[i]))
			return true;
	return str_starts(name, "fs/quota/");
}
