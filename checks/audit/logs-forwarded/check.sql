-- id: logs-forwarded
-- title: Logs are sent to another host
-- title[zh_CN]: 日志发送到其他主机集中保存
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 gbt22239:8.1.5.4.c
--     zicha:RA116
-- key: problem
-- why: Whoever has root here can rewrite the logs of this host, but not the copy on the log server.
-- why[zh_CN]: 取得本机 root 的人可以改写本机日志，但改不了日志服务器上的副本。
-- fix: Put *.* @@LOGSERVER:514 into /etc/rsyslog.d/remote.conf and restart rsyslog, or install the
--     agent of the log server.
-- fix[zh_CN]: 在 /etc/rsyslog.d/remote.conf 中加入 *.* @@日志服务器:514 并重启 rsyslog，或安装日志服务器的采集代理。
SELECT 'no log leaves this host' AS problem
WHERE NOT EXISTS (SELECT 1 FROM log_forwarding WHERE NOT is_local AND coalesce(server, 'agent') <> '');
