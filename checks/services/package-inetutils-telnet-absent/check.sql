-- id: package-inetutils-telnet-absent
-- title: The Telnet client of inetutils is not installed
-- title[zh_CN]: 未安装 inetutils 的 Telnet 客户端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_inetutils-telnet_removed
-- why: It sends the password in clear.
-- why[zh_CN]: 它以明文传输口令。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('inetutils-telnet')
  AND status <> 'config-files';
