/* SPDX-License-Identifier: Apache-2.0 */
/* url - fuzzes a URL against a base: what comes out is its own form. */
#include "parse/url.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(64 << 20);
	struct str all = { (const char *)data, size };
	struct str base_text = str_head(all, str_find(all, '\n'));
	struct str text = str_from(all, MIN(base_text.n + 1, all.n)), name, value;
	struct url base, u, again;
	bool has_base = url_resolve(&arena, NULL, base_text, &base) == URL_WEB;
	if (url_resolve(&arena, has_base ? &base : NULL, text, &u) != URL_WEB)
		return 0;
	assert(u.path[0] == '/' && u.port && u.host[0]);
	for (const char *c = u.text; *c; c++)
		assert((unsigned char)*c > ' ');
	assert(url_as_is(&arena, str_of(u.text), &again));
	assert(strcmp(again.path, u.path) == 0 && strcmp(again.host, u.host) == 0);
	/* Its own form is longer by what had to be encoded, so it may not fit a second time. */
	if (url_resolve(&arena, NULL, str_of(u.text), &again) == URL_WEB)
		assert(strcmp(again.text, u.text) == 0);
	struct str rest = str_of(u.query);
	while (url_next_parameter(&rest, &name, &value))
		assert(url_decode(&arena, value, true).n <= value.n);
	return 0;
}
