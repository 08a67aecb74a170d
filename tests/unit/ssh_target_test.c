/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/ssh_target.h"
#include "tap.h"

static bool is_read(const char *text, const char *user, const char *host, int port)
{
	struct ssh_target t;
	struct err e;
	return ssh_target_read(str_of(text), &t, &e) == 0 && strcmp(t.user, user) == 0 &&
	       strcmp(t.host, host) == 0 && t.port == port;
}

int main(void)
{
	struct ssh_target t;
	struct err e;
	ok(is_read("ssh://li@kylin01:2222", "li", "kylin01", 2222), "user, host and port");
	ok(is_read("ssh://10.1.2.3", "", "10.1.2.3", 0), "the host alone");
	ok(is_read("ssh://li@host/", "li", "host", 0), "a slash at the end");
	ok(is_read("root@bastion:22", "root", "bastion", 22), "a bastion without ssh://");
	ok(is_read("ssh://li@corp@host", "li@corp", "host", 0), "a name with an @");
	ok(is_read("ssh://li@[fe80::1%eth0]:22", "li", "fe80::1%eth0", 22), "IPv6 in brackets");
	ok(is_read("ssh://[::1]", "", "::1", 0), "also alone");
	static const char *const wrong[] = { "ssh://",	     "ssh://@host",   "ssh://li@",
					     "ssh://h:0",    "ssh://h:65536", "ssh://h:x",
					     "ssh://[::1",   "ssh://[::1]22", "ssh://a b",
					     "ssh://-oX=y",  "ssh://-l@host", "ssh://h/path",
					     "ssh://fe80::1" };
	for (size_t i = 0; i < N(wrong); i++)
		ok(ssh_target_read(str_of(wrong[i]), &t, &e) < 0, wrong[i]);
	return done();
}
