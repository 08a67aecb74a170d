-- id: package-telnetd-ssl-absent
-- title: The telnet server with SSL (telnetd-ssl) is not installed
-- title[zh_CN]: 未安装带 SSL 的 telnet 服务端（telnetd-ssl）
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_telnetd-ssl_removed
-- why: It falls back to telnet in clear for clients without SSL, and nobody maintains it.
-- why[zh_CN]: 遇到不支持 SSL 的客户端会退回明文 telnet，且无人维护。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('telnetd-ssl')
  AND status <> 'config-files';
