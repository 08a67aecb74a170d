/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sql_value - what a value may stand for in a statement, by its looks. */
#include "survey/web/web_probe_sql.h"

bool web_probe_sql_is_number(struct str s)
{
	int64_t n;
	double real;
	struct str rest = s, part;
	if (str_int(s, 10, &n) || str_real(s, &real))
		return true;
	while (rest.n)
		if (!str_split(&rest, '-', &part) || !str_int(part, 10, &n))
			return false;
	return s.n && s.p[s.n - 1] != '-';
}

bool web_probe_sql_is_digits(struct str s)
{
	size_t n = 0;
	while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9')
		n++;
	return n && n == s.n;
}

bool web_probe_sql_is_name(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '_' && !(i && s.p[i] >= '0' && s.p[i] <= '9') &&
		    ((s.p[i] | 32) < 'a' || (s.p[i] | 32) > 'z'))
			return false;
	return s.n > 0;
}
