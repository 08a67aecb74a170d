/* SPDX-License-Identifier: Apache-2.0 */
/* image - a container image in one file, as a root file system. */
#include "fact/image.h"

#include "base/buf.h"
#include "base/crypto.h"
#include "base/map.h"
#include "fact/image_tree.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>

enum { MAX_LAYERS = 500, MAX_WORDS_BYTES = 4 << 20, MAX_LINKS = 8 };

struct image {
	const char *path;
	struct arena arena;
	struct map words; /* small members that may be JSON → struct str */
	struct map links; /* members that are links → the other's name */
	const char *layers[MAX_LAYERS];
	/* SHA-256 of each layer's bytes, as they stand there or (is_unpacked) unpacked; or NULL */
	const char *digests[MAX_LAYERS];
	size_t n_layers;
	bool is_unpacked;
	struct image_tree tree;
};

static void free_archive(struct archive **a)
{
	archive_read_free(*a);
}
#define autoarchive __attribute__((cleanup(free_archive))) struct archive

static void json_free(json_t **j)
{
	json_decref(*j);
}
#define autojson __attribute__((cleanup(json_free))) json_t

/* Formats and packings that images have; none that starts a program. */
static struct archive *make_archive(void)
{
	struct archive *a = archive_read_new();
	archive_read_support_format_tar(a);
	archive_read_support_filter_gzip(a);
	archive_read_support_filter_zstd(a);
	archive_read_support_filter_xz(a);
	archive_read_support_filter_bzip2(a);
	return a;
}

static int open_outer(const struct image *i, struct archive *a, struct err *e)
{
	if (archive_read_open_filename(a, i->path, 128 << 10) != ARCHIVE_OK)
		return err_set(e, "not an archive that can be read: %s", archive_error_string(a));
	return 0;
}

/* "./a/../b/layer.tar" as the archive's members are called: "b/layer.tar". */
static const char *member_name(struct image *i, const char *dir, const char *name)
{
	const char *whole = arena_printf(&i->arena, "%s/%s", name[0] == '/' ? "" : dir, name);
	char *out = arena_alloc(&i->arena, strlen(whole) + 2), *end = out;
	struct str rest = str_of(whole), part;
	while (str_split(&rest, '/', &part)) {
		if (!part.n || str_is(part, "."))
			continue;
		if (str_is(part, "..")) {
			char *slash = memrchr(out, '/', (size_t)(end - out));
			end = slash ? slash : out;
			continue;
		}
		if (end != out)
			*end++ = '/';
		memcpy(end, part.p, part.n);
		end += part.n;
	}
	*end = 0;
	return out;
}

/* ---- what the image says of itself ---- */

static int keep_words(struct image *i, struct archive *a, struct archive_entry *entry,
		      const char *name, struct err *e)
{
	size_t size = (size_t)archive_entry_size(entry);
	char *bytes = arena_alloc(&i->arena, size + 1);
	la_ssize_t n = archive_read_data(a, bytes, size);
	if (n < 0)
		return err_set(e, "%s: %s", name, archive_error_string(a));
	struct str *words = arena_new(&i->arena, struct str);
	*words = (struct str){ bytes, (size_t)n };
	map_set(&i->words, str_of(name), words);
	return 0;
}

static int read_members(struct image *i, struct err *e)
{
	autoarchive *a = make_archive();
	struct archive_entry *entry;
	int got, r = open_outer(i, a, e);
	if (r < 0)
		return r;
	while ((got = archive_read_next_header(a, &entry)) == ARCHIVE_OK || got == ARCHIVE_WARN) {
		const char *given = archive_entry_pathname(entry);
		if (arena_is_over(&i->arena))
			return err_set(e, "its names need too much memory");
		if (!given)
			continue; /* no name of ours */
		const char *name = member_name(i, "", given);
		const char *slash = strrchr(name, '/');
		const char *link = archive_entry_symlink(entry);
		int64_t size = archive_entry_size(entry);
		bool is_named = strncmp(name, "blobs/", 6) == 0 ||
				(!slash && strlen(name) > 5 &&
				 strcmp(name + strlen(name) - 5, ".json") == 0);
		if (link && slash)
			map_set(&i->links, str_of(name),
				(void *)member_name(
					i, arena_strndup(&i->arena, name, (size_t)(slash - name)),
					link));
		else if (is_named && size > 0 && size < MAX_WORDS_BYTES &&
			 keep_words(i, a, entry, name, e) < 0)
			return -1;
	}
	if (got != ARCHIVE_EOF)
		return err_set(e, "it is damaged: %s", archive_error_string(a));
	return 0;
}

static json_t *read_json(const struct image *i, const char *name)
{
	json_error_t why;
	const struct str *words = map_get(&i->words, str_of(name));
	return words ? json_loadb(words->p, words->n, JSON_REJECT_DUPLICATES, &why) : NULL;
}

