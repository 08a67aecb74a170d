/* SPDX-License-Identifier: Apache-2.0 */
/* image-none - for programs that read no images. */
#include "fact/image.h"

int image_open(const char *path, int *ret_root_fd, struct err *e)
{
	(void)ret_root_fd;
	return err_set(e, "%s: this program reads no images", path);
}
