-- id: sudo-installed
-- title: sudo is installed
-- title[zh_CN]: 已安装 sudo
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: package
-- same-as: xccdf:package_sudo_installed
-- why: Without it rights of an administrator come with root's password, which several people then
--     share.
-- why[zh_CN]: 没有 sudo，管理权限只能通过 root 口令获得，多人势必共用该口令。
-- fix: apt install sudo (RHEL family: dnf install sudo)
-- fix[zh_CN]: 执行 apt install sudo（RHEL 系：dnf install sudo）。
SELECT 'sudo' AS package
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('sudo', 'sudo-ldap')
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
