/* SPDX-License-Identifier: Apache-2.0 */
/* container - what Docker and Podman write down of their containers and images. */
#include "parse/container.h"

#include <jansson.h>
#include <string.h>

enum { MAX_DEPTH = 16 };

static inline void free_json(json_t **json)
{
	json_decref(*json);
}
#define autojson __attribute__((cleanup(free_json))) json_t

static json_t *load(struct str bytes, struct err *e)
{
	json_error_t why;
	json_t *json = json_loadb(bytes.p ? bytes.p : "", bytes.n, 0, &why);
	if (!json)
		err_set(e, "line %d: %s", why.line, why.text);
	return json;
}

/* The text of a member, "" being none. */
static const char *text_of(struct arena *a, const json_t *object, const char *name)
{
	const char *text = json_string_value(json_object_get(object, name));
	return text && *text ? str_text(a, str_of(text)) : NULL;
}

static void join(struct arena *a, struct arena_text *list, const char *item)
{
	arena_text_puts(a, list, list->n ? " " : "");
	arena_text_puts(a, list, item);
}

static const char *join_array(struct arena *a, const json_t *array)
{
	struct arena_text list = { 0 };
	for (size_t i = 0; i < json_array_size(array); i++) {
		const char *item = json_string_value(json_array_get(array, i));
		if (item)
			join(a, &list, str_text(a, str_of(item)));
	}
	return list.p;
}

static bool is_on(const json_t *object, const char *name)
{
	return json_is_true(json_object_get(object, name));
}

/* A path of the host that the container sees, and may change or not. Who may
 * speak to a runtime's socket needs no right to write the file. */
static void see_mount(struct arena *a, struct container *c, struct arena_text *writable,
		      const char *source, bool is_writable)
{
	static const char *const sockets[] = { "/docker.sock", "/podman.sock", "/containerd.sock",
					       "/crio.sock" };
	static const char *const dirs[] = { "/",     "/etc", "/usr",	 "/bin",
					    "/sbin", "/lib", "/boot",	 "/root",
					    "/home", "/var", "/var/lib", "/proc",
					    "/sys",  "/dev", "/run",	 "/var/run" };
	if (!source || source[0] != '/')
		return;
	for (size_t i = 0; i < N(sockets); i++)
		c->has_runtime_socket |= str_ends(str_of(source), sockets[i]);
	/* The folder of the socket is as good as the socket. */
	c->has_runtime_socket |= strcmp(source, "/run") == 0 || strcmp(source, "/var/run") == 0 ||
				 strcmp(source, "/") == 0;
	if (!is_writable)
		return;
	join(a, writable, str_text(a, str_of(source)));
	c->writable = writable->p;
	for (size_t i = 0; i < N(dirs); i++)
		c->has_host_paths |= strcmp(source, dirs[i]) == 0;
}

/* "", "0", "0:0", "root", "root:staff" */
static bool is_root_user(const char *user)
{
	struct str name = str_of(user);
	name = str_head(name, str_find(name, ':'));
	return !name.n || str_is(name, "0") || str_is(name, "root");
}

static const char *ports_of(struct arena *a, json_t *bindings)
{
	struct arena_text list = { 0 };
	const char *port;
	json_t *binding;
	json_object_foreach (bindings, port, binding) {
		for (size_t i = 0; i < json_array_size(binding); i++) {
			const json_t *one = json_array_get(binding, i);
			const char *ip = text_of(a, one, "HostIp");
			const char *host = text_of(a, one, "HostPort");
			join(a, &list,
			     arena_printf(a, "%s:%s->%s", ip ? ip : "0.0.0.0", host ? host : "?",
					  str_text(a, str_of(port))));
		}
	}
	return list.p;
}

