/* SPDX-License-Identifier: Apache-2.0 */
/* yaml_read - a service's settings from one YAML file, as rows of struct setting. */
#include "table/read/yaml_read.h"

#include "parse/yaml_flat.h"
#include "table/read/secret.h"

const struct column yaml_read_columns[YAML_READ_COLUMNS] = {
	COLUMN(struct setting, key, N_("name, its levels separated by dots")),
	COLUMN(struct setting, value, N_("value; passwords are hidden")),
	COLUMN(struct setting, is_default, N_("whether it stands in no file")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

/* False if there was a line that might have set anything. */
static bool add_all(struct scan *s, struct str bytes, const char *path, struct settings *all)
{
	struct yaml_flat y = { .rest = bytes };
	struct yaml_setting line;
	enum yaml_kind kind;
	bool is_whole = true;
	while ((kind = yaml_flat_next(&y, scan_arena(s), &line)) != YAML_END) {
		if (kind == YAML_MALFORMED) {
			scan_partial(s, "%s:%lld: no name: value", path, (long long)y.line);
			is_whole = false;
			continue;
		}
		struct setting x = {
			.scope = "",
			.key = line.name,
			.value = secret_value(s, line.name, line.value),
			.path = path,
			.line = y.line,
		};
		settings_add(s, all, &x, line.is_item);
	}
	return is_whole;
}

int yaml_read_rows(struct scan *s, const char *const files[], size_t n_files,
		   const struct setting_default *defaults, size_t n_defaults, struct err *e)
{
	struct settings all = settings_new(s);
	struct str bytes;
	bool is_whole = true;
	int r = SCAN_ABSENT;
	for (size_t i = 0; r == SCAN_ABSENT && i < n_files; i++)
		if ((r = scan_read(s, files[i], 0, &bytes, e)) == 0)
			is_whole = add_all(s, bytes, files[i], &all);
	if (r == SCAN_ABSENT)
		return scan_absent(s, "no %s", files[0]);
	if (!r && is_whole)
		settings_defaults(s, &all, "", defaults, n_defaults);
	for (size_t i = 0; !r && i < all.n; i++)
		if (all.item[i]->is_effective)
			r = scan_row(s, all.item[i]);
	return r;
}