/* digest: "sha256:…"; NULL, or of another algorithm: not looked at. */
static int add_layer(struct image *i, const char *name, const char *digest, struct err *e)
{
	if (!name)
		return err_set(e, "it does not say what its layers are");
	if (i->n_layers == MAX_LAYERS)
		return err_set(e, "it has more than %d layers", MAX_LAYERS);
	if (digest && strncmp(digest, "sha256:", 7) == 0)
		i->digests[i->n_layers] = arena_strdup(&i->arena, digest + 7);
	i->layers[i->n_layers++] = member_name(i, "", name);
	return 0;
}

/* docker save: [{"Config": "….json", "Layers": ["…/layer.tar", …]}], and in the other file
 * {"rootfs": {"diff_ids": ["sha256:…", …]}}. */
static int list_docker(struct image *i, const json_t *manifest, struct err *e)
{
	size_t n;
	const json_t *name, *image = json_array_get(manifest, 0);
	const json_t *layers = json_object_get(image, "Layers");
	const char *config = json_string_value(json_object_get(image, "Config"));
	autojson *words = config ? read_json(i, member_name(i, "", config)) : NULL;
	const json_t *digests = json_object_get(json_object_get(words, "rootfs"), "diff_ids");
	if (json_array_size(manifest) > 1)
		return err_set(e, "it holds %zu images: save each in a file of its own",
			       json_array_size(manifest));
	i->is_unpacked = true;
	json_array_foreach (layers, n, name) {
		if (add_layer(i, json_string_value(name),
			      json_string_value(json_array_get(digests, n)), e) < 0)
			return -1;
	}
	return i->n_layers ? 0 : add_layer(i, NULL, NULL, e);
}

/* "sha256:abc" as the member that holds it. */
static const char *blob(struct image *i, const json_t *descriptor)
{
	const char *digest = json_string_value(json_object_get(descriptor, "digest"));
	const char *colon = digest ? strchr(digest, ':') : NULL;
	if (!colon)
		return NULL;
	return arena_printf(&i->arena, "blobs/%.*s/%s", (int)(colon - digest), digest, colon + 1);
}

static int list_oci(struct image *i, const char *name, int depth, struct err *e);

/* Whether it is in the archive, and no note about another one (a signature, how it was built). */
static bool is_image(struct image *i, const json_t *descriptor)
{
	const char *name = blob(i, descriptor);
	const json_t *os = json_object_get(json_object_get(descriptor, "platform"), "os");
	bool is_note = os &&
		       strcmp(json_string_value(os) ? json_string_value(os) : "", "unknown") == 0;
	return name && !is_note && map_get(&i->words, str_of(name));
}

/* An index can name the images of all kinds of machines, of which one was saved. */
static int list_index(struct image *i, const json_t *manifests, int depth, struct err *e)
{
	const json_t *one, *only = NULL;
	size_t n, n_images = 0;
	json_array_foreach (manifests, n, one) {
		/* Of two names the same image is listed twice. */
		if (!is_image(i, one) || (only && strcmp(blob(i, one), blob(i, only)) == 0))
			continue;
		only = one;
		n_images++;
	}
	if (n_images > 1)
		return err_set(e, "it holds %zu images: save each in a file of its own", n_images);
	return list_oci(i, only ? blob(i, only) : NULL, depth + 1, e);
}

/* OCI: index.json leads to a manifest, or to another index, which lead to layers. */
static int list_oci(struct image *i, const char *name, int depth, struct err *e)
{
	autojson *words = name ? read_json(i, name) : NULL;
	const json_t *manifests = json_object_get(words, "manifests"), *layer;
	size_t n;
	if (json_array_size(manifests) > 0 && depth < 4)
		return list_index(i, manifests, depth, e);
	json_array_foreach (json_object_get(words, "layers"), n, layer) {
		if (add_layer(i, blob(i, layer),
			      json_string_value(json_object_get(layer, "digest")), e) < 0)
			return -1;
	}
	return i->n_layers ? 0 : add_layer(i, NULL, NULL, e);
}

static int list_layers(struct image *i, struct err *e)
{
	autojson *docker = read_json(i, "manifest.json");
	if (json_is_array(docker))
		return list_docker(i, docker, e);
	if (map_get(&i->words, STR("index.json")))
		return list_oci(i, "index.json", 0, e);
	return 0; /* no image but a root file system */
}

/* ---- layers ---- */

struct inner {
	struct archive *outer;
	struct crypto_sha256 hash;
	char step[64 << 10];
};

static la_ssize_t read_inner(struct archive *a, void *arg, const void **ret)
{
	struct inner *in = arg;
	(void)a;
	*ret = in->step;
	la_ssize_t n = archive_read_data(in->outer, in->step, sizeof(in->step));
	if (n > 0)
		crypto_sha256_add(&in->hash, (struct str){ in->step, (size_t)n });
	return n;
}

