-- id: telnet-rsh-servers
-- title: No server for telnet, rsh or rexec is installed
-- title[zh_CN]: 未安装 telnet、rsh、rexec 服务端
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     gbt22239:8.1.2.2.b zicha:RB121 zicha:RA107
-- key: name
-- why: They send passwords and everything typed in clear: any computer in the same network can read
--     the administrator's password along, and rsh believes whoever calls itself a trusted host.
-- why[zh_CN]: 口令和所有输入都以明文传输：同一网段的任何计算机都能截获管理员口令；rsh 更是轻信自称受信任的主机。
-- fix: Move its users to SSH, then remove it: apt-get purge {name} (RHEL family: dnf remove
--     {name}).
-- fix[zh_CN]: 将使用者改为 SSH，然后卸载：apt-get purge {name}（RHEL 系：dnf remove {name}）。
SELECT name, version, path FROM packages
WHERE status = 'installed'
  AND name IN ('telnetd', 'telnetd-ssl', 'inetutils-telnetd', 'telnet-server', 'krb5-telnetd',
               'rsh-server', 'rsh-redone-server');
