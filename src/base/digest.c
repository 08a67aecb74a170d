/* SPDX-License-Identifier: Apache-2.0 */
/* digest - the digest of a file, by any of the algorithms that packages use. */
#include "base/digest.h"

#include <errno.h>
#include <openssl/evp.h>

static void context_free(EVP_MD_CTX **c)
{
	EVP_MD_CTX_free(*c);
}

int digest_fd(int fd, const char *path, const char *algorithm, char ret_hex[DIGEST_HEX_SIZE],
	      struct err *e)
{
	static const char digits[] = "0123456789abcdef";
	EVP_MD_CTX *context __attribute__((cleanup(context_free))) = EVP_MD_CTX_new();
	const EVP_MD *kind = EVP_get_digestbyname(algorithm);
	unsigned char step[64 << 10], digest[EVP_MAX_MD_SIZE];
	unsigned int n_digest = 0;
	if (!kind || !context || EVP_DigestInit_ex(context, kind, NULL) != 1)
		return err_set(e, "%s: no digest of the kind %s here", path, algorithm);
	for (;;) {
		ssize_t n = read(fd, step, sizeof(step));
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_sys(e, "read %s", path);
		if (n == 0)
			break;
		if (EVP_DigestUpdate(context, step, (size_t)n) != 1)
			return err_set(e, "%s: digest failed", path);
	}
	if (EVP_DigestFinal_ex(context, digest, &n_digest) != 1)
		return err_set(e, "%s: digest failed", path);
	for (unsigned int i = 0; i < n_digest; i++) {
		ret_hex[2 * i] = digits[digest[i] >> 4];
		ret_hex[2 * i + 1] = digits[digest[i] & 15];
	}
	ret_hex[2 * n_digest] = 0;
	return 0;
}