/* After the layer's last file: an archive that was cut between two files ends like a whole one. */
static int check_digest(struct image *i, struct inner *in, struct archive *inner, size_t n,
			struct err *e)
{
	char hex[CRYPTO_HEX_SIZE];
	const void *rest;
	la_ssize_t left;
	while ((left = read_inner(inner, in, &rest)) > 0)
		;
	if (left < 0)
		return err_set(e, "layer %s: %s", i->layers[n], archive_error_string(in->outer));
	bool is_packed = archive_filter_code(inner, 0) != ARCHIVE_FILTER_NONE;
	crypto_sha256_end(&in->hash, hex);
	if (!i->digests[n] || (i->is_unpacked && is_packed) || strcmp(hex, i->digests[n]) == 0)
		return 0;
	return err_set(e,
		       "layer %s is not what the image says that it is: something is missing or "
		       "was changed",
		       i->layers[n]);
}

static int lay_member(struct image *i, struct archive *outer, size_t n, struct err *e)
{
	autofree struct inner *in = base_alloc(sizeof(*in));
	in->outer = outer;
	crypto_sha256_open(&in->hash);
	autoarchive *inner = make_archive();
	int r = archive_read_open(inner, in, NULL, read_inner, NULL) == ARCHIVE_OK
			? image_tree_add(&i->tree, inner, e)
			: err_set(e, "layer %s: %s", i->layers[n], archive_error_string(inner));
	if (r >= 0)
		r = check_digest(i, in, inner, n, e);
	crypto_sha256_close(&in->hash);
	return r;
}

static const char *follow(struct image *i, const char *name)
{
	for (int n = 0; n < MAX_LINKS; n++) {
		const char *other = map_get(&i->links, str_of(name));
		if (!other)
			return name;
		name = other;
	}
	return name;
}

static int lay_layer(struct image *i, size_t n, struct err *e)
{
	autoarchive *outer = make_archive();
	struct archive_entry *entry;
	const char *wanted = follow(i, i->layers[n]);
	if (open_outer(i, outer, e) < 0)
		return -1;
	while (archive_read_next_header(outer, &entry) >= ARCHIVE_WARN) {
		const char *given = archive_entry_pathname(entry);
		if (!given || strcmp(member_name(i, "", given), wanted) != 0)
			continue;
		return lay_member(i, outer, n, e);
	}
	return err_set(e, "layer %s is not there", i->layers[n]);
}

static int lay_out(struct image *i, struct err *e)
{
	if (read_members(i, e) < 0 || list_layers(i, e) < 0)
		return -1;
	if (!i->n_layers) {
		autoarchive *plain = make_archive();
		int r = open_outer(i, plain, e);
		return r < 0 ? r : image_tree_add(&i->tree, plain, e);
	}
	int r = 0;
	for (size_t n = 0; r >= 0 && n < i->n_layers; n++)
		r = lay_layer(i, n, e);
	return r;
}

/* ---- the place ---- */

/* A file system in memory, in a view of the mounts that no other process has; taken
 * out of that view at once, so that it ends with its last descriptor. At most half of
 * the memory, and 4 GiB. */
static int make_place(int *ret_fd, struct err *e)
{
	char dir[] = "/tmp/zicha-image.XXXXXX", options[80];
	struct sysinfo memory;
	uint64_t most = UINT64_C(4) << 30;
	if (sysinfo(&memory) == 0)
		most = MIN(most, (uint64_t)memory.totalram * memory.mem_unit / 2);
	if (unshare(CLONE_NEWNS) < 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0)
		return err_sys(e, "a place to unpack an image (needs root)");
	if (!mkdtemp(dir))
		return err_sys(e, "make a folder in /tmp");
	snprintf(options, sizeof(options), "mode=0755,size=%llu,nr_inodes=3000000",
		 (unsigned long long)most);
	int r = mount("none", dir, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, options);
	if (r < 0) {
		err_sys(e, "a place to unpack an image");
	} else {
		*ret_fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (*ret_fd < 0)
			r = err_sys(e, "open %s", dir);
		umount2(dir, MNT_DETACH);
	}
	rmdir(dir);
	return r;
}

int image_open(const char *path, int *ret_root_fd, struct err *e)
{
	autofree struct image *i = base_alloc(sizeof(*i));
	i->path = path;
	i->arena = ARENA(256 << 20);
	i->words = MAP(&i->arena);
	i->links = MAP(&i->arena);
	struct stat st;
	int r = 0;
	autofd int root = -1;
	if (stat(path, &st) < 0)
		r = err_sys(e, "open");
	else if (!S_ISREG(st.st_mode))
		r = err_set(e, "not a file");
	else
		r = make_place(&root, e);
	i->tree.root_fd = root;
	if (r >= 0)
		r = lay_out(i, e);
	arena_free(&i->arena);
	if (r < 0)
		return err_wrap(e, "image %s", path);
	*ret_root_fd = take_fd(&root);
	return 0;
}
