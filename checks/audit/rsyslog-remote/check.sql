-- id: rsyslog-remote
-- title: rsyslog sends all records to another host
-- title[zh_CN]: rsyslog 将全部日志发送到其他主机
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 gbt22239:8.1.5.4.c
-- key: problem
-- same-as: xccdf:rsyslog_remote_loghost
-- why: Whoever has root here can rewrite the logs of this host, but not the copy on the log server.
-- why[zh_CN]: 取得本机 root 的人可以改写本机日志，但改不了日志服务器上的副本。
-- fix: Put *.* @@LOGSERVER:514 into /etc/rsyslog.d/remote.conf and systemctl restart rsyslog.
-- fix[zh_CN]: 在 /etc/rsyslog.d/remote.conf 中加入 *.* @@日志服务器:514，然后 systemctl restart rsyslog。
SELECT 'rsyslog sends no copy of all records to another host' AS problem
WHERE NOT EXISTS (SELECT 1 FROM rsyslog_config
                  WHERE kind = 'rule' AND action IN ('forward', 'relp') AND NOT is_conditional
                    AND (selector = '*.*' OR selector IS NULL) AND target <> ''
                    AND target NOT REGEXP '^(localhost|127\.|\[?::1\]?$)');
