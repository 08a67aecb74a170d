-- id: package-krb5-absent
-- title: The Kerberos programs are not installed
-- title[zh_CN]: 未安装 Kerberos 程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_krb5-workstation_removed xccdf:package_krb5-server_removed
-- why: Where no Kerberos directory is used they only help an intruder who brings tickets along.
-- why[zh_CN]: 未使用 Kerberos 目录时，它们只会方便携带票据的入侵者。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('krb5-workstation', 'krb5-server', 'krb5-user', 'krb5-kdc')
  AND status <> 'config-files';
