-- id: service-journal-upload-on
-- title: The sender of journal records is started
-- title[zh_CN]: 已启用日志外送服务 systemd-journal-upload
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name problem
-- same-as: xccdf:service_systemd-journal-upload_enabled
-- why: Records that lie on the host only are gone with it, and an intruder can remove them.
-- why[zh_CN]: 日志仅存本机会随主机丢失，也会被入侵者删除。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'systemd-journal-upload' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('systemd-journal-upload')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('systemd-journal-upload') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0;
