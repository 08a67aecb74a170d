-- id: package-nis-absent
-- title: NIS is not installed
-- title[zh_CN]: 未安装 NIS
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_nis_removed xccdf:package_ypbind_removed xccdf:package_ypserv_removed
-- why: It hands the password hashes of all accounts to everybody in the network.
-- why[zh_CN]: 它会把所有账户的口令散列交给网内任何人。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('nis', 'ypbind', 'ypserv', 'ypbind-mt')
  AND status <> 'config-files';
