-- id: package-rpcbind-absent
-- title: The port list rpcbind is not installed
-- title[zh_CN]: 未安装 rpcbind 端口映射服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_rpcbind_removed
-- why: It tells strangers which services there are and is used for floods.
-- why[zh_CN]: 它会告知外人有哪些服务，并被用于放大攻击。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('rpcbind')
  AND status <> 'config-files';
