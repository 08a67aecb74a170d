-- id: package-openssh-server-absent
-- title: The SSH server is not installed
-- title[zh_CN]: 未安装 SSH 服务端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_openssh-server_removed
-- why: A host that is looked after at its own keyboard needs no door in the network.
-- why[zh_CN]: 只在本地维护的主机不需要网络入口。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('openssh-server')
  AND status <> 'config-files';
