-- id: nis
-- title: NIS is not installed
-- title[zh_CN]: 未安装 NIS
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RB121
-- key: name
-- why: NIS hands the password hashes of all accounts to everybody in the network who asks, and
--     believes any server that answers.
-- why[zh_CN]: NIS 会把所有账户的口令散列交给网络中任何查询者，客户端也会相信任何应答的服务器。
-- fix: Move the accounts to LDAP or Kerberos, then remove it: apt-get purge {name} (RHEL family:
--     dnf remove {name}).
-- fix[zh_CN]: 将账户迁移到 LDAP 或 Kerberos，然后卸载：apt-get purge {name}（RHEL 系：dnf remove {name}）。
SELECT name, version, path FROM packages
WHERE status <> 'config-files' AND name IN ('nis', 'ypserv', 'ypbind', 'ypbind-mt');
