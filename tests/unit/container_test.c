/* SPDX-License-Identifier: Apache-2.0 */
/* container_test - what a container may do to its host. */
#include "parse/container.h"

#include "tap.h"

static struct err why;

static struct container docker(struct arena *a, const char *more, const char *host)
{
	struct container c = { .id = NULL };
	const char *config = arena_printf(a, "{\"ID\": \"x\"%s}", more);
	ok(container_docker(str_of(config), str_of(host), a, &c, &why) == 0, "a container");
	return c;
}

#define MOUNT(source, rw) \
	", \"MountPoints\": {\"/x\": {\"Type\": \"bind\", \"Source\": \"" source "\", \"RW\": " rw \
	"}}"

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct container c = docker(&a, "", "{}");
	ok(c.is_root && !c.is_privileged && !c.has_host_paths, "without a user it is root");
	ok(docker(&a, ", \"Config\": {\"User\": \"0:0\"}", "{}").is_root, "and with 0");
	ok(!docker(&a, ", \"Config\": {\"User\": \"1000\"}", "{}").is_root, "not with 1000");
	c = docker(&a, MOUNT("/etc", "true"), "{}");
	ok(c.has_host_paths, "it may change /etc");
	is_text(c.writable, "/etc", "as is told");
	ok(!docker(&a, MOUNT("/etc", "false"), "{}").has_host_paths, "not if it only reads it");
	ok(!docker(&a, MOUNT("/etc/his", "true"), "{}").has_host_paths, "nor a folder of its own");
	ok(docker(&a, MOUNT("/run/docker.sock", "false"), "{}").has_runtime_socket, "to read the "
										    "socket is "
										    "enough");
	ok(docker(&a, MOUNT("/var/run", "false"), "{}").has_runtime_socket, "or its folder");
	c = docker(&a, "", "{\"PortBindings\": {\"80/tcp\": [{\"HostPort\": \"8080\"}]}}");
	is_text(c.ports, "0.0.0.0:8080->80/tcp", "a port that is published on all addresses");
	ok(container_docker(STR("{}"), STR("{}"), &a, &c, &why) < 0, "without an id it is none");
	ok(container_docker(STR("{"), STR("{}"), &a, &c, &why) < 0, "nor is half a file");

	struct container_setting *s;
	size_t n;
	ok(container_settings(STR("{\"a\": {\"b\": [1, true, \"x\", null]}, \"c\": {}}"), &a, &s,
			      &n, &why) == 0 &&
		   n == 3,
	   "settings");
	is_text(s[2].key, "a.b", "with the whole of their name");
	is_text(s[1].value, "true", "and their value");
	return done();
}
