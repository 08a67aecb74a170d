-- id: package-nfs-server-absent
-- title: The NFS server is not installed
-- title[zh_CN]: 未安装 NFS 服务端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_nfs-kernel-server_removed xccdf:package_nfs-utils_removed
-- why: NFS trusts what the other host says about its users.
-- why[zh_CN]: NFS 会相信对方主机声称的用户身份。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('nfs-kernel-server', 'nfs-utils')
  AND status <> 'config-files';
