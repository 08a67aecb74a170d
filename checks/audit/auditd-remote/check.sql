-- id: auditd-remote
-- title: auditd sends its records to another host
-- title[zh_CN]: auditd 将记录发送到其他主机
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 gbt22239:8.1.5.4.c
-- key: problem
-- same-as: xccdf:auditd_audispd_configure_remote_server
-- why: Records on another host are out of reach of whoever has root here.
-- why[zh_CN]: 记录存放在另一台主机上，本机 root 就无法触及。
-- fix: Put remote_server into /etc/audit/audisp-remote.conf and active = yes into
--     /etc/audit/plugins.d/au-remote.conf (package audispd-plugins), restart auditd.
-- fix[zh_CN]: 在 /etc/audit/audisp-remote.conf 中设置 remote_server，在 /etc/audit/plugins.d/au-remote.conf（软件包 audispd-plugins）中设置 active = yes，然后重启 auditd。
SELECT 'auditd sends its records to no other host' AS problem
WHERE NOT EXISTS (SELECT 1 FROM log_forwarding WHERE mechanism = 'auditd' AND NOT is_local);
