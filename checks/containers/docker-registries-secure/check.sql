-- id: docker-registries-secure
-- title: Images are fetched from registries with a certificate
-- title[zh_CN]: 镜像仓库使用证书
-- severity: medium
-- area: containers
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.10.7.a zicha:RA142
-- key: value path
-- why: From a registry without TLS whoever stands in between delivers the image, and it runs here.
-- why[zh_CN]: 从不加密的仓库拉取镜像时，处于中间的人可以调包，调包后的镜像会在本机运行。
-- fix: Give the registry {value} a certificate and remove it from insecure-registries in {path}.
-- fix[zh_CN]: 为仓库 {value} 配置证书，并从 {path} 的 insecure-registries 中移除。
SELECT value, path FROM container_daemon
WHERE engine = 'docker' AND key IN ('insecure-registries', 'insecure-registry')
  AND value NOT LIKE '127.%' AND value NOT LIKE 'localhost%';
