/* SPDX-License-Identifier: Apache-2.0 */
/* container - any JSON gives containers, images and settings, or an error. */
#include "parse/container.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct str all = { (const char *)data, size };
	struct container c = { .id = NULL }, *list;
	struct container_image *images;
	struct container_setting *settings;
	struct err e;
	size_t n = 0;
	if (container_docker(all, all, &a, &c, &e) == 0)
		assert(c.id);
	if (container_podman(all, &a, &list, &n, &e) == 0)
		for (size_t i = 0; i < n; i++)
			assert(list[i].id && container_oci(all, &a, &list[i], &e) < 0);
	if (container_oci(all, &a, &c, &e) == 0)
		assert(c.user);
	if (container_docker_images(all, &a, &images, &n, &e) == 0)
		for (size_t i = 0; i < n; i++)
			assert(images[i].id && images[i].name);
	if (container_podman_images(all, &a, &images, &n, &e) == 0)
		for (size_t i = 0; i < n; i++)
			assert(images[i].id &&
			       container_docker_image(all, &a, &images[i], &e) == 0);
	if (container_settings(all, &a, &settings, &n, &e) == 0)
		for (size_t i = 0; i < n; i++)
			assert(settings[i].key && settings[i].value);
	return 0;
}
