-- id: archive-plain-sign-in
-- title: Nobody signs in over FTP or telnet
-- title[zh_CN]: 没有人通过 FTP 或 Telnet 登录
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.2.2.b highrisk:6.4.1.2
-- when: SELECT 1 FROM log_logins
-- key: host service account
-- why: Its password went over the network in clear.
-- why[zh_CN]: 口令以明文在网络上传输。
-- fix: Move {account} to SFTP or SSH on {host} and close the old service.
-- fix[zh_CN]: 将 {account} 在 {host} 上的访问改为 SFTP 或 SSH，并关闭旧服务。
SELECT host, service, account, from_address, sum(count) AS count, max(last_at) AS last_at FROM log_logins
WHERE NOT is_refused AND service IN ('ftp', 'telnet') AND coalesce(lower(account), '') NOT IN ('ftp', 'anonymous')
GROUP BY host, service, account, from_address;
