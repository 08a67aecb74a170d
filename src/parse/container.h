/* SPDX-License-Identifier: Apache-2.0 */
/* container - what Docker and Podman write down of their containers and images.
 *
 * Their JSON files are read, not their sockets: who may ask Docker's socket is
 * root, and an image of a disk has no daemon. */
#ifndef ZICHA_PARSE_CONTAINER_H
#define ZICHA_PARSE_CONTAINER_H

#include "base/err.h"
#include "base/str.h"

/* Texts live in the arena; NULL: not said. Lists are joined by one space. */
struct container {
	const char *id, *name, *image, *user, *created;
	const char *network_mode, *pid_mode, *restart_policy;
	const char *capabilities; /* that were added */
	const char *ports;	  /* published: "0.0.0.0:8080->80/tcp" */
	const char *writable;	  /* of the host, that it may change */
	bool is_running, is_root, is_privileged, is_read_only;
	bool has_runtime_socket; /* of Docker, containerd, Podman or CRI-O */
	bool has_host_paths;	 /* may change the host's own system: /, /etc, /usr … */
	int64_t memory_bytes;	 /* limit; 0: none */
};

/* Docker's config.v2.json and hostconfig.json. */
must_use int container_docker(struct str config, struct str host_config, struct arena *a,
			      struct container *ret, struct err *e);

/* Podman's containers.json: all of them, with id, name, image and date. */
must_use int container_podman(struct str list, struct arena *a, struct container **ret,
			      size_t *ret_n, struct err *e);
/* Adds what the runtime's config.json (OCI) says of one of those. */
must_use int container_oci(struct str config, struct arena *a, struct container *c, struct err *e);

struct container_image {
	const char *id, *name, *created, *user;
};

/* Docker's repositories.json: names and ids; the JSON of one image then has the
 * rest. Podman's images.json has names, ids and dates. */
must_use int container_docker_images(struct str repositories, struct arena *a,
				     struct container_image **ret, size_t *ret_n, struct err *e);
must_use int container_docker_image(struct str config, struct arena *a, struct container_image *i,
				    struct err *e);
must_use int container_podman_images(struct str list, struct arena *a, struct container_image **ret,
				     size_t *ret_n, struct err *e);

/* The settings of a JSON file such as daemon.json, one for each value: of a list
 * one for each item, of an object "outer.inner". */
struct container_setting {
	const char *key, *value;
};
must_use int container_settings(struct str bytes, struct arena *a, struct container_setting **ret,
				size_t *ret_n, struct err *e);

#endif
