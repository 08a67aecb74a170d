-- id: package-rsh-server-absent
-- title: The servers for rsh and rlogin are not installed
-- title[zh_CN]: 未安装 rsh、rlogin 服务端
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_rsh-server_removed
-- why: They let in by address alone, without a password, and send everything in clear.
-- why[zh_CN]: 它们仅凭地址即可免口令登录，且全部明文传输。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('rsh-server', 'rsh-redone-server')
  AND status <> 'config-files';
