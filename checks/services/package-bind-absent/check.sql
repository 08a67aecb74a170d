-- id: package-bind-absent
-- title: The name server BIND is not installed
-- title[zh_CN]: 未安装 DNS 服务端 BIND
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_bind_removed
-- why: A name server that nobody planned answers strangers and can be used for floods.
-- why[zh_CN]: 未经规划的 DNS 服务会应答外人，并可被用于放大攻击。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('bind', 'bind9')
  AND status <> 'config-files';
