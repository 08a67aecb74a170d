-- id: package-telnet-absent
-- title: The telnet client is not installed
-- title[zh_CN]: 未安装 telnet 客户端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_telnet_removed
-- why: With it somebody will sign in over the network in clear, password included.
-- why[zh_CN]: 用它登录时口令会明文通过网络。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('telnet', 'inetutils-telnet', 'telnet-ssl')
  AND status <> 'config-files';
