-- id: traffic-cleartext-passwords
-- title: No password passes in the clear
-- title[zh_CN]: 没有口令以明文传输
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.2.2.b gbt22239:8.1.4.8.a highrisk:6.4.1.2
-- key: protocol client server server_port account
-- why: Anybody on the way reads such a password; this sensor did, and kept no more than the account's name.
-- why[zh_CN]: 传输路径上的任何人都能读到该口令；本传感器即已读到，仅保留账号名。
-- fix: Use the protected form of {protocol} on {server} ({server_port}) (SSH, FTPS, IMAPS, HTTPS, LDAPS), and change the password of {account}.
-- fix[zh_CN]: 在 {server}（{server_port}）上改用 {protocol} 的加密形式（SSH、FTPS、IMAPS、HTTPS、LDAPS），并更换 {account} 的口令。
SELECT protocol, client, server, server_port, account, times, is_server_outside, first_seen, last_seen
FROM net_cleartext
WHERE protocol <> 'snmp';
