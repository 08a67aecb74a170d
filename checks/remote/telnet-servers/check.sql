-- id: telnet-servers
-- title: No server for telnet, rlogin or rsh is installed
-- title[zh_CN]: 未安装 telnet、rlogin、rsh 服务
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a highrisk:6.4.1.2
--     gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- param packages: telnetd telnetd-ssl inetutils-telnetd telnet-server rsh-server rsh-redone-server
--     | packages with such servers, separated by spaces
-- param packages[zh_CN]: 包含此类服务的软件包，以空格分隔
-- key: name
-- why: Names and passwords cross the network readably: every infected computer on the way can pick
--     them up. It counts as a high risk in an assessment.
-- why[zh_CN]: 账户名和口令以明文在网络中传输：沿途任何一台中毒的计算机都能截获。测评中判为高风险。
-- fix: Use SSH instead and remove it: apt purge {name}
-- fix[zh_CN]: 改用 SSH，并将其卸载：apt purge {name}
SELECT name, version, architecture
FROM packages
WHERE status <> 'config-files'
  AND name IN (SELECT value FROM json_each('["' || replace(:packages, ' ', '","') || '"]'));