int container_docker(struct str config, struct str host_config, struct arena *a,
		     struct container *ret, struct err *e)
{
	autojson *whole = load(config, e);
	autojson *host = whole ? load(host_config, e) : NULL;
	if (!host)
		return -1;
	if (!json_is_object(host))
		return err_set(e, "no settings of a container");
	const json_t *own = json_object_get(whole, "Config");
	struct container c = {
		.id = text_of(a, whole, "ID"),
		.name = text_of(a, whole, "Name"),
		.image = text_of(a, own, "Image"),
		.user = text_of(a, own, "User"),
		.created = text_of(a, whole, "Created"),
		.network_mode = text_of(a, host, "NetworkMode"),
		.pid_mode = text_of(a, host, "PidMode"),
		.restart_policy = text_of(a, json_object_get(host, "RestartPolicy"), "Name"),
		.capabilities = join_array(a, json_object_get(host, "CapAdd")),
		.ports = ports_of(a, json_object_get(host, "PortBindings")),
		.is_running = is_on(json_object_get(whole, "State"), "Running"),
		.is_privileged = is_on(host, "Privileged"),
		.is_read_only = is_on(host, "ReadonlyRootfs"),
		.memory_bytes = json_integer_value(json_object_get(host, "Memory")),
	};
	if (!c.id)
		return err_set(e, "no container: it has no ID");
	if (c.name && c.name[0] == '/')
		c.name++;
	c.is_root = is_root_user(c.user);
	struct arena_text writable = { 0 };
	const char *destination;
	json_t *mount;
	json_object_foreach (json_object_get(whole, "MountPoints"), destination, mount) {
		const char *type = text_of(a, mount, "Type");
		if (!type || strcmp(type, "bind") == 0)
			see_mount(a, &c, &writable, text_of(a, mount, "Source"),
				  is_on(mount, "RW"));
	}
	*ret = c;
	return 0;
}

int container_podman(struct str list, struct arena *a, struct container **ret, size_t *ret_n,
		     struct err *e)
{
	autojson *whole = load(list, e);
	if (!whole)
		return -1;
	if (!json_is_array(whole))
		return err_set(e, "not a list of containers");
	size_t n = 0, n_all = json_array_size(whole);
	struct container *all = arena_alloc(a, (n_all + 1) * sizeof(*all));
	for (size_t i = 0; i < n_all; i++) {
		const json_t *one = json_array_get(whole, i);
		/* JSON in a text: the name of the image is only there. */
		const char *metadata = json_string_value(json_object_get(one, "metadata"));
		struct err ignored;
		autojson *more = metadata ? load(str_of(metadata), &ignored) : NULL;
		const char *name = json_string_value(
			json_array_get(json_object_get(one, "names"), 0));
		struct container c = {
			.id = text_of(a, one, "id"),
			.name = str_text(a, str_of(name)),
			.image = text_of(a, more, "image-name"),
			.created = text_of(a, one, "created"),
		};
		if (c.id)
			all[n++] = c;
	}
	*ret = all;
	*ret_n = n;
	return 0;
}

/* Which of the host's namespaces the container has no own of. */
static void see_namespaces(const json_t *list, struct container *c)
{
	bool has_network = false, has_pid = false;
	for (size_t i = 0; i < json_array_size(list); i++) {
		const char *type = json_string_value(
			json_object_get(json_array_get(list, i), "type"));
		has_network |= type && strcmp(type, "network") == 0;
		has_pid |= type && strcmp(type, "pid") == 0;
	}
	c->network_mode = has_network ? NULL : "host";
	c->pid_mode = has_pid ? NULL : "host";
}

static bool is_read_only_mount(const json_t *options)
{
	for (size_t i = 0; i < json_array_size(options); i++) {
		const char *option = json_string_value(json_array_get(options, i));
		if (option && strcmp(option, "ro") == 0)
			return true;
	}
	return false;
}

int container_oci(struct str config, struct arena *a, struct container *c, struct err *e)
{
	autojson *whole = load(config, e);
	if (!whole)
		return -1;
	if (!json_is_object(whole))
		return err_set(e, "no settings of a container");
	const json_t *os = json_object_get(whole, "linux");
	const json_t *user = json_object_get(json_object_get(whole, "process"), "user");
	const json_t *uid = json_object_get(user, "uid"),
		     *mounts = json_object_get(whole, "mounts");
	struct arena_text writable = { 0 };
	const char *privileged = text_of(a, json_object_get(whole, "annotations"),
					 "io.podman.annotations.privileged");
	c->user = arena_printf(a, "%lld", (long long)json_integer_value(uid));
	/* Root of a user namespace is nobody outside of it. */
	c->is_root = json_integer_value(uid) == 0 &&
		     !json_array_size(json_object_get(os, "uidMappings"));
	c->is_privileged = privileged && str_is_nocase(str_of(privileged), "true");
	c->is_read_only = is_on(json_object_get(whole, "root"), "readonly");
	see_namespaces(json_object_get(os, "namespaces"), c);
	c->memory_bytes = json_integer_value(json_object_get(
		json_object_get(json_object_get(os, "resources"), "memory"), "limit"));
	for (size_t i = 0; i < json_array_size(mounts); i++) {
		const json_t *mount = json_array_get(mounts, i);
		const char *type = text_of(a, mount, "type"), *source = text_of(a, mount, "source");
		/* What Podman itself puts there for every container. */
		bool is_own = source && (strstr(source, "/userdata/") ||
					 strstr(source, "/containers/storage"));
		if (type && strcmp(type, "bind") == 0 && !is_own)
			see_mount(a, c, &writable, source,
				  !is_read_only_mount(json_object_get(mount, "options")));
	}
	return 0;
}

