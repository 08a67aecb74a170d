-- id: package-telnet-server-absent
-- title: No telnet server of any kind is installed
-- title[zh_CN]: 未安装任何 telnet 服务端
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_telnet-server_removed
-- why: Names and passwords cross the network readably.
-- why[zh_CN]: 账户名和口令以明文在网络中传输。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('telnetd', 'inetutils-telnetd', 'telnetd-ssl', 'telnet-server')
  AND status <> 'config-files';
