-- id: service-smb-off
-- title: The file server Samba is not started
-- title[zh_CN]: 未启用文件共享服务 Samba
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_smb_disabled
-- why: Worms spread over file shares; a host without shares needs no server for them.
-- why[zh_CN]: 蠕虫常通过文件共享传播，无共享需求的主机无须启用。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('smb', 'smbd', 'nmbd')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;
