-- id: package-openldap-clients-absent
-- title: The LDAP client programs are not installed
-- title[zh_CN]: 未安装 LDAP 客户端程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_openldap-clients_removed
-- why: On a host that asks no directory they only help an intruder to look around.
-- why[zh_CN]: 不使用目录服务的主机上，它们只会方便入侵者探查。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('openldap-clients', 'ldap-utils')
  AND status <> 'config-files';
