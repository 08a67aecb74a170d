/* SPDX-License-Identifier: Apache-2.0 */
/* redis_config_test - words of redis.conf. */
#include "parse/redis_config.h"

#include "tap.h"

static struct redis_line l;

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_int(redis_config_line(STR("  bind 127.0.0.1   -::1 \r"), &a, &l), REDIS_SETTING,
	       "words");
	ok(l.n == 3 && str_is(l.word[2], "-::1"), "three of them");
	is_int(redis_config_line(STR("rename-command CONFIG \"\""), &a, &l), REDIS_SETTING,
	       "empty");
	ok(l.n == 3 && l.word[2].p && !l.word[2].n, "is a word as well");
	is_int(redis_config_line(STR("x \"a\\x41\\n\\\"\" 'it\\'s'"), &a, &l), REDIS_SETTING,
	       "escapes");
	ok(str_is(l.word[1], "aA\n\"") && str_is(l.word[2], "it's"), "of both kinds of quotes");
	is_int(redis_config_line(STR("x \"a"), &a, &l), REDIS_MALFORMED, "a quote needs its end");
	is_int(redis_config_line(STR("x \"a\"b"), &a, &l), REDIS_MALFORMED,
	       "and a blank behind it");
	is_int(redis_config_line(STR(" # x"), &a, &l), REDIS_NOTHING, "a comment");
	return done();
}