static void add_image(struct arena *a, struct container_image **list, size_t *n, size_t *capacity,
		      struct container_image image)
{
	*list = arena_grow(a, *list, capacity, *n + 1, sizeof(**list));
	(*list)[(*n)++] = image;
}

int container_docker_images(struct str repositories, struct arena *a, struct container_image **ret,
			    size_t *ret_n, struct err *e)
{
	autojson *whole = load(repositories, e);
	size_t capacity = 0;
	const char *repository, *name;
	json_t *names, *id;
	if (!whole)
		return -1;
	*ret = NULL;
	*ret_n = 0;
	json_object_foreach (json_object_get(whole, "Repositories"), repository, names) {
		json_object_foreach (names, name, id) {
			/* The name by digest stands beside that by tag. */
			if (json_is_string(id) && !strchr(name, '@'))
				add_image(a, ret, ret_n, &capacity,
					  (struct container_image){
						  .id = str_text(a, str_of(json_string_value(id))),
						  .name = str_text(a, str_of(name)) });
		}
	}
	return 0;
}

int container_docker_image(struct str config, struct arena *a, struct container_image *i,
			   struct err *e)
{
	autojson *whole = load(config, e);
	if (!whole)
		return -1;
	i->created = text_of(a, whole, "created");
	i->user = text_of(a, json_object_get(whole, "config"), "User");
	return 0;
}

int container_podman_images(struct str list, struct arena *a, struct container_image **ret,
			    size_t *ret_n, struct err *e)
{
	autojson *whole = load(list, e);
	size_t capacity = 0;
	if (!whole)
		return -1;
	if (!json_is_array(whole))
		return err_set(e, "not a list of images");
	*ret = NULL;
	*ret_n = 0;
	for (size_t i = 0; i < json_array_size(whole); i++) {
		const json_t *one = json_array_get(whole, i),
			     *names = json_object_get(one, "names");
		const char *id = text_of(a, one, "id"), *created = text_of(a, one, "created");
		size_t n = json_array_size(names);
		for (size_t j = 0; id && j < MAX(n, (size_t)1); j++) {
			const char *name = json_string_value(json_array_get(names, j));
			add_image(a, ret, ret_n, &capacity,
				  (struct container_image){ .id = id,
							    .name = str_text(a, str_of(name)),
							    .created = created });
		}
	}
	return 0;
}

/* ---- settings ---- */

struct settings {
	struct arena *a;
	struct container_setting *item;
	size_t n, capacity;
};

static void flatten(struct settings *s, const char *key, json_t *value, int depth)
{
	const char *name, *text = NULL;
	json_t *inner;
	if (depth == MAX_DEPTH)
		return;
	json_object_foreach (value, name, inner)
		flatten(s,
			*key ? arena_printf(s->a, "%s.%s", key, str_text(s->a, str_of(name)))
			     : str_text(s->a, str_of(name)),
			inner, depth + 1);
	for (size_t i = 0; i < json_array_size(value); i++)
		flatten(s, key, json_array_get(value, i), depth + 1);
	if (json_is_string(value))
		text = str_text(s->a, str_of(json_string_value(value)));
	else if (json_is_boolean(value))
		text = json_is_true(value) ? "true" : "false";
	else if (json_is_integer(value))
		text = arena_printf(s->a, "%lld", (long long)json_integer_value(value));
	else if (json_is_real(value))
		text = arena_printf(s->a, "%g", json_real_value(value));
	if (!text)
		return;
	s->item = arena_grow(s->a, s->item, &s->capacity, s->n + 1, sizeof(*s->item));
	s->item[s->n++] = (struct container_setting){ key, text };
}

int container_settings(struct str bytes, struct arena *a, struct container_setting **ret,
		       size_t *ret_n, struct err *e)
{
	autojson *whole = load(bytes, e);
	struct settings s = { .a = a };
	if (!whole)
		return -1;
	flatten(&s, "", whole, 0);
	*ret = s.item;
	*ret_n = s.n;
	return 0;
}
