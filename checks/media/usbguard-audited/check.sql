-- id: usbguard-audited
-- title: usbguard reports to the audit system
-- title[zh_CN]: usbguard 向审计系统上报
-- severity: info
-- area: media
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- when: SELECT 1 FROM files WHERE path IN ('/etc/usbguard/usbguard-daemon.conf')
-- key: setting
-- same-as: xccdf:configure_usbguard_auditbackend
-- why: A file of its own lies where whoever plugged the device in may write; audit records are kept
--     and sent with the others.
-- why[zh_CN]: 独立的日志文件可能被插入设备的人改写；审计记录则统一保存并外发。
-- fix: Set AuditBackend=LinuxAudit in {path} and restart usbguard.
-- fix[zh_CN]: 在 {path} 中设置 AuditBackend=LinuxAudit，然后重启 usbguard。
SELECT 'AuditBackend' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/usbguard/usbguard-daemon.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'usbguard' AND s.section = '' AND s.key = 'auditbackend'
WHERE lower(coalesce(s.value, 'fileaudit')) NOT IN ('linuxaudit');
