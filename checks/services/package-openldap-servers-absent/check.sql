-- id: package-openldap-servers-absent
-- title: The LDAP server is not installed
-- title[zh_CN]: 未安装 LDAP 服务端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_openldap-servers_removed
-- why: A directory that nobody planned tells strangers the accounts of the unit.
-- why[zh_CN]: 未经规划的目录服务会向外人泄露单位账户。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('openldap-servers', 'slapd')
  AND status <> 'config-files';
